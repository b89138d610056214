// What has been acknowledged is there for good, once, however the server ends and however often a
// report is sent.

import { Console } from '../helpers/pages/console';
import { Health } from '../helpers/pages/health';
import { Timeline, Today } from '../helpers/pages/today';
import { type Receipt, report, send } from '../helpers/reports';
import { settle, signIn } from '../helpers/settle';
import { DESK, expect, test } from '../helpers/test';
import { standAt } from '../helpers/whereabouts';

test('a report that was acknowledged an instant before the power fails is there afterwards', async ({ context, page, server, open, watch }) => {
  // Also the line by which Today hears of what is new.
  watch.letFail();
  await standAt(context);
  await settle(page);
  const today = new Today(page);
  await today.open();
  // A picture that is cut off in the middle would be told as a fault of its own.
  await page.waitForLoadState('networkidle');
  const acknowledged = page.waitForResponse((response) => response.url().endsWith('/reports/location'));
  await today.here.click();
  await acknowledged;
  await server.kill();
  await expect(today.verdict).toHaveText(today.t('here-inside-title'));
  const receipt = await today.receipt();
  await server.restart();
  const timeline = new Timeline(page);
  await timeline.open();
  await expect(timeline.events.filter({ hasText: receipt })).toContainText(timeline.t.within('timeline-location-inside'));
  const desk = new Console(await open(DESK));
  await signIn(desk.page);
  await desk.open();
  await desk.openCase('SUZUKI MEI');
  await expect(desk.events.filter({ hasText: receipt })).toContainText(desk.t.within('row-location-inside'));
});

test('a health report outlives the power failure too, and reloading gives the same receipt @once', async ({ page, server }) => {
  await settle(page);
  const health = new Health(page);
  await health.open();
  await health.self.measured('38.2');
  await health.send();
  const codes = await health.codes();
  await server.kill();
  await server.restart();
  await page.reload();
  expect(await health.codes()).toEqual(codes);
  const timeline = new Timeline(page);
  await timeline.open();
  await expect(timeline.events.filter({ hasText: codes[0] ?? '' })).toContainText(timeline.t.within('timeline-health-symptomatic'));
});

test('of many reports under way when the power fails, all that were acknowledged are kept, and all are there once in the end @once', async ({ page, server }) => {
  await settle(page);
  const bodies = Array.from({ length: 20 }, () => report(server));
  const acknowledged: Receipt[] = [];
  const sending = bodies.map(async (body) => {
    const answer = await send(page, body);
    acknowledged.push((await answer.json()) as Receipt);
  });
  await Promise.race(sending);
  await server.kill();
  await Promise.allSettled(sending);
  expect(acknowledged.length).toBeGreaterThan(0);
  await server.restart();
  const timeline = new Timeline(page);
  await timeline.open();
  for (const { receipt } of acknowledged) await expect(timeline.events.filter({ hasText: receipt })).toHaveCount(1);
  for (const body of bodies) expect((await send(page, body)).status()).toBe(200);
  await timeline.open();
  const locations = timeline.events.filter({ hasText: timeline.t.within('timeline-location-inside') });
  await expect(locations).toHaveCount(bodies.length);
});

test('the same report sent again gives the same receipt, also after a restart and hours later @once', async ({ page, server }) => {
  await settle(page);
  const body = report(server);
  const first = (await (await send(page, body)).json()) as Receipt;
  expect(first).toMatchObject({ id: body.id, verdict: 'inside' });
  await server.kill();
  await server.restart();
  await server.setClock(new Date(server.now().getTime() + 3 * 3_600_000));
  expect(await (await send(page, body)).json()).toEqual(first);
  const timeline = new Timeline(page);
  await timeline.open();
  await expect(timeline.events.filter({ hasText: first.receipt })).toHaveCount(1);
});

test('another report under the same id is refused and changes nothing @once', async ({ page, server }) => {
  await settle(page);
  const body = report(server);
  const first = (await (await send(page, body)).json()) as Receipt;
  const changed = await send(page, { ...body, latitude: body.latitude + 0.02 });
  expect(changed.status()).toBe(409);
  expect(await changed.json()).toMatchObject({ code: 'id-conflict' });
  const timeline = new Timeline(page);
  await timeline.open();
  await expect(timeline.events.filter({ hasText: first.receipt })).toContainText(timeline.t.within('timeline-location-inside'));
  await expect(timeline.events.filter({ hasText: timeline.t.within('timeline-location-outside') })).toHaveCount(0);
});
