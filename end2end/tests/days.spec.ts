// The day counter: an arrival date gives the days of waiting and the instant of release.

import { readFileSync } from 'node:fs';

import { instant, plusDays } from '../helpers/clock';
import { DayCounter, Guide } from '../helpers/pages/guide';
import { expect, test } from '../helpers/test';
import { LANGS } from '../helpers/texts';

for (const lang of LANGS) {
  test(`a visitor counts the days in ${lang} @nojs`, async ({ page, server }) => {
    const guide = new Guide(page, lang);
    await guide.open();
    await guide.countDays();
    const counter = new DayCounter(page, lang);
    await counter.countFrom(plusDays(server.day, -4));
    await expect(page).toHaveURL(`/${lang}/days?arrival=${plusDays(server.day, -4)}`);
    await expect(counter.answer).toHaveText(counter.t('guide-days-now-waiting', { day: 4, days: 14 }));
    await expect(counter.release).toHaveAttribute('datetime', `${plusDays(server.day, 11)}T00:00+09:00`);
    await expect(counter.cells).toHaveCount(16);
    await expect(counter.today).toContainText(counter.t.within('guide-days-cell-day', { day: 4 }));
    await expect(counter.today.locator('time')).toHaveAttribute('datetime', server.day);
    await expect(counter.cells.nth(0)).toContainText(counter.t.within('guide-days-cell-arrival'));
    await expect(counter.cells.nth(3)).toContainText(counter.t.within('guide-days-cell-past'));
    await expect(counter.cells.nth(14)).toContainText(counter.t.within('guide-days-cell-last'));
    for (const rule of ['arrival', 'next', 'release', 'midnight', 'zone']) {
      await expect(page.getByText(counter.t(`guide-days-rule-${rule}`))).toBeVisible();
    }
  });

  test(`a date that cannot be right is explained in ${lang} @nojs`, async ({ page, server, watch }) => {
    watch.expectStatus(422, new RegExp(`^/${lang}/days\\?`));
    const counter = new DayCounter(page, lang);
    const thisYear = Number(server.day.slice(0, 4));
    for (const [year, month, day, error] of [
      [thisYear, 2, 31, 'date-no-such-day'],
      [thisYear + 1, 12, 24, 'date-in-future'],
      [thisYear - 3, 5, 5, 'date-too-long-ago'],
      [thisYear, 'x', 5, 'date-not-a-number'],
      ['', '', '', 'date-missing'],
    ] as const) {
      await counter.open();
      await counter.type(year, month, day);
      await counter.count();
      await expect(counter.error, error).toHaveText(counter.t(error));
      await expect(counter.errors, error).toContainText(counter.t.within(error));
      await expect(page.getByLabel(counter.t('frame-date-day')), 'what was typed stays').toHaveValue(String(day));
    }
  });
}

test('the summary of errors leads to the field @nojs', async ({ page, watch }) => {
  watch.expectStatus(422, /^\/en\/days/);
  const counter = new DayCounter(page);
  await counter.open();
  await counter.type(2026, 2, 31);
  await counter.count();
  await counter.errors.getByRole('link').click();
  await expect(page.getByLabel(counter.t('frame-date-day'))).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('1');
  await expect(page.getByLabel(counter.t('frame-date-day'))).toHaveValue('1');
});

test('digits of other scripts and a one-digit day are understood @once', async ({ page, server }) => {
  const counter = new DayCounter(page, 'ja');
  const [year, month, day] = plusDays(server.day, -2).split('-') as [string, string, string];
  const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  await counter.open();
  await counter.type(wide(year), wide(String(Number(month))), wide(String(Number(day))));
  await counter.count();
  await expect(counter.answer).toHaveText(counter.t('guide-days-now-waiting', { day: 2, days: 14 }));
});

test('the link can be shared: it shows the same to whoever opens it @nojs', async ({ page, server, open }) => {
  const arrival = plusDays(server.day, -6);
  const counter = new DayCounter(page);
  await counter.open(`?arrival=${arrival}`);
  const link = page.getByRole('link', { name: `${server.url}/en/days?arrival=${arrival}` });
  await expect(link).toBeVisible();
  const family = new DayCounter(await open());
  await family.page.goto(await link.innerText());
  await expect(family.answer).toHaveText(family.t('guide-days-now-waiting', { day: 6, days: 14 }));
});

