// The icons of the home screen: public/icon-<size>.png. Made again when public/favicon.svg changes:
//   npm run icons
import { readFileSync } from 'node:fs';

import { chromium } from '@playwright/test';

const here = (path) => new URL(path, import.meta.url).pathname;
// Systems cut their own corners.
const drawing = readFileSync(here('../public/favicon.svg'), 'utf8').replace(' rx="8"', '');

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--headless=new'] });
for (const size of [192, 512]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<!DOCTYPE html><style>body { margin: 0 } svg { display: block; inline-size: ${size}px }</style>${drawing}`);
  await page.screenshot({ path: here(`../public/icon-${size}.png`) });
}
await browser.close();
