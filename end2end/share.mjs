// The pictures that messengers show beside a link, one a language: public/share/<tag>.png. Made again
// when `guide-welcome-title` changes:
//   npm run share              all of them
//   npm run share -- sv        only those named
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

import { chromium } from '@playwright/test';

const here = (path) => new URL(path, import.meta.url).pathname;
const folder = here('../public/share/');
const mark = readFileSync(here('../public/mark.svg'), 'utf8').replaceAll('#2a4390', '#fff');

/** A text, with its readings over the words where it has them. */
function text(tag, file, key) {
  const found = new RegExp(`^${key} = (.+)$`, 'm').exec(readFileSync(here(`../app/i18n/${tag}/${file}.ftl`), 'utf8'));
  if (!found) throw new Error(`${tag}: ${key}`);
  return found[1].replace(/｜([^《]+)《([^》]+)》/g, '<ruby>$1<rt>$2</rt></ruby>').replace(/([。။។।])\s*(?=.)/u, '$1<br>');
}

function html(tag) {
  const lang = tag.replace('-easy', '');
  return `<!DOCTYPE html><html lang="${lang}" dir="auto"><meta charset="utf-8"><style>
    body { margin: 0; }
    main { inline-size: 1200px; block-size: 630px; box-sizing: border-box; padding: 80px; overflow: hidden; position: relative; display: flex; flex-direction: column; justify-content: space-between; background: #2a4390; color: #fff; font-family: "Noto Sans", "Noto Sans CJK JP", sans-serif; }
    :lang(zh-Hans) main { font-family: "Noto Sans CJK SC"; } :lang(zh-Hant) main { font-family: "Noto Sans CJK TC"; } :lang(ko) main { font-family: "Noto Sans CJK KR"; word-break: keep-all; }
    :lang(ja) main { word-break: auto-phrase; }
    h1 { margin: 0; font-size: 76px; line-height: 1.35; max-inline-size: 1000px; text-wrap: balance; }
    :lang(my) h1, :lang(km) h1, :lang(th) h1, :lang(ne) h1 { line-height: 1.6; }
    :lang(my) h1 { font-size: 64px; } h1:has(rt) { font-size: 68px; line-height: 1.9; } rt { font-size: 0.42em; font-weight: 400; }
    p { margin: 0; font-size: 52px; font-weight: 700; display: flex; gap: 24px; align-items: center; direction: ltr; }
    p svg { inline-size: 84px; } .large { position: absolute; inset-inline-end: -90px; inset-block-start: -60px; opacity: 0.14; } .large svg { inline-size: 620px; }
  </style><main><div class="large">${mark}</div><h1>${text(tag, 'guide', 'guide-welcome-title')}</h1><p>${mark} Okaeri</p></main></html>`;
}

const [WIDTH, HEIGHT] = [1200, 630];
const BLUE = [0x2a, 0x43, 0x90];

/** The screenshot as 16 steps from blue to white, two to a byte: all that it has, at a sixth of the bytes. */
function steps(page, screenshot) {
  return page.evaluate(
    async ([address, width, height, red]) => {
      const bitmap = await createImageBitmap(await (await fetch(address)).blob());
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      const step = (at) => Math.round(((data[at * 4] - red) / (255 - red)) * 15);
      return Array.from({ length: (width * height) / 2 }, (_, pair) => step(pair * 2) * 16 + step(pair * 2 + 1));
    },
    [`data:image/png;base64,${screenshot.toString('base64')}`, WIDTH, HEIGHT, BLUE[0]],
  );
}

/** A PNG with a palette. */
function png(pairs) {
  const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const ends = [Buffer.alloc(4), Buffer.alloc(4)];
    ends[0].writeUInt32BE(data.length);
    ends[1].writeUInt32BE(crc32(body));
    return Buffer.concat([ends[0], body, ends[1]]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  // Four bits a pixel, from the palette.
  head.set([4, 3, 0, 0, 0], 8);
  const palette = Buffer.from(Array.from({ length: 16 }, (_, step) => BLUE.map((part) => Math.round(part + ((255 - part) * step) / 15))).flat());
  const row = WIDTH / 2;
  const rows = Array.from({ length: HEIGHT }, (_, y) => [0, ...pairs.slice(y * row, (y + 1) * row)]).flat();
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('PLTE', palette), chunk('IDAT', deflateSync(Buffer.from(rows), { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  // Grey edges instead of coloured ones make half the bytes.
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-lcd-text'],
});
const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
const named = process.argv.slice(2);
const tags = named.length > 0 ? named : readdirSync(here('../app/i18n')).filter((name) => !name.includes('.'));
for (const tag of tags) {
  await page.setContent(html(tag));
  const picture = png(await steps(page, await page.screenshot()));
  writeFileSync(`${folder}${tag}.png`, picture);
  console.log(`${tag}: ${picture.length} bytes`);
}
await browser.close();
