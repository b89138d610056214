// Notices, from the editor's desk to the reader, and what readers say of the guide's pages.

import { instant } from '../helpers/clock';
import { EDITOR } from '../helpers/demo';
import { LANGUAGES } from '../helpers/languages';
import { Clarity, NoticeDesk, Notices } from '../helpers/pages/notices';
import { signIn } from '../helpers/settle';
import { expect, test } from '../helpers/test';
import { LANGS } from '../helpers/texts';

/** Of the demo: the titles are in `demo-notices.ftl`. */
const DEMO = 3;
const TITLE = '空港の紙について';
const BODY = '紙をなくした方は、センターに電話してください。\n\n電話は毎日つながります。';

for (const lang of LANGS) {
  test(`notices in ${lang} lead from the welcome page to the list and to each one @nojs`, async ({ page }) => {
    const notices = new Notices(page, lang);
    await notices.visit('');
    await expect(notices.items).toHaveCount(DEMO);
    const titles = await notices.items.getByRole('link').allTextContents();
    await notices.link('notices-all').click();
    await expect(notices.heading).toHaveText(notices.t('notices-title'));
    await expect(notices.items.getByRole('link')).toHaveText(titles);
    for (const title of titles) {
      await notices.read(title);
      await expect(notices.heading).toHaveText(title);
      expect(await notices.paragraphs.count()).toBeGreaterThanOrEqual(2);
      // English, Japanese and Arabic have all texts of the demo.
      await expect(notices.note).toHaveCount(0);
      await notices.link('notices-all').click();
    }
  });
}

test('notices have a feed that the pages name, with an id for each that stays @once', async ({ page, server }) => {
  const notices = new Notices(page, 'ja');
  for (const path of ['', '/notices']) {
    await notices.visit(path);
    const feed = page.locator('link[rel=alternate][type="application/atom+xml"]');
    await expect(feed).toHaveAttribute('href', '/ja/notices.atom');
  }
  const answer = await page.request.get('/ja/notices.atom');
  expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
  const feed = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    const texts = (name: string) => [...parsed.querySelectorAll(name)].map((element) => element.textContent);
    const links = [...parsed.querySelectorAll('entry > link')].map((element) => element.getAttribute('href'));
    return { error: texts('parsererror'), root: parsed.documentElement.namespaceURI, ids: texts('entry > id'), updated: texts('feed > updated'), links };
  }, await answer.text());
  expect(feed.error).toEqual([]);
  expect(feed.root).toBe('http://www.w3.org/2005/Atom');
  expect(new Set(feed.ids).size).toBe(DEMO);
  expect(Date.parse(feed.updated[0] ?? '')).toBeLessThanOrEqual(server.now().getTime());
  // Each link of the feed leads to a notice.
  for (const link of feed.links) expect((await page.request.get(link ?? '')).status()).toBe(200);
  const again = await page.request.get('/ja/notices.atom', { headers: { 'if-none-match': answer.headers()['etag'] ?? '' } });
  expect(again.status()).toBe(304);
});

