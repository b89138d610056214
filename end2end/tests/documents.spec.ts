// The guide to keep: as PDF, on one sheet, on one page to print, and in a calendar.

import { readFileSync } from 'node:fs';

import { plusDays } from '../helpers/clock';
import { nameOf, readCalendar, readCode, readPdf } from '../helpers/files';
import { LANGUAGES } from '../helpers/languages';
import { Guide } from '../helpers/pages/guide';
import { DESK, expect, test } from '../helpers/test';
import { texts } from '../helpers/texts';

/** Each is made anew for a server of its own: these stand for all. The others are set in Rust. */
const FILES = [
  { lang: 'en', name: 'Okaeri guide.pdf', sheet: 'Okaeri next steps.pdf', phone: '03-6757-1038' },
  { lang: 'ja', name: 'Okaeriの案内.pdf', sheet: 'Okaeri_次にすること.pdf', phone: '03-6757-1038' },
] as const;

for (const { lang, name, sheet, phone } of FILES) {
  test(`the whole guide in ${lang} is a file that can be kept and listened to @once`, async ({ request, server }) => {
    test.slow();
    const t = texts(lang);
    const answer = await request.get(`/${lang}/guide.pdf`);
    expect(answer.status()).toBe(200);
    const headers = answer.headers();
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-language']).toBe(lang);
    expect(headers['content-encoding']).toBeUndefined();
    expect(nameOf(answer)).toBe(name);

    const bytes = await answer.body();
    expect(bytes.length).toBeLessThan(1_000_000);
    const pdf = await readPdf(bytes);
    expect(pdf.title).toMatch(t('documents-guide-title'));
    expect(pdf.language).toMatch(new RegExp(`^${lang}`));
    expect(pdf.isTagged).toBe(true);
    expect(pdf.pages).toBeGreaterThan(5);
    expect(pdf.links).toContain(`${server.url}/${lang}`);
    const chapters = ['guide-rules-title', 'guide-pledge-title', 'guide-section-app-title', 'guide-section-ill-title', 'guide-days-rules-title', 'guide-questions-title', 'guide-phone-title'];
    for (const chapter of chapters) expect(pdf.bookmarks.join('\n')).toMatch(new RegExp(`^${t.within(chapter).source}$`, 'm'));
    // From the first rule to the last question, spaces aside: a line may end anywhere.
    const words = pdf.text.replace(/\s/g, '');
    for (const key of ['guide-rule-mask', 'guide-pledge-3', 'guide-app-4-p4', 'guide-days-rule-midnight', 'faq-lonely-answer', 'locale-reviewed-note', 'guide-checked']) {
      expect(words, key).toMatch(new RegExp(t.within(key).source.replace(/\\s\+/g, '')));
    }
    expect(words.replace(/\u2011/g, '-')).toContain(phone);

    const etag = headers['etag'] ?? '';
    expect(etag).toMatch(/^"\w+"$/);
    const again = await request.get(`/${lang}/guide.pdf`, { headers: { 'if-none-match': etag } });
    expect(again.status()).toBe(304);
    expect((await again.body()).length).toBe(0);
    expect((await request.get(`/${lang}/guide.pdf`, { headers: { 'if-none-match': '"old"' } })).status()).toBe(200);
  });

  test(`the next steps in ${lang} are one sheet with the way to begin @once`, async ({ request, server }) => {
    const t = texts(lang);
    const answer = await request.get(`/${lang}/leaflet.pdf`);
    expect(answer.status()).toBe(200);
    expect(nameOf(answer)).toBe(sheet);
    const pdf = await readPdf(await answer.body());
    expect(pdf.pages).toBe(1);
    expect(pdf.title).toMatch(t('documents-leaflet-title'));
    expect(pdf.text).toContain(`${server.url}/${lang}/start`);
    expect(pdf.text.replace(/\u2011/g, '-')).toContain(phone);
    expect(pdf.links).toContain(`${server.url}/${lang}/start`);
  });
}

test('many who ask for a file at the same moment get the same one, and pages go on meanwhile @once', async ({ request }) => {
  const files = Promise.all(Array.from({ length: 4 }, () => request.get('/fr/leaflet.pdf')));
  const page = await request.get('/fr');
  expect(page.status()).toBe(200);
  const answers = await files;
  expect(answers.map((answer) => answer.status())).toEqual(Array(4).fill(200));
  expect(new Set(answers.map((answer) => answer.headers()['etag'])).size).toBe(1);
});

