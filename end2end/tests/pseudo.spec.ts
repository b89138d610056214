// English in letters that English does not have: what shows in any others is not from the texts, so
// nobody could translate it.

import type { Page } from '@playwright/test';

import { LANGUAGES } from '../helpers/languages';
import { settle, signIn } from '../helpers/settle';
import { expect, test } from '../helpers/test';

const LANG = 'en-XA';

/** What is no text but data, and left out: all that a text was given, between its marks; names that stand by themselves. */
const DATA: RegExp[] = [
  /\u2068[^\u2068\u2069]*\u2069/g,
  /Health Monitoring Center for Overseas Entrants/g,
  // Markup that an island holds ready to show.
  /<\/?[a-z]+( class="[^"]*")?>/g,
  // Travellers, their flights and seats, their address, the operator.
  /\b[A-Z]+(-[A-Z]+)? [A-Z]{3,}\b/g,
  /\b[A-Z]{2} ?\d{2,4}\b|\b\d{1,2}[A-K]\b/g,
  /Sunrise Court 402, 2-8-1 Nishi-Shinjuku, Shinjuku-ku, Tokyo|4-2-8 Shiba-koen/g,
  /https?:\/\/\S+/g,
];

/** What a person sees or hears, as far as it is no data. */
async function plain(page: Page): Promise<string[]> {
  const all = await page.evaluate(() => {
    const found: string[] = [document.title];
    const skipped = '[translate=no], .menu__list, [data-from=data], script, style, rt';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest(skipped)) found.push(node.textContent ?? '');
    }
    for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
      for (const element of document.querySelectorAll(`[${name}]`)) if (!element.closest(skipped)) found.push(element.getAttribute(name) ?? '');
    }
    return found;
  });
  const left = all.map((text) => DATA.reduce((text, data) => text.replaceAll(data, ''), text).trim());
  return [...new Set(left.filter((text) => /[A-Za-z]{2}/.test(text)))];
}

const GUIDE = ['', '/days', '/guide/questions?open=all', '/guide/app', '/guide/film', '/guide/outside', '/guide/ill', '/guide/help', '/guide/information', '/guide/centre', '/guide/close-contact', '/search?q=zzzz', '/reading', '/nothing', '/start', '/start?without-code', '/signed-out'];

test('every text of the guide can be translated @once', async ({ page, server, watch }) => {
  watch.expectStatus(404, /nothing$/);
  for (const path of [...GUIDE, `/days?arrival=${server.day}`]) {
    await page.goto(`/${LANG}${path}`);
    expect.soft(await plain(page), path).toEqual([]);
  }
});

test('every text of the traveller can be translated @once', async ({ page }) => {
  await settle(page);
  for (const path of ['/today', '/health', '/timeline', '/place', '/pledge', '/my-data', '/messages', '/companions', '/times', '/needs']) {
    await page.goto(`/${LANG}${path}`);
    expect.soft(await plain(page), path).toEqual([]);
  }
});

test('every text of the console can be translated @once', async ({ page }) => {
  await page.goto(`/${LANG}/console/sign-in`);
  expect.soft(await plain(page)).toEqual([]);
  await signIn(page);
  for (const path of ['', '?list=symptomatic', '?list=location', '?q=nobody']) {
    await page.goto(`/${LANG}/console${path}`);
    expect.soft(await plain(page), path).toEqual([]);
  }
});

test('nobody is offered the language for tests @once', async ({ page }) => {
  await page.goto(`/${LANG}`);
  await expect(page.locator('.menu__link')).toHaveCount(LANGUAGES.length);
  await expect(page.locator('.menu__link[aria-current]')).toHaveCount(0);
  await page.goto('/');
  await expect(page).toHaveURL('/en');
});
