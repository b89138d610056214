// How pages are found and passed on: what search engines and messengers are told, in which language
// a page goes on, and that no link of the guide leads nowhere.

import type { Page } from '@playwright/test';

import { LANGUAGES } from '../helpers/languages';
import { DayCounter, Guide } from '../helpers/pages/guide';
import { expect, test } from '../helpers/test';

const attribute = (page: Page, selector: string, name: string) => page.locator(selector).first().getAttribute(name);

test('a page of the guide says its one address, its other languages and its card @once', async ({ page, server }) => {
  await new Guide(page, 'ja').visit('/guide/app');
  expect(await attribute(page, 'link[rel=canonical]', 'href')).toBe(`${server.url}/ja/guide/app`);
  const others = await page.locator('link[rel=alternate]').evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
  // Plain Japanese is no language of its own to a search engine; `x-default` is one more.
  expect(others).toHaveLength(LANGUAGES.length);
  expect(others).toContainEqual(['zh-Hant', `${server.url}/zh-Hant/guide/app`]);
  expect(others).toContainEqual(['x-default', `${server.url}/en/guide/app`]);
  expect(others.map(([, href]) => href)).not.toContain(`${server.url}/ja-easy/guide/app`);
  const about = await attribute(page, 'meta[name=description]', 'content');
  expect(about).toMatch(/\p{Script=Han}/u);
  expect(await attribute(page, 'meta[property="og:description"]', 'content')).toBe(about);
  await expect(page).toHaveTitle(`${await attribute(page, 'meta[property="og:title"]', 'content')} – Okaeri`);
});

test('each language has a picture of 1200 by 630 in its own script @once', async ({ page, request }) => {
  await new Guide(page).open();
  const links = await page.locator('.menu__link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const seen = new Set<string>();
  for (const path of links) {
    const html = await (await request.get(path)).text();
    const address = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
    const picture = await request.get(address);
    expect(picture.status(), path).toBe(200);
    const bytes = await picture.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual([1200, 630]);
    seen.add(address);
  }
  expect(seen.size).toBe(LANGUAGES.length);
});

test('what nobody should find has no card and no languages @once', async ({ page, watch }) => {
  watch.expectStatus(404, /nothing$/);
  for (const path of ['/en/nothing', '/en/start']) {
    await page.goto(path);
    await expect(page.locator('link[rel=canonical], link[rel=alternate], meta[property^="og:"]')).toHaveCount(0);
  }
});

test('a demonstration asks to be left out of search engines @once', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).toBe('User-agent: *\nDisallow: /\n');
});

test('another language keeps the page and the date that was counted @nojs', async ({ page, server }) => {
  const counter = new DayCounter(page);
  await counter.open(`?arrival=${server.day}`);
  await counter.chooseLanguage('ไทย');
  await expect(page).toHaveURL(`/th/days?arrival=${server.day}`);
  await expect(page.locator('.days__day')).toHaveCount(15);
  await page.goto('/en/guide/ill');
  await new Guide(page).chooseLanguage('Français');
  await expect(page).toHaveURL('/fr/guide/ill');
});

test('a page that is not there can be searched from, in its language @once', async ({ page, watch }) => {
  watch.expectStatus(404, /nothing$/);
  const guide = new Guide(page, 'ar');
  await guide.visit('/nothing');
  await page.getByRole('search').getByRole('searchbox').fill('14');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/^[^?]+\/ar\/search\?q=14$/);
  await expect(page.locator('.found li').first()).toBeVisible();
});

test('a link of the guide is loaded ahead when it is pressed, and no other is @once', async ({ page, server }) => {
  const prefetched: string[] = [];
  // The browser asks for a page ahead outside of the page, so only the server can tell.
  const session = await page.context().newCDPSession(page);
  await session.send('Preload.enable' as never);
  session.on('Preload.prefetchStatusUpdated' as never, (event: { prefetchUrl: string }) => prefetched.push(event.prefetchUrl));
  const rules = new Promise<string[]>((resolve) => {
    session.on('Preload.ruleSetUpdated' as never, (event: { ruleSet: { sourceText: string; errorMessage?: string; url?: string } }) =>
      resolve([event.ruleSet.url ?? '', event.ruleSet.errorMessage ?? '']));
  });
  await new Guide(page).open();
  expect(await rules).toEqual([`${server.url}/speculation-rules.json`, '']);
  const press = async (path: string) => {
    await page.locator(`main a[href="${path}"]`).first().hover();
    await page.mouse.down();
  };
  // A finger that slides away has followed no link.
  const slideAway = async () => {
    await page.mouse.move(1, 1);
    await page.mouse.up();
  };
  await press('/en/start');
  await slideAway();
  await press('/en/guide/ill');
  await expect.poll(() => prefetched).toContain(`${server.url}/en/guide/ill`);
  await slideAway();
  expect(prefetched).not.toContain(`${server.url}/en/start`);
  await expect(page).toHaveURL('/en');
});

for (const lang of ['en', 'ar'] as const) {
  test(`no link of the guide in ${lang} leads nowhere @once`, async ({ request }) => {
    test.slow();
    const ids = new Map<string, Set<string>>();
    const wanted: [string, string][] = [];
    const queue = [`/${lang}`];
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      if (ids.has(path)) continue;
      const answer = await request.get(path);
      expect(answer.status(), path).toBe(200);
      const isPage = answer.headers()['content-type']?.startsWith('text/html') ?? false;
      const html = isPage ? await answer.text() : '';
      ids.set(path, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '')));
      for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"]*)"/g)) {
        const { origin, pathname, search, hash } = new URL(href.replaceAll('&amp;', '&'), `http://here${path}`);
        const isOurs = origin === 'http://here' && (pathname === `/${lang}` || pathname.startsWith(`/${lang}/`));
        // One page of settings is enough; it is the same from everywhere.
        const next = pathname === `/${lang}/reading` ? pathname : pathname + search;
        if (!isOurs) continue;
        queue.push(next);
        if (hash) wanted.push([next, decodeURIComponent(hash.slice(1))]);
      }
    }
    expect(ids.size).toBeGreaterThan(12);
    const missing = wanted.filter(([path, id]) => !ids.get(path)?.has(id));
    expect(missing, 'links to a place that the page has not').toEqual([]);
  });
}
