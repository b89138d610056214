// The sheet of the states of Today, docs/pictures/today-states.webp: a row for each language, a column
// for each state. From a demo that was just started:
//   cargo xtask serve --release --fresh
//   npm run states -- http://127.0.0.1:3000
import { writeFileSync } from 'node:fs';

import { chromium } from '@playwright/test';

const origin = process.argv[2] ?? 'http://127.0.0.1:3000';
const file = new URL('../docs/pictures/today-states.webp', import.meta.url).pathname;
const LANGS = ['en', 'ja', 'ar', 'my'];
const MINUTE = 60_000;
const [WIDTH, HEIGHT] = [390, 1500];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run'],
});
const here = { latitude: 35.6909, longitude: 139.7003, accuracy: 12 };
const phone = await browser.newContext({
  viewport: { width: WIDTH, height: HEIGHT },
  isMobile: true,
  hasTouch: true,
  reducedMotion: 'reduce',
  timezoneId: 'Asia/Tokyo',
  permissions: ['geolocation'],
  geolocation: here,
});
const page = await phone.newPage();
const submit = page.locator('main button[type=submit]').last();
/** Pictures by state, then by language. */
const states = [];

const day = new Date(Date.now() + 9 * 60 * MINUTE).toISOString().slice(0, 10);
const at = (time, days = 0) => new Date(Date.parse(`${day}T${time}+09:00`) + days * 24 * 60 * MINUTE);

async function setClock(now) {
  const response = await fetch(`${origin}/demo/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ now: now.toISOString() }),
  });
  if (!response.ok) throw new Error(`the clock was not moved: ${response.status}`);
  await phone.clock.setSystemTime(now);
}

/** Takes the page as it is, or Today, in each language. */
async function take(state, prepare) {
  const pictures = [];
  for (const lang of LANGS) {
    await page.goto(`${origin}/${lang}/today`);
    await prepare?.();
    await page.evaluate(() => document.querySelector('.demo')?.remove());
    pictures.push((await page.screenshot({ animations: 'disabled' })).toString('base64'));
  }
  states.push([state, pictures]);
  console.log(state);
}

async function identify(passport, year, month, date) {
  await page.fill('#passport', passport);
  for (const [part, value] of Object.entries({ day: date, month, year })) await page.fill(`#birth-${part}`, String(value));
  await page.locator('main button[type=submit]').click();
  await page.waitForURL(/pledge|today/);
}

async function feel(degrees) {
  await page.goto(`${origin}/en/health`);
  await page.locator('main input[inputmode=decimal]').first().fill(degrees);
  await submit.click();
  await page.locator('.receipt').first().waitFor();
}

await phone.clock.install({ time: at('13:00') });
await setClock(at('13:00'));
await page.goto(`${origin}/en/start?without-code`);
await identify('PK7654321', 1985, 2, 28);
await take('report-only');
await phone.clearCookies();
await page.goto(`${origin}/en/start?code=HAJ1-ME77`);
await identify('TZ1234567', 1990, 4, 12);
await page.check('#agree');
await submit.click();
await page.fill('#address', 'Sunrise Court 402, 2-8-1 Nishi-Shinjuku, Shinjuku-ku, Tokyo');
await page.locator('#position').click();
await page.waitForSelector('.notice--inside');
await submit.click();
await page.waitForURL('**/today');
await take('how do you feel');
await feel('36.4');
await take('nothing to do');
const next = async () => {
  await page.goto(`${origin}/en/today`);
  const value = await page.locator('.demo__button', { hasText: 'Next request' }).getAttribute('value');
  return new Date(Number(value));
};
let opens = await next();
await setClock(opens);
await take('due');
await setClock(new Date(opens.getTime() + 20 * MINUTE));
await take('reminder');
await page.route('**/reports/location', (route) => route.abort());
await take('not sent', async () => {
  await page.locator('.here__button').click();
  await page.locator('.outbox__item').first().waitFor();
});
await page.unroute('**/reports/location');
await page.goto(`${origin}/en/today`);
await page.locator('.outbox__item .receipt').first().waitFor();
await take('sent');
await setClock(at('07:00', 1));
opens = await next();
await setClock(new Date(opens.getTime() + 60 * MINUTE));
await take('missed');
await feel('38.6');
await take('feeling ill');
await setClock(at('00:00', 14));
await take('released');

const sheet = await browser.newPage({ viewport: { width: states.length * 205 + 10, height: 800 } });
await sheet.setContent(`<style>
  body { margin: 10px; font: 15px "Noto Sans", sans-serif; background: #e9ecf3; }
  table { border-spacing: 5px; border-collapse: separate; } th { font-weight: 600; text-align: start; } img { inline-size: 195px; display: block; }
</style><table><tr>${states.map(([name]) => `<th>${name}</th>`).join('')}</tr>${LANGS.map((_, lang) => `<tr>${states.map(([, pictures]) => `<td><img src="data:image/png;base64,${pictures[lang]}">`).join('')}</tr>`).join('')}</table>`);
const png = await sheet.locator('table').screenshot();
const webp = await sheet.evaluate(async (address) => {
  const bitmap = await createImageBitmap(await (await fetch(address)).blob());
  const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/webp', 0.8).split(',')[1];
}, `data:image/png;base64,${png.toString('base64')}`);
writeFileSync(file, Buffer.from(webp, 'base64'));
await browser.close();