test('a link with a date that cannot be right shows the form with what it holds @once', async ({ page, watch }) => {
  watch.expectStatus(422, /^\/en\/days/);
  const counter = new DayCounter(page);
  await counter.open('?arrival=2026-02-31');
  await expect(counter.error).toHaveText(counter.t('date-no-such-day'));
  await expect(page.getByLabel(counter.t('frame-date-day'))).toHaveValue('31');
});

test('the calendar file has every day and the instant of release @nojs', async ({ page, server }) => {
  const counter = new DayCounter(page);
  await counter.open(`?arrival=${server.day}`);
  const downloading = page.waitForEvent('download');
  await counter.link('guide-days-ics').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`okaeri-${server.day}.ics`);
  const file = readFileSync(await download.path(), 'utf8');
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(16);
  const compact = (day: string) => day.replaceAll('-', '');
  expect(file).toContain(`DTSTART;VALUE=DATE:${compact(plusDays(server.day, 14))}`);
  expect(file).toContain(`DTSTART:${compact(plusDays(server.day, 14))}T150000Z`);
});

test.describe('around midnight in Tokyo', () => {
  test('a minute before, the day of arrival is still today; then it is day 1 @once', async ({ page, server, moveTo }) => {
    const counter = new DayCounter(page);
    await moveTo(instant(server.day, '23:59'));
    await counter.open(`?arrival=${server.day}`);
    await expect(counter.answer).toHaveText(counter.t('guide-days-now-arrival'));
    await moveTo(instant(plusDays(server.day, 1), '00:00'));
    await page.reload();
    await expect(counter.answer).toHaveText(counter.t('guide-days-now-waiting', { day: 1, days: 14 }));
  });

  test('a flight that lands after midnight counts for the new day @once', async ({ page, server, moveTo, watch }) => {
    watch.expectStatus(422, /^\/en\/days/);
    const tomorrow = plusDays(server.day, 1);
    const counter = new DayCounter(page);
    await moveTo(instant(server.day, '23:59'));
    await counter.open();
    await counter.countFrom(tomorrow);
    await expect(counter.error).toHaveText(counter.t('date-in-future'));
    await moveTo(instant(tomorrow, '00:01'));
    await counter.count();
    await expect(counter.answer).toHaveText(counter.t('guide-days-now-arrival'));
    await expect(counter.release).toHaveAttribute('datetime', `${plusDays(tomorrow, 15)}T00:00+09:00`);
  });

  test('release is at the end of day 14, to the minute @once', async ({ page, server, moveTo }) => {
    const counter = new DayCounter(page);
    await moveTo(instant(plusDays(server.day, 14), '23:59'));
    await counter.open(`?arrival=${server.day}`);
    await expect(counter.answer).toHaveText(counter.t('guide-days-now-waiting', { day: 14, days: 14 }));
    await moveTo(instant(plusDays(server.day, 15), '00:00'));
    await page.reload();
    await expect(counter.answer).toHaveText(counter.t('guide-days-now-released'));
    await expect(counter.today).toHaveCount(0);
  });

  test.describe('with a phone in another zone', () => {
    test.use({ timezoneId: 'America/Los_Angeles' });
    test('the count is the same @once', async ({ page, server, moveTo }) => {
      await moveTo(instant(server.day, '00:30'));
      const counter = new DayCounter(page);
      await counter.open(`?arrival=${plusDays(server.day, -1)}`);
      await expect(counter.answer).toHaveText(counter.t('guide-days-now-waiting', { day: 1, days: 14 }));
    });
  });
});

test.describe('the calendar', () => {
  for (const [lang, direction] of [['en', 1], ['ar', -1]] as const) {
    test(`runs ${direction > 0 ? 'from left to right' : 'from right to left'} in ${lang}`, async ({ page, server }) => {
      const counter = new DayCounter(page, lang);
      await counter.open(`?arrival=${server.day}`);
      const [first, second] = [await counter.cells.nth(0).boundingBox(), await counter.cells.nth(1).boundingBox()];
      expect(second!.y).toBeCloseTo(first!.y, 0);
      expect(Math.sign(second!.x - first!.x)).toBe(direction);
    });
  }
});
