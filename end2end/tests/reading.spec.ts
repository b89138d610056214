// Reading in comfort: the settings of how to read, and pages that are read aloud.

import type { Page } from '@playwright/test';

import { audit } from '../helpers/audit';
import { brotliBytes } from '../helpers/transfer';
import { DayCounter, Guide } from '../helpers/pages/guide';
import { Screen } from '../helpers/pages/screen';
import { settle, signIn } from '../helpers/settle';
import { expect, test } from '../helpers/test';
import { LANGS } from '../helpers/texts';

class Settings extends Screen {
  async choose(group: string, choice: string): Promise<void> {
    const radio = this.page.getByRole('group', { name: this.t(`reading-${group}`) }).getByRole('radio', { name: this.t(`reading-${choice}`) });
    await radio.check();
    await expect(radio).toBeChecked();
  }

  async save(): Promise<void> {
    await this.button('reading-save').click();
  }
}

const size = (page: Page) => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
const paper = (page: Page) =>
  page.evaluate(() => (getComputedStyle(document.documentElement).backgroundColor.match(/[\d.]+/g) ?? []).map(Number).reduce((sum, part) => sum + part, 0) / 3);

test('text can be larger, colours dark and strong, on every page from then on @nojs', async ({ page, server }) => {
  const counter = new DayCounter(page);
  await counter.open(`?arrival=${server.day}`);
  const usual = await size(page);
  await counter.link('reading-title').click();
  const settings = new Settings(page);
  await settings.choose('size', 'size-largest');
  await settings.choose('contrast', 'contrast-high');
  await settings.choose('colours', 'colours-dark');
  await settings.save();
  await expect(page, 'back where one was').toHaveURL(`/en/days?arrival=${server.day}`);
  await expect(counter.answer).toBeVisible();
  for (const path of ['/en', '/en', '/ja/guide/app', '/en/start']) {
    await page.goto(path);
    expect(await size(page), path).toBeCloseTo(usual * 1.4, 0);
    expect(await paper(page), path).toBe(0);
  }
  await counter.open();
  await counter.link('reading-title').click();
  await expect(page.getByRole('radio', { name: settings.t('reading-size-largest') })).toBeChecked();
  await settings.choose('size', 'standard');
  await settings.choose('colours', 'colours-light');
  await settings.save();
  await expect(page).toHaveURL('/en/days');
  expect(await size(page)).toBe(usual);
  expect(await paper(page)).toBe(255);
});

test('whoever wants nothing to move gets that @once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('/en/reading?back=/guide/app');
  const settings = new Settings(page);
  await settings.choose('movement', 'movement-less');
  await settings.save();
  await expect(page).toHaveURL('/en/guide/app');
  const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((one) => parseFloat(getComputedStyle(one).transitionDuration) > 0).length);
  expect(moving).toBe(0);
});

