// The whole stay of a family, from the day of arrival to the first instant after the last waiting
// day, lived on one phone with one desk beside it.

import { type Day, instant, plusDays } from '../helpers/clock';
import { COMPANIONS, GARCIA, north } from '../helpers/demo';
import { Console } from '../helpers/pages/console';
import { Health } from '../helpers/pages/health';
import { Moving } from '../helpers/pages/moving';
import { Place } from '../helpers/pages/start';
import { Timeline, Today } from '../helpers/pages/today';
import { settle, signIn } from '../helpers/settle';
import { DESK, expect, test } from '../helpers/test';
import { standAt } from '../helpers/whereabouts';

const MINUTE = 60_000;
/** By the programme. */
const DAYS = 14;
const REMINDER = 20 * MINUTE;
const WITHIN = 60 * MINUTE;
/** The new place lies so many metres from the first. */
const FAR = 5_000;

test('fourteen days, each as different as days are @once', async ({ context, page, open, server, moveTo }) => {
  test.setTimeout(300_000);
  await standAt(context);
  await settle(page, GARCIA);
  const [today, health, timeline, moving] = [new Today(page), new Health(page), new Timeline(page), new Moving(page)];
  const desk = new Console(await open(DESK));

  const dayOf = (day: number): Day => plusDays(server.day, day);
  const morning = async (day: number) => {
    await moveTo(instant(dayOf(day), '08:00'));
    await today.open();
    await expect(today.day).toHaveText(today.t('today-day', { day, days: DAYS }));
  };
  const untilAsked = async () => {
    await today.open();
    const opens = await today.next();
    await moveTo(opens);
    await expect(today.asked).toBeVisible();
    return opens;
  };
  const answer = async () => {
    await today.here.click();
    await expect(today.verdict).toHaveText(today.t('here-inside-title'));
  };
  const allWell = async () => {
    await health.open();
    await health.self.measured('36.4');
    for (const name of COMPANIONS) await health.companion(name).measured('36.6');
    await health.send();
    await expect(health.receipts).toHaveCount(1 + COMPANIONS.length);
  };
  const marks = (key: string) => timeline.events.filter({ hasText: timeline.t.within(key) });
  const openCase = async (list: string) => {
    await signIn(desk.page);
    await desk.open(`?list=${list}`);
    await desk.openCase(GARCIA.name);
  };

  await test.step('day 0: arrival, one request in the evening, a night without any', async () => {
    await untilAsked();
    await answer();
    await allWell();
    await moveTo(instant(dayOf(0), '22:00'));
    await today.open();
    await expect(today.asked).toHaveCount(0);
    expect((await today.next()).getTime()).toBeGreaterThanOrEqual(instant(dayOf(1), '08:00').getTime());
  });

  await test.step('day 1: every request answered', async () => {
    await morning(1);
    for (let count = 0; count < 3; count += 1) {
      await untilAsked();
      await answer();
    }
    await allWell();
    await today.open();
    await expect(today.received.filter({ hasText: today.t.within('timeline-location-inside') })).toHaveCount(3);
    await expect(today.asked).toHaveCount(0);
  });

  await test.step('day 2: answered after the reminder', async () => {
    await morning(2);
    const opens = await untilAsked();
    await moveTo(new Date(opens.getTime() + REMINDER));
    await expect(today.main.getByText(today.t('prompt-reminder'))).toBeVisible();
    await answer();
    await allWell();
  });

  await test.step('day 3: missed, contested, taken back', async () => {
    await morning(3);
    await allWell();
    const opens = await untilAsked();
    await moveTo(new Date(opens.getTime() + WITHIN));
    const missed = today.received.filter({ hasText: today.t.within('prompt-missed-location') });
    await missed.getByRole('link', { name: today.t('prompt-contest-link') }).click();
    await page.getByLabel(today.t.within('prompt-contest-reason')).fill('We slept after the flight.');
    await today.button('prompt-contest-submit').click();
    await expect(marks('prompt-contested')).toContainText(timeline.t.within('prompt-rule-contested'));
    await openCase('contested');
    await desk.button('asked-contest-take-back').click();
    await timeline.open();
    await expect(marks('prompt-contested')).toContainText(timeline.t.within('prompt-rule-taken-back'));
  });

  await test.step('day 4: excused', async () => {
    await morning(4);
    await allWell();
    await today.open();
    await today.link('prompt-excuse-link').click();
    await page.locator('input[name=minutes][value="600"]').check();
    await page.getByLabel(today.t('prompt-excuse-medical')).check();
    await today.button('prompt-excuse-submit').click();
    await expect(today.main.getByText(today.t('prompt-excuse-holds'))).toBeVisible();
    await moveTo(instant(dayOf(4), '18:30'));
    await timeline.open();
    await expect(marks('prompt-excused').first()).toContainText(timeline.t.within('prompt-rule-excused'));
    await expect(marks('prompt-missed-location')).toHaveCount(0);
  });

  await test.step('day 5: a child has a fever', async () => {
    await morning(5);
    await health.open();
    await health.self.measured('36.4');
    await health.companion(COMPANIONS[0]).measured('36.5');
    await health.companion(COMPANIONS[1]).measured('38.6');
    await health.send();
    await expect(health.thanks).toHaveText(health.t('health-done-symptomatic-title'));
    await expect(health.main.getByRole('link', { name: health.t('call-centre') })).toBeVisible();
    await openCase('symptomatic');
    await expect(desk.attention.first()).toContainText(COMPANIONS[1]);
  });

  await test.step('day 6: the hotel ends tomorrow, and the centre agrees to the move', async () => {
    await morning(6);
    await allWell();
    await untilAsked();
    await answer();
    await moving.open();
    await moving.ask({ address: 'Green Heights 201, Meguro, Tokyo', day: dayOf(7), reason: 'planned' });
    await openCase('change-of-place');
    await desk.button('desk-place-approve').click();
    await moving.open();
    await expect(moving.state).toContainText(moving.t.within('move-approved-title'));
  });

  await test.step('day 7: on the way nothing is held against them, and the new place counts', async () => {
    await morning(7);
    await allWell();
    await untilAsked();
    await standAt(context, north(FAR / 2));
    await today.here.click();
    await expect(today.verdict).toHaveText(today.t('here-cannot-tell-title'));
    await standAt(context, north(FAR));
    await today.open();
    await today.link('move-arrived').click();
    const place = new Place(page);
    await place.find(12);
    await place.save();
    await today.open();
    await answer();
  });

  await test.step('days 8 to 13: on and on', async () => {
    for (let day = 8; day < DAYS; day += 1) {
      await morning(day);
      await allWell();
      await untilAsked();
      await answer();
    }
  });

  await test.step('day 14: the last', async () => {
    await morning(DAYS);
    await allWell();
    await untilAsked();
    await answer();
    // Only days without any answer in a row bring a call.
    await signIn(desk.page);
    await desk.open('?list=not-reporting');
    await expect(desk.row(GARCIA.name)).toHaveCount(0);
    await moveTo(instant(dayOf(DAYS), '23:59'));
    await today.open();
    await expect(today.day).toHaveText(today.t('today-day', { day: DAYS, days: DAYS }));
    await expect(today.asked).toHaveCount(0);
  });

  await test.step('the first instant after: released, and nothing is asked', async () => {
    await moveTo(instant(dayOf(DAYS + 1), '00:00'));
    await today.open();
    await expect(today.heading).toHaveText(today.t('today-released-title'));
    await expect(today.here).toHaveCount(0);
    await expect(today.button('demo-clock-next')).toHaveCount(0);
    await moveTo(instant(dayOf(DAYS + 1), '10:00'));
    await today.open();
    await expect(today.asked).toHaveCount(0);
    await signIn(desk.page);
    await desk.open('?list=all');
    await expect(desk.row(GARCIA.name)).toHaveCount(0);
    // What was reported can still be read.
    await timeline.open();
    await expect(marks('timeline-location-inside').first()).toBeVisible();
  });
});
