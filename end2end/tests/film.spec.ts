// The film of the first day: it plays, its captions are in the language of the page, and all that it
// says can be read.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { Film, Guide } from '../helpers/pages/guide';
import { expect, test } from '../helpers/test';
import { LANGS } from '../helpers/texts';

const TAGS = ['en', 'ja', 'ja-easy', 'zh-Hans', 'zh-Hant', 'ko', 'vi', 'th', 'id', 'fil', 'ne', 'my', 'km', 'mn', 'pt-BR', 'es', 'fr', 'ar'];
const CAPTIONS = 12;

/** In which languages the build has a film: the English one at least. */
function recorded(): string[] {
  const { files } = JSON.parse(readFileSync(join(process.env.OKAERI_ASSETS ?? '', 'assets.json'), 'utf8')) as { files: object };
  return TAGS.filter((tag) => `film/${tag}.mp4` in files);
}

/** What is said, as text with its readings. */
function said(page: Page): Promise<(string | null | undefined)[]> {
  return page.evaluate(() => {
    const cues = document.querySelector('video')?.textTracks[0]?.cues ?? [];
    return Array.from(cues, (cue) => (cue as VTTCue).getCueAsHTML().textContent);
  });
}

/** What can be read under the headings of the scenes. */
function written(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('article h2[id] ~ p'), (paragraph) => {
      const copy = paragraph.cloneNode(true) as Element;
      for (const bracket of copy.querySelectorAll('rp')) bracket.remove();
      return copy.textContent?.trim();
    }),
  );
}

test('in every language its captions say what the page says @once', async ({ page }) => {
  const films = recorded();
  expect(films).toContain('en');
  const seen = new Set<string>();
  for (const tag of TAGS) {
    await page.goto(`/${tag}/guide/film`);
    await expect(page.locator('article h2[id]'), tag).toHaveCount(6);
    await expect.poll(async () => (await said(page)).length, tag).toBe(CAPTIONS);
    const captions = await said(page);
    expect(captions, tag).toEqual(await written(page));
    seen.add(captions.join());
    const track = page.locator('track[kind=captions][default]');
    await expect(track, tag).toHaveAttribute('srclang', (await page.locator('html').getAttribute('lang')) ?? '');
    const own = films.includes(tag);
    await expect(page.locator('source'), tag).toHaveAttribute('src', new RegExp(`/assets/film/${own ? tag : 'en'}\\.\\w+\\.mp4$`));
    await expect(page.locator('article .notice'), tag).toHaveCount(own ? 0 : 1);
  }
  expect(seen.size).toBe(TAGS.length);
});

for (const lang of ['en', 'ar'] as const) {
  test(`it plays, and from where somebody wants to see it, in ${lang}`, async ({ page }) => {
    const film = new Film(page, lang);
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await film.open();
    await expect(film.video).toHaveJSProperty('paused', true);
    // Nobody pays for what they do not want to see.
    expect(loaded.filter((url) => url.endsWith('.mp4'))).toEqual([]);
    // Chromium plays for people only.
    await film.heading.click();
    const part = page.waitForResponse((response) => response.url().endsWith('.mp4') && response.status() === 206);
    await film.play();
    expect((await part).headers()['content-type']).toBe('video/mp4');
    await expect.poll(() => film.time()).toBeGreaterThan(0.2);
    await expect.poll(() => film.video.evaluate((video: HTMLVideoElement) => video.readyState)).toBeGreaterThanOrEqual(2);
    // A film that stands still waits for a slow machine.
    await film.pause();
    await film.seek(1);
    await expect.poll(() => film.caption()).toBe('film-start-1');

    const { from, duration, width } = await film.video.evaluate((video: HTMLVideoElement) => {
      const cue = video.textTracks[0]?.cues?.getCueById('film-health-2');
      return { from: cue?.startTime ?? 0, duration: video.duration, width: video.videoWidth };
    });
    expect(width).toBe(780);
    expect(duration).toBeLessThan(90);
    await film.seek(from + 1);
    await expect.poll(() => film.caption()).toBe('film-health-2');
    await film.play();
    await expect.poll(() => film.time()).toBeGreaterThan(from + 1.1);
    await film.seek(duration - 0.3);
    await expect(film.video).toHaveJSProperty('ended', true);
  });
}

test('whoever asks for a part of the file gets that part, and no brotli @once', async ({ page, request }) => {
  const film = new Film(page);
  await film.open();
  const path = (await page.locator('source').getAttribute('src')) ?? '';
  const whole = await request.get(path, { headers: { 'accept-encoding': 'br, gzip' } });
  const bytes = await whole.body();
  expect(bytes.length).toBeLessThan(2 * 1024 * 1024);
  expect(bytes.subarray(4, 8).toString()).toBe('ftyp');
  // The index comes before the pictures, so that it plays while it loads.
  expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
  const { etag = '', ...headers } = whole.headers();
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers['accept-ranges']).toBe('bytes');
  const range = 'bytes=1000-1999';
  for (const [known, status, length] of [[etag, 206, 1000], ['"another"', 200, bytes.length]] as const) {
    const part = await request.get(path, { headers: { range, 'if-range': known } });
    expect(part.status()).toBe(status);
    expect((await part.body()).length).toBe(length);
  }
  const part = await request.get(path, { headers: { range } });
  expect(part.headers()['content-range']).toBe(`bytes 1000-1999/${bytes.length}`);
  const beyond = await request.get(path, { headers: { range: `bytes=${bytes.length}-` } });
  expect(beyond.status()).toBe(416);
  expect(beyond.headers()['content-range']).toBe(`bytes */${bytes.length}`);
  expect(Buffer.compare(await part.body(), bytes.subarray(1000, 2000))).toBe(0);
});

for (const lang of LANGS) {
  test(`the pages about the app lead to it and say what it costs, in ${lang} @nojs`, async ({ page }) => {
    const guide = new Guide(page, lang);
    const film = new Film(page, lang);
    for (const path of ['', '/guide/app']) {
      await guide.visit(path);
      await expect(film.way).toContainText(guide.t.within('film-facts'));
    }
    await film.way.click();
    await expect(page).toHaveURL(`/${lang}/guide/film`);
    await expect(film.heading).toHaveText(guide.t('film-title'));
    await expect(film.video).toHaveAttribute('controls');
    await expect(film.video).toHaveAttribute('poster', /\/assets\/film\/\w+\.\w+\.webp$/);
    await expect(page.locator('figcaption')).toHaveText(guide.t('film-facts'));
    for (const name of ['start', 'pledge', 'place', 'here', 'health', 'done']) {
      await expect(page.getByRole('heading', { level: 2, name: guide.t(`film-${name}-title`) })).toBeVisible();
      for (const number of [1, 2]) await expect(page.getByText(guide.t(`film-${name}-${number}`))).toBeVisible();
    }
    // As high as the screen at most, and never wider than the page.
    const box = await film.video.boundingBox();
    const screen = page.viewportSize();
    expect(box!.height).toBeLessThanOrEqual(screen!.height);
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(screen!.width);
    await guide.link('guide-welcome-start').click();
    await expect(page).toHaveURL(`/${lang}/start`);
  });
}