test('notices are written, translated and marked where a translation does not fit @nojs', async ({ page }) => {
  await signIn(page, EDITOR);
  const desk = new NoticeDesk(page);
  await desk.open();
  await desk.write('日本語', TITLE, BODY);
  await expect(desk.done).toContainText(desk.t.within('notice-done-saved'));
  const arabic = new Notices(page, 'ar');
  await arabic.open();
  await expect(arabic.items).toHaveCount(DEMO);

  await desk.open();
  await expect(desk.row(TITLE)).toContainText('English, やさしい日本語');
  await desk.openNotice(TITLE);
  await desk.translate('English', 'About the sheet', 'If you have lost the sheet, call the centre.');
  await desk.publish();
  await expect(desk.done).toContainText(desk.t.within('notice-done-publish'));

  const english = new Notices(page);
  await english.open();
  await english.read('About the sheet');
  await expect(english.note).toHaveCount(0);
  await arabic.open();
  await expect(arabic.item(TITLE)).toContainText(arabic.t.within('notices-mark', { language: '日本語' }));
  await arabic.read(TITLE);
  await expect(arabic.note).toContainText(arabic.t.within('notices-not-translated', { language: '日本語' }));
  await expect(arabic.heading).toHaveAttribute('lang', 'ja');
  await expect(arabic.heading).toHaveAttribute('dir', 'ltr');
  await expect(arabic.paragraphs.locator('..').first()).toHaveAttribute('lang', 'ja');
  await expect(arabic.paragraphs).toHaveCount(2);

  // The original changes, so the English text may say something else.
  await desk.open();
  await desk.openNotice(TITLE);
  await desk.openText('日本語');
  await desk.type(TITLE, '紙をなくしても大丈夫です。');
  await desk.save();
  await desk.open();
  await expect(desk.row(TITLE)).toContainText(desk.t.within('notice-stale', { languages: 'English' }));
  await english.open();
  await expect(english.item(TITLE)).toContainText(english.t.within('notices-mark', { language: '日本語' }));
  await desk.open();
  await desk.openNotice(TITLE);
  await desk.openText('English');
  await expect(page.getByText(desk.t('notice-stale-hint'))).toBeVisible();
  await desk.save();
  await expect(desk.text('English')).toContainText(desk.t.within('notice-standing-current'));
  await english.open();
  await expect(english.item('About the sheet')).toHaveCount(1);
});

test('notices appear by themselves at their time @nojs', async ({ page, server, watch }) => {
  watch.expectStatus(422, /schedule$/);
  await signIn(page, EDITOR);
  const desk = new NoticeDesk(page);
  await desk.open();
  await desk.write('English', 'Closed on Sunday', 'The desk is closed.');
  // The server's clock shows a little after 13:00.
  await desk.schedule(server.day, '12:59');
  await expect(desk.errorOf(desk.t('notice-schedule-time'))).toHaveText(desk.t('notice-time-past'));
  await expect(page.getByLabel(desk.t('notice-schedule-time'))).toHaveValue('12:59');
  await desk.schedule(server.day, '13:12');
  await expect(desk.done).toContainText(desk.t.within('notice-done-schedule'));
  const notices = new Notices(page);
  await notices.visit('');
  await expect(notices.item('Closed on Sunday')).toHaveCount(0);
  await server.setClock(instant(server.day, '13:12'));
  await page.reload();
  await expect(notices.items.first()).toContainText('Closed on Sunday');
  await expect(notices.items).toHaveCount(DEMO);
});

test('notices saved by two at once: the second is told what changed and loses nothing @nojs', async ({ context, page, watch }) => {
  watch.expectStatus(409, /texts\/en$/);
  await signIn(page, EDITOR);
  const desk = new NoticeDesk(page);
  await desk.open();
  await desk.write('日本語', TITLE, BODY);
  await desk.openText('English');
  const other = new NoticeDesk(await context.newPage());
  await other.page.goto(page.url());
  await other.type('The sheet', 'Written by somebody else.');
  await other.save();
  await expect(other.done).toContainText(other.t.within('notice-done-saved'));
  await desk.type('Your sheet', 'What I wrote.');
  await desk.save();
  await expect(desk.errors).toContainText(desk.t.within('notice-outdated-title'));
  await expect(desk.errors).toContainText('Written by somebody else.');
  await expect(desk.errors).toContainText(EDITOR.name);
  await expect(desk.title).toHaveValue('Your sheet');
  await expect(desk.body).toHaveValue('What I wrote.');
  await desk.save();
  await expect(desk.done).toContainText(desk.t.within('notice-done-saved'));
  await expect(desk.history).toHaveCount(3);
  await expect(desk.text('English')).toContainText('Your sheet');
});

