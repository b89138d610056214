// The pictures of the README, from a demo that was just started:
//   cargo xtask serve --release --fresh
//   npm run pictures -- http://127.0.0.1:3000
import { chromium } from '@playwright/test';

const origin = process.argv[2] ?? 'http://127.0.0.1:3000';
const folder = new URL('../docs/pictures/', import.meta.url).pathname;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run'],
});
const place = { latitude: 35.6909, longitude: 139.7003, accuracy: 12 };
const phone = await browser.newContext({
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  reducedMotion: 'reduce',
  permissions: ['geolocation'],
  geolocation: place,
});
const page = await phone.newPage();
const take = (from, name) => from.screenshot({ path: `${folder}${name}.png`, animations: 'disabled' });

await page.goto(`${origin}/en/start?code=HAJ1-ME77`);
await page.fill('#passport', 'TZ1234567');
for (const [part, value] of [['day', '12'], ['month', '4'], ['year', '1990']]) {
  await page.fill(`#birth-${part}`, value);
}
await page.locator('main button[type=submit]').click();
await page.check('#agree');
await page.locator('main button[type=submit]').click();
await page.fill('#address', 'Sunrise Court 402, 2-8-1 Nishi-Shinjuku, Shinjuku-ku, Tokyo');
await page.locator('#position').click();
await page.waitForSelector('.notice--inside');
await page.locator('main button[type=submit]').click();
await page.waitForURL('**/today');
await page.locator('.here__button').click();
await page.waitForSelector('.notice--inside');
await take(page, 'today-en');
await page.goto(`${origin}/ar/today`);
await take(page, 'today-ar');
const arrival = new Date(Date.now() - 4 * 86_400_000).toISOString().slice(0, 10);
await page.goto(`${origin}/ja/days?arrival=${arrival}`);
await take(page, 'days-ja');

const desk = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
const console_ = await desk.newPage();
await console_.goto(`${origin}/en/console`);
await console_.fill('#name', 'operator');
await console_.fill('#password', 'okaeri-demo-2021');
await console_.locator('main button[type=submit]').click();
await console_.waitForURL('**/console');
await take(console_, 'console');
await browser.close();
