// A day with its requests: asked, answered, missed, excused, contested; and what the desk sees of it.

import type { Locator } from '@playwright/test';

import { type Day, instant, plusDays } from '../helpers/clock';
import { SUZUKI } from '../helpers/demo';
import { Console } from '../helpers/pages/console';
import { Timeline, type Today } from '../helpers/pages/today';
import { ready, signIn } from '../helpers/settle';
import { DESK, expect, test } from '../helpers/test';
import { standAt } from '../helpers/whereabouts';

const MINUTE = 60_000;
/** By the programme, in milliseconds. */
const WITHIN = 60 * MINUTE;

type MoveTo = (now: Date) => Promise<void>;

/** Goes to the next request; the page shows it by itself. When it opened. */
async function untilAsked(today: Today, moveTo: MoveTo): Promise<Date> {
  const opens = await today.next();
  await moveTo(opens);
  await expect(today.asked).toBeVisible();
  return opens;
}

/** Marks of location requests that passed. One of health may stand beside them: its time ends within theirs. */
function missed(today: Today): Locator {
  return today.received.filter({ hasText: today.t.within('prompt-missed-location') });
}

/** Lets the request that is open pass; the page shows `marks` marks of today. */
async function miss(today: Today, moveTo: MoveTo, opens: Date, marks: number): Promise<void> {
  await moveTo(new Date(opens.getTime() + WITHIN));
  await expect(missed(today)).toHaveCount(marks);
  await expect(today.asked).toHaveCount(0);
}

function tomorrow(day: Day): Date {
  return instant(plusDays(day, 1), '07:00');
}

test.describe('a request', () => {
  test('appears on the open page with its time, and “I’m here” answers it', async ({ context, page, server, moveTo }) => {
    await standAt(context);
    await page.addInitScript(() => {
      navigator.setAppBadge = async (count) => void sessionStorage.setItem('badge', String(count));
    });
    const badge = () => page.evaluate(() => sessionStorage.getItem('badge'));
    const today = await ready(page);
    // How one feels.
    await expect.poll(badge).toBe('1');
    await expect(today.asked).toHaveCount(0);
    await expect(today.main).toContainText(today.t.within('prompt-next-today', { from: '16:00', until: '20:00' }));
    const opens = await untilAsked(today, moveTo);
    expect(opens.getTime()).toBeGreaterThan(0);
    await expect(page.getByRole('timer')).toContainText(/5\d:\d\d|1:00:00/);
    // Until 18:00 that is asked too.
    const besides = opens < instant(server.day, '18:00') ? 1 : 0;
    await expect.poll(badge).toBe(String(1 + besides));
    await page.clock.runFor(5 * MINUTE);
    await expect(page.getByRole('timer')).toContainText(/5[0-5]:\d\d/);
    await today.here.click();
    await expect(today.verdict).toHaveText(today.t('here-inside-title'));
    await expect.poll(badge).toBe(String(besides));
    await today.open();
    await expect(today.received.filter({ hasText: today.t.within('timeline-location-inside') })).toHaveCount(1);
    await expect(today.asked).toHaveCount(0);
    await expect(today.main).toContainText(today.t.within('prompt-next-date', { from: '08:00', until: '12:00' }));
  });

  test('is repeated, and does not disturb who reads a receipt @once', async ({ context, page, moveTo }) => {
    await standAt(context);
    const today = await ready(page);
    await today.here.click();
    await expect(today.verdict).toHaveText(today.t('here-inside-title'));
    const opens = await today.next();
    await moveTo(opens);
    await expect(page.getByText(today.t('prompt-new'))).toBeVisible();
    await expect(today.verdict).toBeVisible();
    await today.link('prompt-show').click();
    await expect(today.main.getByText(today.t('prompt-now'))).toBeVisible();
    await moveTo(new Date(opens.getTime() + 20 * MINUTE));
    await expect(today.main.getByText(today.t('prompt-reminder'))).toBeVisible();
  });

  test('that was missed three times in a row brings the centre to call, until a report comes', async ({ context, page, open, server, moveTo }) => {
    const today = await ready(page);
    await miss(today, moveTo, await untilAsked(today, moveTo), 1);
    await expect(missed(today)).toContainText(today.t.within('prompt-rule-missed', { count: 3 }));
    await moveTo(tomorrow(server.day));
    await expect(today.main).toContainText(today.t.within('prompt-next-today', { from: '08:00', until: '12:00' }));
    await miss(today, moveTo, await untilAsked(today, moveTo), 1);
    const desk = new Console(await open(DESK));
    await signIn(desk.page);
    await desk.open('?list=not-reporting');
    await expect(desk.row(SUZUKI.name).getByText(desk.t('why-missed-prompts'))).toHaveCount(0);
    await miss(today, moveTo, await untilAsked(today, moveTo), 2);
    await signIn(desk.page);
    await desk.open('?list=not-reporting');
    await expect(desk.row(SUZUKI.name)).toContainText(desk.t.within('why-missed-prompts'));
    await desk.openCase(SUZUKI.name);
    await expect(desk.events.filter({ hasText: desk.t.within('asked-missed-location') })).toHaveCount(3);
    await standAt(context);
    await today.here.click();
    await expect(today.verdict).toBeVisible();
    await desk.page.reload();
    await expect(desk.attention.filter({ hasText: desk.t.within('why-missed-prompts') })).toHaveCount(0);
  });

  test('that nobody saw is not held against anyone @once', async ({ page, server, moveTo }) => {
    const timeline = new Timeline(page);
    await ready(page);
    await timeline.open();
    // The evening, and the whole next day.
    await moveTo(instant(plusDays(server.day, 1), '20:00'));
    await signIn(page);
    const desk = new Console(page);
    await desk.open('?list=not-reporting');
    await expect(desk.row(SUZUKI.name)).toContainText(desk.t.within('why-phone-not-working'));
    await expect(desk.row(SUZUKI.name).getByText(desk.t('why-missed-prompts'))).toHaveCount(0);
    await timeline.open();
    await expect(timeline.main.getByText(timeline.t('prompt-missed-location'))).toHaveCount(0);
  });
});

