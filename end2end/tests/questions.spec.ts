// Questions that travellers ask: read, opened, linked to, printed and searched, in each language.

import { Guide, Questions, Search } from '../helpers/pages/guide';
import { expect, test } from '../helpers/test';
import { LANGS } from '../helpers/texts';

/** What a person types, the question that answers it, and a mistake in the same words. */
const SEARCHES = {
  en: { typed: 'how do i go shopping for food', mistyped: 'shoping', slug: 'shopping' },
  ja: { typed: '犬の散歩に行ってもいいですか', mistyped: 'イヌの散歩', slug: 'outdoors' },
  ar: { typed: 'هل يمكنني الخروج للتسوق', mistyped: 'التسووق', slug: 'shopping' },
} as const;

for (const lang of LANGS) {
  test(`each question in ${lang} opens to its answer @nojs`, async ({ page }) => {
    const questions = new Questions(page, lang);
    await questions.open();
    await expect(questions.heading).toHaveText(questions.t('guide-questions-title'));
    expect(await questions.all.count()).toBeGreaterThanOrEqual(28);
    await expect(questions.answer('moving')).toBeHidden();
    await questions.question('moving').locator('summary').click();
    await expect(questions.answer('moving')).toBeVisible();
    await expect(questions.answer('moving')).toHaveText(questions.t('faq-moving-answer', { phone: '03-6757-1038' }));
    await expect(questions.answer('tracking')).toBeHidden();
  });

  test(`what a person types in ${lang} finds its answer @nojs`, async ({ page }) => {
    const { typed, mistyped, slug } = SEARCHES[lang];
    const questions = new Questions(page, lang);
    await questions.open();
    const search = new Search(page, lang);
    await search.search(typed);
    await expect(page).toHaveURL(new RegExp(`/${lang}/search\\?q=`));
    await expect(search.field).toHaveValue(typed);
    await expect(search.results.first().getByRole('link')).toHaveText(search.t(`faq-${slug}-question`));
    await expect(search.results.first().locator('mark').first()).toBeVisible();
    await search.search(mistyped);
    await search.result(slug).click();
    await expect(page).toHaveURL(`/${lang}/guide/questions?open=${slug}#${slug}`);
    await expect(questions.answer(slug)).toBeVisible();
    await expect(questions.answer(slug)).toBeInViewport();
    await expect(questions.question(slug).locator('summary')).toBeInViewport();
  });

  test(`a search in ${lang} that finds nothing says what to do @nojs`, async ({ page }) => {
    const search = new Search(page, lang);
    await search.open();
    await expect(search.heading).toHaveText(search.t('guide-search-title'));
    await expect(search.main.getByRole('heading', { level: 2 })).toHaveCount(0);
    await search.search('zzzz qqqq');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(search.t('guide-search-empty-title', { query: 'zzzz qqqq' }));
    await expect(page.getByText(search.t('guide-search-empty-text'))).toBeVisible();
    const call = search.main.getByRole('link', { name: search.t('guide-phone-call', { phone: '03-6757-1038' }) });
    await expect(call).toHaveAttribute('href', 'tel:+81367571038');
    await search.link('guide-questions-link').click();
    await expect(page).toHaveURL(`/${lang}/guide/questions`);
  });
}

test('the field is on the first page and on a page that is not there @nojs', async ({ page, watch }) => {
  watch.expectStatus(404, /^\/en\/nothing$/);
  const search = new Search(page);
  for (const path of ['', '/nothing']) {
    await search.visit(path);
    await search.search('dog');
    await expect(search.result('outdoors'), path).toBeVisible();
  }
});

test('a section and a part of it are found too', async ({ page }) => {
  const search = new Search(page);
  await search.open('contact-tracing app');
  await search.results.getByRole('link', { name: search.t('guide-outside-2-title') }).click();
  await expect(page).toHaveURL('/en/guide/outside#part-2');
  await expect(page.getByRole('heading', { name: search.t('guide-outside-2-title') })).toBeInViewport();
});

test('the section of help and the first page lead to the questions @nojs', async ({ page }) => {
  const guide = new Guide(page);
  for (const path of ['', '/guide/help']) {
    await guide.visit(path);
    await guide.link('guide-questions-link').click();
    await expect(guide.heading, path).toHaveText(guide.t('guide-questions-title'));
  }
});

test('the groups lead to their questions', async ({ page }) => {
  const questions = new Questions(page);
  await questions.open();
  await questions.groups.getByRole('link', { name: questions.t('faq-group-data') }).click();
  await expect(page).toHaveURL('/en/guide/questions#group-data');
  await expect(page.getByRole('heading', { name: questions.t('faq-group-data') })).toBeInViewport();
});

test('a link with the fragment alone opens the answer too @nojs', async ({ page }) => {
  const questions = new Questions(page);
  await questions.open('#scam');
  await expect(questions.answer('scam')).toBeVisible();
  await expect(questions.answer('scam')).toBeInViewport();
});

test('all answers open at once, and close again @nojs', async ({ page }) => {
  const questions = new Questions(page);
  await questions.open();
  const all = await questions.all.count();
  await questions.link('guide-questions-open').click();
  await expect(questions.main.locator('details.question[open]')).toHaveCount(all);
  await expect(questions.answer('tracking')).toBeVisible();
  await questions.link('guide-questions-close').click();
  await expect(questions.main.locator('details.question[open]')).toHaveCount(0);
});

test('the language changes on the page of results and keeps the words @once', async ({ page }) => {
  const search = new Search(page);
  await search.open('14');
  await search.chooseLanguage('العربية');
  await expect(page).toHaveURL('/ar/search?q=14');
  await expect(search.results.first()).toBeVisible();
});

test('on paper every answer can be read @once', async ({ page }) => {
  const questions = new Questions(page);
  await questions.open();
  const height = () => questions.answer('tracking').evaluate((answer) => answer.getBoundingClientRect().height);
  await page.emulateMedia({ media: 'print' });
  expect(await height()).toBeGreaterThan(10);
  await expect(questions.groups).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(questions.answer('tracking')).toBeHidden();
});