test('notices that are retracted say so kindly and can come back @nojs', async ({ page, watch }) => {
  watch.expectStatus(410, /^\/en\/notices\//);
  const notices = new Notices(page);
  await notices.open();
  const title = (await notices.items.first().getByRole('link').textContent()) ?? '';
  await notices.read(title);
  await expect(notices.heading).toHaveText(title);
  const address = page.url();
  await signIn(page, EDITOR);
  const desk = new NoticeDesk(page);
  await desk.open();
  // The newest of the demo; its original is Japanese.
  await page.getByRole('rowheader').first().getByRole('link').click();
  await desk.button('notice-retract').click();
  await expect(desk.done).toContainText(desk.t.within('notice-done-retract'));
  await page.goto(address);
  await expect(notices.heading).toHaveText(notices.t('notices-retracted-title'));
  await expect(notices.main).not.toContainText(title);
  await notices.main.getByRole('link', { name: notices.t('notices-all') }).last().click();
  await expect(notices.items).toHaveCount(DEMO - 1);
  await desk.open();
  await page.getByRole('rowheader').first().getByRole('link').click();
  await desk.button('notice-publish-again').click();
  await expect(desk.done).toContainText(desk.t.within('notice-done-publish'));
  await page.goto(address);
  await expect(notices.heading).toHaveText(title);
});

test('notices are previewed in all languages, with mistakes beside their fields @once', async ({ page, watch }) => {
  watch.expectStatus(422, /notices\/new$/);
  await signIn(page, EDITOR);
  const desk = new NoticeDesk(page, 'ja');
  await desk.open();
  await desk.write('العربية', ' ', 'نص');
  await expect(desk.errorOf(desk.t('notice-title-label'))).toHaveText(desk.t('notice-title-missing'));
  await expect(desk.body).toHaveValue('نص');
  await desk.title.fill('عنوان');
  await desk.save();
  await desk.link('notice-preview-link').click();
  const cards = desk.main.getByRole('region');
  await expect(cards).toHaveCount(LANGUAGES.length);
  for (const card of await cards.all()) {
    const title = card.getByRole('heading', { level: 3 });
    await expect(title).toHaveText('عنوان');
    await expect(title.locator('..')).toHaveAttribute('dir', 'rtl');
  }
  await expect(cards.getByText(desk.t('notice-preview-stands-in', { language: 'العربية' }))).toHaveCount(17);
});

test('notices are for editors: follow-up neither writes them nor reads what readers say @once', async ({ page, watch }) => {
  watch.expectStatus(403, /console\/(notices|clarity)$/);
  await signIn(page);
  for (const path of ['notices', 'clarity']) {
    const answer = await page.goto(`/en/console/${path}`);
    expect(answer?.status()).toBe(403);
  }
});

test('notices and every page of the guide ask whether they are clear; editors see the answers @nojs', async ({ page, watch }) => {
  watch.expectStatus(422, /clarity\/comment$/);
  const clarity = new Clarity(page, 'ar');
  for (const path of ['', '/guide/app', '/guide/questions', '/days', '/notices']) {
    await clarity.visit(path);
    await expect(clarity.form).toHaveCount(1);
  }
  await clarity.visit('/days');
  await clarity.answer('yes');
  await expect(clarity.heading).toHaveText(clarity.t('clarity-thanks-title'));
  await expect(clarity.missing).toHaveCount(0);
  await clarity.link('clarity-back').click();
  await expect(page).toHaveURL('/ar/days');
  await clarity.answer('no');
  await expect(page.getByText(clarity.t.within('clarity-missing-hint', { most: 500 }))).toBeVisible();
  const long = 'كلمة '.repeat(120).trim();
  await clarity.send(long);
  await expect(clarity.errorOf(clarity.t('clarity-missing-label'))).toHaveText(clarity.t('clarity-missing-too-long', { count: 599, most: 500 }));
  await expect(clarity.missing).toHaveValue(long);
  await clarity.send('متى يبدأ اليوم الأول؟');
  await expect(clarity.heading).toHaveText(clarity.t('clarity-thanks-title'));
  await expect(clarity.missing).toHaveCount(0);

  await signIn(page, EDITOR);
  const desk = new NoticeDesk(page);
  await desk.visit('/console/clarity');
  const row = desk.row('/ar/days');
  await expect(row.getByRole('cell')).toHaveText(['العربية', '1', '1', desk.t('answers-share', { percent: 50 })]);
  await expect(row.locator('.share__unclear')).toHaveAttribute('width', '50');
  const comment = desk.main.locator('.comments').getByRole('listitem');
  await expect(comment).toContainText('متى يبدأ اليوم الأول؟');
  await comment.getByRole('button', { name: desk.t('comments-delete') }).click();
  await expect(desk.done).toHaveText(desk.t('comments-deleted'));
  await expect(comment).toHaveCount(0);
});