test('“I cannot answer now” excuses, with its reason and time @nojs', async ({ page, open, server, moveTo }) => {
  const today = await ready(page);
  const opens = await today.next();
  await today.link('prompt-excuse-link').click();
  await expect(today.heading).toHaveText(today.t('prompt-excuse-title'));
  // Ten hours: until the evening.
  await page.locator('input[name=minutes][value="600"]').check();
  await page.getByLabel(today.t('prompt-excuse-sleep')).check();
  await today.button('prompt-excuse-submit').click();
  await expect(today.main.getByText(today.t('prompt-excuse-holds'))).toBeVisible();
  const timeline = new Timeline(page);
  await timeline.open();
  await moveTo(opens);
  await today.open();
  await expect(today.asked).toHaveCount(0);
  await timeline.open();
  await moveTo(instant(server.day, '20:00'));
  await timeline.open();
  await expect(timeline.events.filter({ hasText: timeline.t.within('prompt-excused') })).toContainText(timeline.t.within('prompt-rule-excused'));
  const desk = new Console(await open(DESK));
  await signIn(desk.page);
  await desk.open();
  await desk.openCase(SUZUKI.name);
  await expect(desk.events.filter({ hasText: desk.t.within('asked-excused') })).toContainText(desk.t.within('asked-excuse-sleep'));
});

test('“This is wrong” brings a person to look, who decides', async ({ page, open, moveTo, watch }) => {
  watch.expectStatus(422, /contest/);
  const today = await ready(page);
  await miss(today, moveTo, await untilAsked(today, moveTo), 1);
  await missed(today).getByRole('link', { name: today.t('prompt-contest-link') }).click();
  await expect(today.heading).toHaveText(today.t('prompt-contest-title'));
  await today.button('prompt-contest-submit').click();
  await expect(today.errorOf(today.t.within('prompt-contest-reason'))).toHaveText(today.t('prompt-contest-error-missing'));
  await page.getByLabel(today.t.within('prompt-contest-reason')).fill('The phone was charging in the other room.');
  await today.button('prompt-contest-submit').click();
  const timeline = new Timeline(page);
  const contested = timeline.events.filter({ hasText: timeline.t.within('prompt-contested') });
  await expect(contested).toContainText(timeline.t.within('prompt-rule-contested'));
  const desk = new Console(await open(DESK));
  await signIn(desk.page);
  await desk.open();
  await expect(desk.tab('contested')).toContainText('1');
  await desk.choose('contested');
  await expect(desk.row(SUZUKI.name)).toContainText(desk.t.within('why-contested'));
  await desk.openCase(SUZUKI.name);
  await expect(desk.attention.first()).toContainText('The phone was charging in the other room.');
  await desk.button('asked-contest-take-back').click();
  await expect(desk.attention.filter({ hasText: desk.t.within('why-contested') })).toHaveCount(0);
  await expect(desk.events.filter({ hasText: desk.t.within('asked-contest-taken-back') })).toHaveCount(1);
  await timeline.open();
  await expect(contested).toContainText(timeline.t.within('prompt-rule-taken-back'));
});

test('the clock of the demonstration can be moved on the page itself @nojs', async ({ page }) => {
  const today = await ready(page);
  await expect(page.locator('.demo')).toContainText(/13\D*:\D*0\d/);
  await today.button('demo-clock-hour').click();
  await expect(page.locator('.demo')).toContainText(/14\D*:\D*0\d/);
  await today.button('demo-clock-next').click();
  await expect(today.asked).toBeVisible();
  await today.button('demo-clock-morning').click();
  await expect(page.locator('.demo')).toContainText(/08\D*:\D*0\d/);
});

test('after release nothing is asked and nothing is owed @once', async ({ page, server, moveTo }) => {
  const today = await ready(page);
  await expect(today.link('prompt-excuse-link')).toBeVisible();
  await moveTo(instant(plusDays(server.day, 14), '00:00'));
  await expect(today.heading).toHaveText(today.t('today-released-title'));
  await expect(today.asked).toHaveCount(0);
  await expect(today.link('prompt-excuse-link')).toHaveCount(0);
  await today.visit('/today/excuse');
  await expect(page).toHaveURL('/en/today');
});
