// Moving to another place: asked, decided, the day of moving, the new place.

import type { Page } from '@playwright/test';

import { type Day, instant, plusDays } from '../helpers/clock';
import { ADDRESS, north, PLACE, SUZUKI } from '../helpers/demo';
import { Console } from '../helpers/pages/console';
import { type Move, Moving } from '../helpers/pages/moving';
import { Place } from '../helpers/pages/start';
import { Timeline, Today } from '../helpers/pages/today';
import { post, settle, signIn } from '../helpers/settle';
import { DESK, expect, test } from '../helpers/test';
import { standAt } from '../helpers/whereabouts';

const NEW_ADDRESS = '7-7-7 Meguro, Tokyo';
/** The new place lies so many metres to the north. */
const FAR = 5_000;

function move(day: Day, other: Partial<Move> = {}): Move {
  return { address: NEW_ADDRESS, day, reason: 'planned', ...other };
}

/** The desk on the case that asks. */
async function deskOf(page: Page): Promise<Console> {
  const desk = new Console(page);
  await signIn(page);
  await desk.open('?list=change-of-place');
  await desk.openCase(SUZUKI.name);
  await expect(desk.attention.first()).toContainText(desk.t.within('why-change-of-place'));
  return desk;
}

/** Presses "I'm here" at so many metres from the old place; what the page says. */
async function press(page: Page, metres: number): Promise<Today> {
  await standAt(page.context(), north(metres));
  const today = new Today(page);
  await today.open();
  await today.here.click();
  await expect(today.verdict).toBeVisible();
  await expect(today.status.locator('.receipt')).toBeVisible();
  return today;
}

test('a move from the request to the new place, whose day is no breach', async ({ context, page, open, server, moveTo }) => {
  await settle(page);
  const tomorrow = plusDays(server.day, 1);
  const moving = new Moving(page);
  const today = new Today(page);
  await today.open();
  await moving.linkThatSays('move-link').click();
  await expect(moving.main.getByText(ADDRESS)).toBeVisible();
  await moving.ask(move(tomorrow, { until: plusDays(server.day, 5), words: 'My house is ready then.' }));
  await expect(moving.state).toContainText(moving.t.within('move-asked-title'));
  await expect(moving.state).toContainText(NEW_ADDRESS);
  await today.open();
  await expect(moving.linkThatSays('move-link-asked')).toBeVisible();

  const desk = await deskOf(await open(DESK));
  const box = desk.attention.first();
  for (const shown of [ADDRESS, NEW_ADDRESS, 'My house is ready then.']) await expect(box).toContainText(shown);
  await desk.button('desk-place-approve').click();
  await expect(desk.events.first()).toContainText(desk.t.within('desk-place-step-approved'));
  await expect(desk.facts).toContainText(NEW_ADDRESS);
  await desk.open();
  await expect(desk.tab('change-of-place')).toContainText('1');
  await desk.open('?list=change-of-place');
  await expect(desk.row(SUZUKI.name)).toHaveCount(0);

  await moving.open();
  await expect(moving.state).toContainText(moving.t.within('move-approved-title'));
  // The old place is valid until the day has come.
  await expect((await press(page, FAR)).verdict).toHaveText(today.t('here-outside-title'));
  await moveTo(instant(tomorrow, '10:00'));
  await today.open();
  await expect(today.main.getByText(today.t('move-today-title'))).toBeVisible();
  await expect((await press(page, FAR / 2)).verdict).toHaveText(today.t('here-cannot-tell-title'));
  await expect((await press(page, 0)).verdict).toHaveText(today.t('here-inside-title'));
  await standAt(context, north(FAR), 14);
  await today.open();
  await today.link('move-arrived').click();
  const place = new Place(page);
  await place.find(14);
  await place.save();
  await expect(page).toHaveURL('/en/today');
  await expect(today.main.getByText(today.t('move-today-title'))).toHaveCount(0);
  await expect((await press(page, FAR)).verdict).toHaveText(today.t('here-inside-title'));
  await moveTo(instant(plusDays(tomorrow, 1), '10:00'));
  await expect((await press(page, FAR)).verdict).toHaveText(today.t('here-inside-title'));
  await expect((await press(page, 0)).verdict).toHaveText(today.t('here-outside-title'));
  const timeline = new Timeline(page);
  await timeline.open();
  for (const key of ['move-step-asked', 'move-step-approved', 'move-step-arrived']) {
    await expect(timeline.events.filter({ hasText: timeline.t.within(key) })).toHaveCount(1);
  }
});