for (const lang of LANGS) {
  test(`the settings and the largest text in ${lang} @once`, async ({ page, server }) => {
    await page.goto(`/${lang}/reading`);
    await audit(page, 'settings');
    const settings = new Settings(page, lang);
    await settings.choose('size', 'size-largest');
    await settings.choose('contrast', 'contrast-high');
    await settings.save();
    await settle(page);
    await page.goto(`/${lang}/guide/app`);
    await audit(page, 'largest text and high contrast');
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['', `/days?arrival=${server.day}`, '/today', '/health']) {
      await page.goto(`/${lang}${path}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
    }
  });
}

test('the console has them too @once', async ({ page }) => {
  await signIn(page);
  await page.goto('/ja/console?list=all');
  const settings = new Settings(page, 'ja');
  await settings.link('reading-title').click();
  await settings.choose('size', 'size-larger');
  await settings.save();
  await expect(page).toHaveURL('/ja/console?list=all');
  await expect(page.locator('html')).toHaveClass('reads-larger');
});

test('at four times the size everything of a page can be reached without scrolling sideways @once', async ({ page, server }) => {
  // 1280 pixels at 400 % are 320.
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of ['/my', '/ar/guide/app', `/km/days?arrival=${server.day}`, '/en/reading', '/ja-easy/guide/ill']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
  }
});

test('with colours of the system nothing that matters is lost @once', async ({ page, server }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const counter = new DayCounter(page);
  await counter.open(`?arrival=${server.day}`);
  // A border tells today from the other days, since backgrounds are gone.
  const border = (selector: string) => page.locator(selector).first().evaluate((one) => getComputedStyle(one).border + getComputedStyle(one).outline);
  expect(await border('.days__day--today')).not.toBe(await border('.days__day:not(.days__day--today, .days__day--past)'));
  await page.goto('/en');
  const button = await page.locator('.button--big').first().evaluate((one) => getComputedStyle(one).borderTopColor);
  expect(button).not.toMatch(/rgba\(.*, 0\)/);
});

/** A browser with these voices, which says what it is told at once and remembers it. */
async function speak(page: Page, langs: string[]): Promise<void> {
  await page.addInitScript((langs: string[]) => {
    const said: { text: string; lang: string }[] = [];
    let current: { onend?: () => void } | undefined;
    const speech = Object.assign(new EventTarget(), {
      said,
      getVoices: () => langs.map((lang) => ({ lang, name: lang, localService: true })),
      speak: (one: { text: string; lang: string; onend?: () => void }) => {
        said.push({ text: one.text, lang: one.lang });
        current = one;
      },
      cancel: () => (current = undefined),
      end: () => current?.onend?.(),
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        lang = '';
        voice = undefined;
        constructor(readonly text: string) {}
      },
    });
  }, langs);
}

const said = (page: Page) => page.evaluate(() => (speechSynthesis as unknown as { said: { text: string; lang: string }[] }).said);
const end = (page: Page) => page.evaluate(() => (speechSynthesis as unknown as { end: () => void }).end());

test('a page is read aloud block by block, and shows where it is @once', async ({ page }) => {
  await speak(page, ['de-DE', 'en-US']);
  const guide = new Guide(page);
  await guide.visit('/guide/ill');
  await guide.button('reading-aloud-start').click();
  const now = page.locator('.aloud__now');
  await expect(now).toHaveText(guide.t('guide-section-ill-title'));
  expect(await said(page)).toEqual([{ text: await guide.heading.textContent(), lang: 'en-US' }]);
  await end(page);
  await expect(now).toHaveText(guide.t('guide-section-ill-lead'));
  const pause = guide.button('reading-aloud-pause');
  await pause.focus();
  await page.keyboard.press('Enter');
  const resume = guide.button('reading-aloud-resume');
  await expect(resume, 'the focus is on what can be done next').toBeFocused();
  await end(page);
  expect(await said(page), 'nothing is said meanwhile').toHaveLength(2);
  await page.keyboard.press('Enter');
  expect(await said(page)).toHaveLength(3);
  await expect(now).toHaveText(guide.t('guide-section-ill-lead'));
  await guide.button('reading-aloud-stop').click();
  await expect(now).toHaveCount(0);
  await expect(guide.button('reading-aloud-start')).toBeVisible();
  await audit(page, 'with buttons to read aloud');
});

test('all of an article is read, nothing around it, and words without the readings beside them @once', async ({ page }) => {
  await speak(page, ['ja-JP']);
  await page.goto('/ja-easy/guide/outside');
  await page.locator('[data-does=start]').click();
  const blocks = await page.locator('.article :is(h1, h2, p)').count();
  for (let block = 0; block < blocks; block += 1) await end(page);
  await expect(page.locator('[data-does=start]')).toBeVisible();
  const all = await said(page);
  expect(all).toHaveLength(blocks);
  const shown = await page.locator('.article :is(h1, h2, p)').evaluateAll((elements) => {
    const isBesideWords = (node: Node) => ['RT', 'RP'].includes(node.parentElement?.tagName ?? '');
    return elements.map((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let words = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) if (!isBesideWords(node)) words += node.textContent;
      return words;
    });
  });
  expect(all.map(({ text }) => text)).toEqual(shown);
});

test('without a voice for the language there is no button, and leaving ends the reading @once', async ({ page }) => {
  await speak(page, ['de-DE', 'zh-CN']);
  await page.goto('/ja/guide/ill');
  await expect(page.locator('.aloud')).toBeHidden();
  await page.goto('/zh-Hant/guide/ill');
  await expect(page.locator('.aloud')).toBeHidden();
  await page.goto('/zh-Hans/guide/ill');
  await page.locator('[data-does=start]').click();
  expect(await said(page)).toHaveLength(1);
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  await end(page);
  expect(await said(page)).toHaveLength(1);
  await expect(page.locator('.aloud__now')).toHaveCount(0);
});

/** KiB of a first visit: letters of three bytes take more than Latin ones. */
const BUDGETS = { en: 20, fr: 20, ja: 60, my: 60, km: 60, ar: 60 };

test('a first visit takes at most 20 KiB in Latin letters, and 60 in others @once', async ({ open, server }) => {
  for (const [lang, budget] of Object.entries(BUDGETS)) {
    const visits = ['', '/guide/app', `/days?arrival=${server.day}`].map(async (path) => {
      const page = await open();
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      await page.goto(`/${lang}${path}`);
      await page.waitForLoadState('networkidle');
      const sizes = await Promise.all(fetched.map((file) => brotliBytes(file)));
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      console.log(`/${lang}${path.split('?')[0]}: ${bytes} bytes in ${fetched.length} files, brotli`);
      expect(bytes).toBeGreaterThan(5_000);
      expect(bytes, `/${lang}${path}`).toBeLessThanOrEqual(budget * 1024);
      await page.close();
    });
    await Promise.all(visits);
  }
});
