// The phone check: what it finds in a real browser, what a person can do about it, and what the centre sees.

import type { BrowserContext } from '@playwright/test';

import { SUZUKI } from '../helpers/demo';
import { Console } from '../helpers/pages/console';
import { type Part, PARTS, PhoneCheck } from '../helpers/pages/phone';
import { Today } from '../helpers/pages/today';
import { ready, settle, signIn } from '../helpers/settle';
import { DESK, expect, test } from '../helpers/test';
import { deny, standAt } from '../helpers/whereabouts';

const MINUTE_MS = 60_000;

/** All that a page may ask for; the camera and the microphone are Chromium's own fakes. */
async function allow(context: BrowserContext): Promise<void> {
  await standAt(context);
  await context.grantPermissions(['geolocation', 'camera', 'microphone', 'notifications']);
}

/** Presses the button of a step, waits for its outcome and goes on. */
async function pass(check: PhoneCheck, part: Part, outcome = 'phone-is-works'): Promise<void> {
  await expect(check.title(part)).toBeFocused();
  await check.button('phone-now').click();
  await expect(check.outcome).toHaveText(check.t(outcome));
  await check.button('phone-next').click();
}

test('a phone that is allowed everything is ready, and both sides are told', async ({ context, page, open }) => {
  await allow(context);
  const today = await ready(page);
  await today.link('phone-start').click();
  const check = new PhoneCheck(page);
  await check.button('phone-start').click();
  await pass(check, 'location');

  await expect(check.title('camera')).toBeFocused();
  await expect(check.step).toContainText(check.t.within('phone-camera-text'));
  await check.button('phone-now').click();
  await expect(check.outcome).toHaveText(check.t('phone-is-works'));
  await expect(check.picture).toBeVisible();
  const tracks = await check.picture.evaluateHandle((video: HTMLVideoElement) => (video.srcObject as MediaStream).getTracks());
  const states = () => tracks.evaluate((all) => all.map((track) => track.readyState));
  expect(await states()).toEqual(['live', 'live']);
  await check.button('phone-next').click();
  await expect(check.title('notifications')).toBeFocused();
  expect(await states()).toEqual(['ended', 'ended']);

  for (const part of ['notifications', 'storage', 'clock', 'battery'] as const) await pass(check, part);
  await expect(page).toHaveURL('/en/phone-check/result');
  await expect(check.main).toContainText(check.t.within('phone-all-works'));
  for (const part of PARTS) await expect(check.item(part)).toContainText(check.t.within('phone-is-works'));

  await today.open();
  await expect(today.main).toContainText(today.t.within('phone-all-works'));
  await expect(today.link('phone-start')).toHaveCount(0);
  const desk = new Console(await open(DESK));
  await signIn(desk.page);
  await desk.open(`?q=${SUZUKI.passport}`);
  await desk.openCase(SUZUKI.name);
  await expect(desk.facts).toContainText(desk.t.within('desk-phone-camera'));
  await expect(desk.facts).toContainText(/\/Chrome \d+/);
});

test('a phone that does not say where it is gets its steps, is listed at the desk, and is not after a good check', async ({ page, open }) => {
  await settle(page);
  const check = new PhoneCheck(page);
  await check.open();
  await check.button('phone-start').click();
  await deny(page);
  await check.button('phone-now').click();
  await expect(check.outcome).toHaveText(check.t('phone-is-needs-help'));
  await expect(check.said).toContainText(check.t.within('here-denied-android'));
  // Half of the way; what was found is kept.
  const today = new Today(page);
  await today.open();
  await expect(today.main).toContainText(today.t.within('phone-needs-help', { count: 1 }));
  await expect(today.main).toContainText(today.t.within('phone-left', { count: 5 }));

  const desk = new Console(await open(DESK));
  await signIn(desk.page);
  await desk.open('?list=phone-not-working');
  await expect(desk.row(SUZUKI.name)).toContainText(desk.t.within('why-phone-check'));
  await desk.openCase(SUZUKI.name);
  const attention = desk.attention.filter({ hasText: desk.t.within('why-phone-check') });
  await expect(attention).toContainText(desk.t.within('desk-phone-found-denied'));
  await expect(attention).toContainText(desk.t.within('desk-phone-rule'));

  await standAt(page.context());
  await today.link('phone-open').click();
  await expect(check.item('location')).toContainText(check.t.within('here-denied-android'));
  await check.item('location').getByRole('link').click();
  await expect(check.title('location')).toBeFocused();
  await check.button('phone-now').click();
  await expect(check.outcome).toHaveText(check.t('phone-is-works'));
  await check.button('phone-next').click();
  await expect(check.item('location')).toContainText(check.t.within('phone-is-works'));
  await desk.open('?list=phone-not-working');
  await expect(desk.row(SUZUKI.name)).toHaveCount(0);
});

