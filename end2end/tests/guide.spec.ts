// The public guide: which language a visitor gets, and that every page of it can be reached and read.

import { Guide, SECTIONS } from '../helpers/pages/guide';
import { expect, test } from '../helpers/test';
import { LANGS } from '../helpers/texts';
import { brotliBytes } from '../helpers/transfer';

const NAMES = { en: 'English', ja: '日本語', ar: 'العربية' } as const;
const DIRECTIONS = { en: 'ltr', ja: 'ltr', ar: 'rtl' } as const;

test.describe('the language of a visitor', () => {
  for (const [locale, lang] of [['ja-JP', 'ja'], ['ar-EG', 'ar'], ['la-VA', 'en']] as const) {
    test.describe(`whose browser speaks ${locale}`, () => {
      test.use({ locale });
      test(`is ${lang} @once`, async ({ page }) => {
        await page.goto('/');
        await expect(page).toHaveURL(`/${lang}`);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
      });
    });
  }

  test('is what they chose the last time @nojs', async ({ page }) => {
    const guide = new Guide(page);
    await guide.open();
    await guide.chooseLanguage(NAMES.ar);
    await expect(page).toHaveURL('/ar');
    await page.goto('/');
    await expect(page).toHaveURL('/ar');
  });

  test('changes on the same page and keeps the query', async ({ page, server }) => {
    const guide = new Guide(page);
    await guide.visit(`/days?arrival=${server.day}`);
    await guide.chooseLanguage(NAMES.ja);
    await expect(page).toHaveURL(`/ja/days?arrival=${server.day}`);
    await expect(page.locator('.answer__day')).toHaveText(new Guide(page, 'ja').t('guide-days-now-arrival'));
  });
});

for (const lang of LANGS) {
  test(`the welcome page in ${lang} has the rules, the pledge and both ways on @nojs`, async ({ page }) => {
    const guide = new Guide(page, lang);
    await guide.open();
    await expect(page).toHaveTitle(guide.t.within('guide-welcome-title'));
    await expect(guide.heading).toHaveText(guide.t('guide-welcome-title'));
    for (const key of ['guide-rule-stay', 'guide-rule-mask', 'guide-rule-ill', 'guide-pledge-3', 'guide-pledge-6']) {
      await expect(page.getByText(guide.t(key))).toBeVisible();
    }
    await expect(guide.link('guide-welcome-start')).toHaveAttribute('href', `/${lang}/start`);
    await guide.countDays();
    await expect(guide.heading).toHaveText(guide.t('guide-days-title'));
  });

  test(`every section in ${lang} opens from the contents and has one heading`, async ({ page }) => {
    const guide = new Guide(page, lang);
    await guide.open();
    await expect(guide.contents.getByRole('link')).toHaveCount(SECTIONS.length);
    for (const slug of SECTIONS) {
      await guide.section(slug).click();
      await expect(page).toHaveURL(`/${lang}/guide/${slug}`);
      await expect(guide.heading).toHaveText(guide.t(`guide-section-${slug}-title`));
      await expect(guide.heading).toHaveCount(1);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('html')).toHaveAttribute('dir', DIRECTIONS[lang]);
      await expect(page.getByText(guide.t(`guide-${slug}-1-p1`))).toBeVisible();
      const call = guide.main.getByRole('link', { name: guide.t('guide-phone-call', { phone: '03-6757-1038' }) });
      await expect(call).toHaveAttribute('href', 'tel:+81367571038');
      await guide.link('guide-back-to-contents').click();
    }
  });
}

test('a long section has links to its parts', async ({ page }) => {
  const guide = new Guide(page);
  await guide.visit('/guide/app');
  await page.getByRole('link', { name: guide.t('guide-app-4-title') }).click();
  await expect(page.getByRole('heading', { name: guide.t('guide-app-4-title') })).toBeInViewport();
});

test('the sections can be read one after the other @once', async ({ page }) => {
  const guide = new Guide(page);
  await guide.visit(`/guide/${SECTIONS[0]}`);
  for (const slug of SECTIONS.slice(1)) {
    await page.getByRole('navigation', { name: guide.t('guide-next') }).getByRole('link').click();
    await expect(guide.heading).toHaveText(guide.t(`guide-section-${slug}-title`));
  }
  await expect(page.getByRole('navigation', { name: guide.t('guide-next') })).toHaveCount(0);
});

test('an address that leads nowhere gets a page in its language', async ({ page, watch }) => {
  watch.expectStatus(404, /^\/ja\/guide\/nothing$/);
  watch.expectStatus(404, /^\/tlh$/);
  const guide = new Guide(page, 'ja');
  await guide.visit('/guide/nothing');
  await expect(guide.heading).toHaveText(guide.t('frame-error-404-title'));
  await guide.link('frame-error-home').click();
  await expect(page).toHaveURL('/ja');
  await page.goto('/tlh');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(guide.t('frame-error-404-title'));
});

test('no page of the guide sends a script, but a section a small one that reads it aloud @once', async ({ page, server }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (/\.(js|wasm)$/.test(request.url())) scripts.push(request.url());
  });
  for (const path of ['/en', `/en/days?arrival=${server.day}`, '/en/guide/questions', '/en/search?q=dog', '/en/reading']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  expect(scripts).toEqual([]);
  await page.goto('/en/guide/app');
  await page.waitForLoadState('networkidle');
  expect(scripts).toEqual([expect.stringContaining('/assets/read-aloud.')]);
  expect(await brotliBytes(scripts[0] ?? '')).toBeLessThanOrEqual(2 * 1024);
});

test.describe('from right to left', () => {
  test('the page is mirrored: brand on the right, menu on the left, arrows turned', async ({ page }) => {
    await new Guide(page, 'ar').open();
    const brand = await page.locator('.brand').boundingBox();
    const menu = await page.locator('.menu__button').boundingBox();
    expect(brand!.x).toBeGreaterThan(menu!.x + menu!.width);
    const row = page.locator('.contents__link').first();
    const number = await row.locator('.contents__number').boundingBox();
    const arrow = row.locator('.icon--flip');
    expect(number!.x).toBeGreaterThan((await arrow.boundingBox())!.x);
    await expect(arrow).toHaveCSS('scale', '-1 1');
  });
});
