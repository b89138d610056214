// A report of the position on its way: nothing is lost, nothing is doubled, and the person knows.

import { instant, plusDays } from '../helpers/clock';
import { sent } from '../helpers/reports';
import { ready } from '../helpers/settle';
import { expect, test } from '../helpers/test';
import { standAt } from '../helpers/whereabouts';

const SEND = /^\/en\/reports\/location$/;

test('a server that is down keeps the report on the page, and sent again it is the same one', async ({ context, page, server, watch }) => {
  watch.expectFailure(SEND);
  // Also the line by which Today hears of what is new.
  watch.letFail();
  const bodies = sent(page);
  await standAt(context);
  const loaded = page.waitForEvent('requestfinished', (request) => request.url().includes('favicon'));
  const today = await ready(page);
  await Promise.all([loaded, expect(today.here).toBeEnabled()]);
  await server.kill();
  await today.here.click();
  await expect(today.verdict).toHaveText(today.t('here-not-sent-title'));
  await today.waiting.count(1);
  await server.restart();
  // It may have been sent by itself already.
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(today.verdict).toHaveText(today.t('here-inside-title'));
  expect(bodies.length).toBeGreaterThan(1);
  expect(new Set(bodies).size).toBe(1);
  await page.reload();
  await expect(today.received).toHaveCount(1);
});

test('an answer that gets lost makes no second report @once', async ({ context, page, watch }) => {
  watch.expectFailure(SEND);
  await standAt(context);
  const today = await ready(page);
  const lost: string[] = [];
  await page.route(`**/en/reports/location`, async (route) => {
    const answer = (await (await route.fetch()).json()) as { receipt: string };
    lost.push(answer.receipt);
    await route.abort('connectionreset');
  }, { times: 1 });
  await today.here.click();
  await expect(today.verdict).toHaveText(today.t('here-not-sent-title'));
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(today.verdict).toHaveText(today.t('here-inside-title'));
  expect(await today.receipt()).toBe(lost[0]);
  await page.reload();
  await expect(today.received).toHaveCount(1);
});

test('a phone without network is told so, and sends later @once', async ({ context, page, watch }) => {
  watch.expectFailure(SEND);
  await standAt(context);
  const today = await ready(page);
  await expect(today.here).toBeEnabled();
  await context.setOffline(true);
  await today.here.click();
  await expect(today.verdict).toHaveText(today.t('here-not-sent-title'));
  await context.setOffline(false);
  await expect(today.verdict).toHaveText(today.t('here-inside-title'));
});

test('a double press sends one report', async ({ context, page }) => {
  const bodies = sent(page);
  await standAt(context);
  const today = await ready(page);
  await today.here.dblclick();
  await expect(today.verdict).toHaveText(today.t('here-inside-title'));
  await page.reload();
  await expect(today.received).toHaveCount(new Set(bodies).size);
  await expect(today.received).toHaveCount(1);
});

test('an impatient second press while the phone still looks does not end the search', async ({ context, page }) => {
  await context.grantPermissions(['geolocation']);
  const today = await ready(page);
  await today.here.click();
  await today.here.click({ force: true });
  await expect(today.status).toContainText(today.t.within('here-searching'));
  await standAt(context);
  await expect(today.verdict).toHaveText(today.t('here-inside-title'));
});

test('a press before the page is ready is not lost: the button says so and waits', async ({ context, page }) => {
  await standAt(context);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.wasm', async (route) => {
    await held;
    await route.continue();
  });
  const today = await ready(page);
  await expect(today.here).toBeDisabled();
  release();
  await today.here.click();
  await expect(today.verdict).toHaveText(today.t('here-inside-title'));
});

test('a session that has ended leads to the sign-in @once', async ({ context, page, watch }) => {
  watch.expectStatus(401, SEND);
  await standAt(context);
  const today = await ready(page);
  await context.clearCookies({ name: 'traveller' });
  await today.here.click();
  await today.link('start-title').first().click();
  await expect(page).toHaveURL('/en/start');
});

test('a phone whose clock is a day ahead is told why its report is not taken @once', async ({ context, page, server, watch }) => {
  watch.expectStatus(422, SEND);
  await standAt(context);
  const today = await ready(page);
  await context.clock.setSystemTime(instant(plusDays(server.day, 1), '13:00'));
  await today.here.click();
  await expect(today.verdict).toHaveText(today.t('here-refused-title'));
  await expect(today.status).toContainText(today.t.within('problem-captured-in-future'));
  await context.clock.setSystemTime(server.now());
  await today.tryAgain.click();
  await expect(today.verdict).toHaveText(today.t('here-inside-title'));
});