test('a camera that is refused is explained, and once it is allowed it works @once', async ({ context, page }) => {
  await settle(page);
  const check = new PhoneCheck(page);
  await check.open('?only=camera');
  await expect(check.title('camera')).toBeFocused();
  await check.button('phone-now').click();
  await expect(check.outcome).toHaveText(check.t('phone-is-needs-help'));
  await expect(check.said).toContainText(check.t.within('phone-camera-android'));
  await expect(check.picture).toBeHidden();
  await allow(context);
  await check.button('phone-again').click();
  await expect(check.outcome).toHaveText(check.t('phone-is-works'));
});

test('a microphone that hears nothing is found by the person, who sees the bar @once', async ({ context, page }) => {
  await allow(context);
  // As if it were covered.
  await page.addInitScript(() => {
    AnalyserNode.prototype.getFloatTimeDomainData = (wave) => wave.fill(0);
  });
  await settle(page);
  const check = new PhoneCheck(page);
  await check.open('?only=camera');
  await check.button('phone-now').click();
  await expect(check.said).toContainText(check.t.within('phone-camera-speak'));
  await expect(check.picture).toBeVisible();
  await check.button('phone-camera-still').click();
  await expect(check.said).toContainText(check.t.within('phone-camera-silent'));
  await expect(check.outcome).toHaveText(check.t('phone-is-needs-help'));
});

test('a clock that is an hour ahead is found, by how much, and how to set it @once', async ({ context, page, server, open }) => {
  await settle(page);
  await context.clock.setSystemTime(new Date(server.now().getTime() + 61.5 * MINUTE_MS));
  const check = new PhoneCheck(page);
  await check.open('?only=clock');
  await check.button('phone-now').click();
  await expect(check.outcome).toHaveText(check.t('phone-is-needs-help'));
  await expect(check.said).toContainText(check.t.within('phone-clock-wrong', { minutes: 61 }));
  await expect(check.said).toContainText(check.t.within('phone-clock-android'));
  await check.button('phone-next').click();
  await expect(check.item('clock')).toContainText(check.t.within('phone-clock-wrong', { minutes: 61 }));
  // So far ahead that no report would be taken.
  const desk = new Console(await open(DESK));
  await signIn(desk.page);
  await desk.open('?list=phone-not-working');
  await expect(desk.row(SUZUKI.name)).toContainText(desk.t.within('why-phone-check'));
});

test('steps can be skipped, also by Escape, and a browser without notifications needs no help @once', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Notification'));
  await settle(page);
  const check = new PhoneCheck(page);
  await check.open();
  await check.button('phone-start').click();
  await expect(check.title('location')).toBeFocused();
  const kept = page.waitForResponse(/measured$/);
  await page.keyboard.press('Escape');
  await kept;
  await expect(check.title('camera')).toBeFocused();
  const keptToo = page.waitForResponse(/measured$/);
  await check.button('phone-skip').click();
  await keptToo;
  await pass(check, 'notifications', 'phone-is-not-possible');
  await expect(check.title('storage')).toBeFocused();
  await check.openResult();
  await expect(check.item('location')).toContainText(check.t.within('phone-is-skipped'));
  await expect(check.item('notifications')).toContainText(check.t.within('phone-notifications-none'));
  await expect(check.item('battery')).toContainText(check.t.within('phone-is-untried'));
  await expect(check.main).toContainText(check.t.within('phone-left', { count: 5 }));
  await expect(check.main).not.toContainText(check.t.within('phone-needs-help'));
});

test('a finding that does not arrive is tried again @once', async ({ page, watch }) => {
  watch.expectFailure(/measured$/);
  await settle(page);
  const check = new PhoneCheck(page);
  await check.open('?only=battery');
  await page.route('**/phone-check/measured', (route) => route.abort());
  await check.button('phone-now').click();
  await expect(check.said).toContainText(check.t.within('phone-unsent'));
  await page.unroute('**/phone-check/measured');
  await check.button('phone-again').click();
  await expect(check.outcome).toHaveText(check.t('phone-is-works'));
});

test('without a script a person says what works, and the centre sees who said it @nojs-only', async ({ page, open }) => {
  await settle(page);
  const check = new PhoneCheck(page, 'ja');
  await check.open();
  await expect(check.main).toContainText(check.t.within('phone-by-hand-text'));
  await expect(check.question('location')).toContainText(check.t.within('here-denied-android'));
  await check.answer('location', 'phone-is-needs-help');
  for (const part of ['camera', 'storage', 'clock', 'battery'] as const) await check.answer(part, 'phone-is-works');
  await check.button('phone-save').click();
  await expect(check.item('location')).toContainText(check.t.within('phone-is-needs-help'));
  await expect(check.item('location')).toContainText(check.t.within('phone-stated'));
  await expect(check.item('notifications')).toContainText(check.t.within('phone-is-skipped'));
  const desk = new Console(await open(DESK));
  await signIn(desk.page);
  await desk.open('?list=phone-not-working');
  await desk.openCase(SUZUKI.name);
  await expect(desk.attention.first()).toContainText(desk.t.within('desk-phone-stated'));
});
