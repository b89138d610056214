// Every language that is offered: its pages open and say what they are, nothing of the machinery
// shows, and they fit on the narrowest phone.

import type { Page } from '@playwright/test';

import { LANGUAGES } from '../helpers/languages';
import { Guide } from '../helpers/pages/guide';
import { expect, test } from '../helpers/test';

/** What no reader should see: signs of readings, keys of messages, variables, a loader's excuse. */
const MACHINERY = /[｜《》]|\b(frame|guide|faq|film|start|locale|notices|clarity|demo)-[a-z]+-[a-z]|\{ ?\$|No localization/;

for (const { tag, lang, accept, dir } of LANGUAGES) {
  test(`pages in ${tag} say what they are and fit at 320 px @once`, async ({ page, server }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['', `/days?arrival=${server.day}`, '/days', '/guide/questions?open=all', '/guide/app', '/guide/film', '/guide/print', '/search?q=14', '/notices', '/start']) {
      const answer = await page.goto(`/${tag}${path}`);
      expect(answer?.status(), path).toBe(200);
      await expect(page.locator('h1'), path).toHaveCount(1);
      await expect(page.locator('html'), path).toHaveAttribute('lang', lang);
      await expect(page.locator('html'), path).toHaveAttribute('dir', dir);
      expect(await words(page), path).not.toMatch(MACHINERY);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
    }
  });

  if (accept) {
    test.describe(`a browser set to ${accept}`, () => {
      test.use({ locale: accept });
      test(`gets ${tag} @once`, async ({ page }) => {
        await page.goto('/');
        await expect(page).toHaveURL(`/${tag}`);
      });
    });
  }
}

/** All that is shown or read out. */
function words(page: Page): Promise<string> {
  return page.evaluate(() => {
    const spoken = ['aria-label', 'alt', 'title', 'placeholder'];
    const elements = [...document.querySelectorAll(spoken.map((name) => `[${name}]`).join())];
    const attributes = elements.flatMap((element) => spoken.map((name) => element.getAttribute(name) ?? ''));
    return [document.title, document.body.innerText, ...attributes].join('\n');
  });
}

for (const width of [320, 390]) {
  test(`at ${width} px the menu has every language in its own name, within reach of a thumb @once`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await new Guide(page).open();
    await page.locator('.menu summary').click();
    const links = page.locator('.menu__link');
    await expect(links).toHaveText(LANGUAGES.map(({ name }) => name));
    for (const [index, { tag, lang }] of LANGUAGES.entries()) {
      const link = links.nth(index);
      await expect(link).toHaveAttribute('href', `/${tag}`);
      await expect(link).toHaveAttribute('lang', lang);
      await link.scrollIntoViewIfNeeded();
      const box = await link.boundingBox();
      expect(box!.height, tag).toBeGreaterThanOrEqual(44);
      expect(box!.x, tag).toBeGreaterThanOrEqual(0);
      expect(box!.x + box!.width, tag).toBeLessThanOrEqual(width);
    }
    await links.last().click();
    await expect(page).toHaveURL(`/${LANGUAGES.at(-1)?.tag}`);
  });
}

test('plain Japanese has its readings over the words @once', async ({ page, server }) => {
  await page.goto(`/ja-easy/days?arrival=${server.day}`);
  const ruby = page.locator('.answer__release ruby').first();
  const [word, reading] = [await ruby.boundingBox(), await ruby.locator('rt').boundingBox()];
  expect(reading!.y).toBeLessThan(word!.y + word!.height / 2);
  await expect(ruby.locator('rp').first()).toBeHidden();
});