test('the welcome page and each section lead to the files @nojs', async ({ page }) => {
  const guide = new Guide(page);
  await guide.visit('/guide/ill');
  const kind = guide.t.within('documents-kind', { language: 'English', megabytes: 1 });
  for (const key of ['documents-guide-link', 'documents-leaflet-link']) {
    const link = page.getByRole('link', { name: guide.t.within(key) });
    await expect(link).toContainText(kind);
  }
  await guide.open();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: guide.t.within('documents-leaflet-link') }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('Okaeri next steps.pdf');
  expect(readFileSync(await download.path()).subarray(0, 5).toString()).toBe('%PDF-');
  await guide.link('documents-print-link').click();
  await expect(page).toHaveURL('/en/guide/print');
  await expect(guide.heading).toHaveText(guide.t('documents-guide-title'));
  await expect(page.getByText(guide.t('faq-lonely-answer'))).toBeVisible();
  await expect(page.getByText(guide.t('guide-app-4-p4'))).toBeVisible();
});

test('a wide screen shows the code for the phone, in dark colours too; a phone does not @once', async ({ page, open, server }) => {
  await page.goto('/ar/guide/app');
  await expect(page.locator('.code')).toBeHidden();
  const guide = new Guide(await open(DESK), 'ar');
  const address = `${server.url}/ar/start`;
  for (const path of ['', '/guide/app']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await guide.page.emulateMedia({ colorScheme });
      await guide.visit(path);
      const code = guide.page.getByRole('img', { name: guide.t.within('documents-code-name') });
      await code.scrollIntoViewIfNeeded();
      expect(await readCode(code), `${path} ${colorScheme}`).toBe(address);
      await expect(guide.page.getByRole('link', { name: address })).toHaveAttribute('href', '/ar/start');
    }
  }
});

test('on paper there is nothing to press, and nothing is hidden that must be read @once', async ({ page, server }) => {
  const guide = new Guide(page);
  await page.emulateMedia({ media: 'print' });
  for (const path of ['', '/guide/app', '/guide/questions', '/guide/print', `/days?arrival=${server.day}`]) {
    await guide.visit(path);
    const pressed = page.locator('button, summary, input, nav a, .button').filter({ visible: true });
    const names = await pressed.evaluateAll((all) => all.filter((one) => !one.matches('.question summary, .contents a')).map((one) => one.textContent));
    expect(names, path).toEqual([]);
  }
  await guide.visit('/guide/questions');
  const answer = page.getByText(guide.t('faq-lonely-answer'));
  await expect(answer).toBeVisible();
  const paper = await readPdf(await page.pdf({ format: 'A4' }));
  expect(paper.text).toMatch(guide.t.within('faq-lonely-answer'));
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
});

test('the calendar file is read by a calendar as it is meant, in every language @once', async ({ request, server }) => {
  for (const { tag: lang } of LANGUAGES) {
    const answer = await request.get(`/${lang}/days.ics?arrival=${server.day}`);
    const file = await answer.body();
    const text = file.toString('utf8');
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', ''), `${lang}: lines end as RFC 5545 says`).not.toMatch(/[\r\n]/);
    // RFC 5545 advises 75; the library that writes them lets the last part of a long line have one more.
    for (const line of lines) expect(Buffer.byteLength(line), `${lang}: ${line}`).toBeLessThanOrEqual(76);
    // A fold inside a letter would leave half of it on each line.
    expect(Buffer.from(text, 'utf8').equals(file) && !text.includes('\ufffd'), lang).toBe(true);

    const events = readCalendar(text);
    expect(events, lang).toHaveLength(16);
    expect(new Set(events.map(({ id }) => id)).size, lang).toBe(16);
    const days = events.filter(({ isAllDay }) => isAllDay);
    expect(days.map(({ start }) => start), lang).toEqual(Array.from({ length: 15 }, (_, day) => plusDays(server.day, day)));
    for (const [index, { summary, start, end }] of days.entries()) {
      expect(summary, `${lang} ${start}`).toContain(String(index));
      expect(summary, `${lang} ${start}`).not.toMatch(/[｜《》\u2066-\u2069\\]/);
      // The end of an all-day event is the day after it: one that ends when it begins lasts no time.
      expect(end, lang).toBe(plusDays(start, 1));
    }
    const [release] = events.filter(({ isAllDay }) => !isAllDay);
    // Midnight in Tokyo, wherever the calendar is.
    expect(release?.start, lang).toBe(`${plusDays(server.day, 14)}T15:00:00.000Z`);
    expect(release?.description, lang).toContain('03-6757-1038');
  }
  // Commas and colons come out as they were written.
  const english = readCalendar(await (await request.get(`/en/days.ics?arrival=${server.day}`)).text());
  expect(english.at(-1)?.description).toMatch(texts('en')('guide-ics-description', { phone: '03-6757-1038' }));
});