test('a refusal has a reason that the traveller reads, and one can ask again @nojs', async ({ page, open, server, watch }) => {
  watch.expectStatus(422, /places$/);
  await settle(page);
  const moving = new Moving(page, 'ja');
  await moving.open();
  await moving.ask(move(plusDays(server.day, 2), { reason: 'care' }));
  await expect(moving.state).toContainText(moving.t.within('move-asked-title'));
  await expect(moving.address).toHaveCount(0);
  const desk = await deskOf(await open(DESK));
  await desk.page.getByText(desk.t('desk-place-refuse-open')).click();
  await desk.button('desk-place-refuse').click();
  await expect(desk.page.locator('#why-error')).toHaveText(desk.t('desk-place-error'));
  await desk.page.getByRole('radio', { name: desk.t.within('place-refusal-transport') }).check();
  await desk.button('desk-place-refuse').click();
  await expect(desk.events.first()).toContainText(desk.t.within('desk-place-step-refused'));
  await moving.open();
  await expect(moving.state).toContainText(moving.t.within('move-refused-title'));
  await expect(moving.state).toContainText(moving.t.within('place-refusal-transport'));
  await expect(moving.address).toBeVisible();
});

test('a request is taken back, and so is a move before its day @once', async ({ page, open, server }) => {
  await settle(page);
  const moving = new Moving(page);
  await moving.open();
  await moving.ask(move(plusDays(server.day, 1)));
  await moving.button('move-withdraw').click();
  await expect(moving.state).toHaveCount(0);
  await expect(moving.address).toBeVisible();
  await moving.ask(move(plusDays(server.day, 2)));
  const desk = await deskOf(await open(DESK));
  await desk.button('desk-place-approve').click();
  await expect(desk.events.first()).toContainText(desk.t.within('desk-place-step-approved'));
  await moving.open();
  await moving.button('move-cancel').click();
  await expect(moving.state).toHaveCount(0);
  await desk.page.reload();
  await expect(desk.events.first()).toContainText(desk.t.within('desk-place-step-withdrawn'));
});

test('what is wrong stands beside its field and nothing is lost @nojs', async ({ page, server, watch }) => {
  watch.expectStatus(422, /place\/change$/);
  await settle(page);
  const moving = new Moving(page);
  await moving.open();
  await moving.words.fill('Because');
  await moving.submit();
  for (const key of ['move-address', 'move-day']) {
    const error = key === 'move-address' ? 'place-address-error' : 'move-error-day';
    await expect(moving.errorOf(moving.t(key))).toHaveText(moving.t(error));
  }
  await expect(page.locator('#reason-error')).toHaveText(moving.t('move-error-reason'));
  await expect(moving.words).toHaveValue('Because');
  const day = plusDays(server.day, 3);
  await moving.ask(move(day, { until: plusDays(server.day, 2), reason: 'other' }));
  await expect(moving.errorOf(moving.t('move-until'))).toHaveText(moving.t('move-error-until'));
  await expect(moving.address).toHaveValue(NEW_ADDRESS);
  await expect(moving.day).toHaveValue(day);
  await expect(moving.reason('other')).toBeChecked();
  await moving.until.selectOption('');
  await moving.submit();
  await expect(moving.state).toContainText('Because');
});

test('who knows from the start that a home comes after the hotel says so at once @once', async ({ page }) => {
  await post(page, '/en/start', { code: SUZUKI.code, passport: SUZUKI.passport, year: SUZUKI.born[0], month: SUZUKI.born[1], day: SUZUKI.born[2] });
  await post(page, '/en/pledge', { agree: 'yes' });
  await standAt(page.context(), PLACE, 18);
  const place = new Place(page);
  await place.open();
  await place.address.fill(ADDRESS);
  await place.find(18);
  await page.getByRole('checkbox', { name: place.t('move-later') }).check();
  await place.save();
  await expect(page).toHaveURL('/en/place/change');
  await expect(new Moving(page).address).toBeVisible();
});
