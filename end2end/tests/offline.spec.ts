// Without a network: reports are kept, seen, and sent once when there is one again; nothing personal
// stays behind.

import { instant, plusDays } from '../helpers/clock';
import { PLACE, SANTOS, SUZUKI } from '../helpers/demo';
import { cached, everything } from '../helpers/kept';
import { prepared, reportWithoutNetwork } from '../helpers/offline';
import { Health } from '../helpers/pages/health';
import { Timeline, Today } from '../helpers/pages/today';
import { type Receipt, sent } from '../helpers/reports';
import { startReportOnly } from '../helpers/settle';
import { expect, test } from '../helpers/test';
import { standAt } from '../helpers/whereabouts';

test.use({ serviceWorkers: 'allow' });
test.beforeEach(({ watch }) => watch.letFail());

const SEND = /^\/en\/reports\/location$/;

test.describe('a first visit, then no network, then a report, then network:', () => {
  test('it arrives, by flight mode', async ({ context, page }) => {
    const today = await prepared(page);
    await context.setOffline(true);
    await page.reload();
    await expect(today.heading).toHaveText(today.t('offline-title'));
    await expect(page.getByText(today.t('offline-unknown-title'))).toBeHidden();
    await reportWithoutNetwork(today);
    await today.waiting.count(1);
    await expect(today.waiting.receipts).toHaveCount(0);
    await context.setOffline(false);
    await expect(today.verdict).toHaveText(today.t('here-inside-title'));
    const receipt = await today.receipt();
    expect(await today.waiting.codes()).toEqual([receipt]);
    await today.link('offline-open-today').click();
    await expect(today.received).toHaveCount(1);
    await expect(today.received).toContainText(receipt);
  });

  test('it arrives, by a server that is away, without anybody doing anything @once', async ({ page, server }) => {
    const today = await prepared(page);
    await server.kill();
    await page.reload();
    await reportWithoutNetwork(today);
    await server.restart();
    await page.clock.fastForward(10_000);
    await expect(today.verdict).toHaveText(today.t('here-inside-title'));
    await page.reload();
    await expect(today.received).toHaveCount(1);
  });

  test('it arrives after the browser was closed in between, and counts for when it was made @once', async ({ context, page, moveTo, server }) => {
    const today = await prepared(page);
    await context.setOffline(true);
    await reportWithoutNetwork(today);
    await page.close();
    await context.setOffline(false);
    await moveTo(new Date(server.now().getTime() + 3 * 3_600_000));
    const later = new Today(await context.newPage());
    await later.open();
    await expect(later.waiting.receipts).toHaveCount(1);
    await later.page.reload();
    await expect(later.received).toHaveCount(1);
    await expect(later.received).toContainText(/13\D*:\D*0/);
  });
});

test('fifty reports that were sent again and out of order are there once each @once', async ({ context, page }) => {
  test.slow();
  const today = await prepared(page);
  await context.setOffline(true);
  const bodies = await page.evaluate(async (place) => {
    const all: string[] = [];
    for (let index = 0; index < 50; index += 1) {
      const made = new Promise<void>((resolve) => {
        // Each is kept, whatever the network says.
        (self as any).okaeriOutbox.locate(place.latitude, place.longitude, 12 + index, () => resolve());
      });
      await made;
    }
    for (const { body } of await (self as any).okaeriOutbox.list()) all.push(body);
    return all;
  }, PLACE);
  expect(bodies).toHaveLength(50);
  await today.waiting.count(50);
  await context.setOffline(false);
  // Each third has arrived before, its answer was lost, the last first.
  const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', accept: 'application/json' };
  const known = new Set<string>();
  for (const data of bodies.filter((_, index) => index % 3 === 0).reverse()) {
    const answer = await page.request.post('/en/reports/location', { data, headers });
    known.add(((await answer.json()) as Receipt).receipt);
  }
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(today.waiting.receipts).toHaveCount(50);
  await today.waiting.empty();
  const codes = new Set(await today.waiting.codes());
  expect(codes.size).toBe(50);
  for (const code of known) expect(codes).toContain(code);
  const timeline = new Timeline(page);
  await timeline.open();
  await expect(timeline.events.filter({ hasText: timeline.t.within('timeline-location-inside') })).toHaveCount(50);
});

test('two tabs send what waits once, and both say so @once', async ({ context, page }) => {
  const today = await prepared(page);
  const other = new Today(await context.newPage());
  await other.open();
  const bodies = [...[page, other.page].map(sent)];
  await context.setOffline(true);
  await reportWithoutNetwork(today);
  await today.here.click();
  await today.waiting.count(2);
  await other.waiting.count(2);
  for (const list of bodies) list.length = 0;
  await context.setOffline(false);
  await expect(today.waiting.receipts).toHaveCount(2);
  await expect(other.waiting.receipts).toHaveCount(2);
  await other.waiting.empty();
  expect(new Set(bodies.flat()).size).toBe(bodies.flat().length);
  await page.reload();
  await expect(today.received).toHaveCount(2);
});

test('what waits is never sent by somebody else who signs in on the phone @once', async ({ context, page }) => {
  const today = await prepared(page);
  await context.setOffline(true);
  await reportWithoutNetwork(today);
  await context.clearCookies({ name: 'traveller' });
  const bodies = sent(page);
  await page.goto('about:blank');
  await context.setOffline(false);
  await startReportOnly(page, SANTOS);
  await today.open();
  await expect(today.here).toBeEnabled();
  await page.waitForLoadState('networkidle');
  await expect(today.waiting.panel).toBeHidden();
  expect(bodies).toEqual([]);
  await startReportOnly(page, SUZUKI);
  await today.open();
  await expect(today.waiting.receipts).toHaveCount(1);
});

test('a phone whose clock is a day ahead keeps what was refused, with the reason, until it is removed @once', async ({ context, page, server, watch }) => {
  watch.expectStatus(422, SEND);
  const today = await prepared(page);
  await context.setOffline(true);
  await context.clock.setSystemTime(instant(plusDays(server.day, 1), '13:00'));
  await reportWithoutNetwork(today);
  await context.setOffline(false);
  await expect(today.waiting.items).toContainText(today.t.within('problem-captured-in-future'));
  await context.clock.setSystemTime(server.now());
  await page.reload();
  await expect(today.waiting.items).toContainText(today.t.within('problem-captured-in-future'));
  await today.button('offline-remove').click();
  await expect(today.waiting.panel).toBeHidden();
  await today.here.click();
  await expect(today.verdict).toHaveText(today.t('here-inside-title'));
});

test('a server that asks to come later is not asked before @once', async ({ page, watch }) => {
  watch.expectStatus(503, SEND);
  const today = await prepared(page);
  let asked = 0;
  const busy = { status: 503, headers: { 'retry-after': '120' }, json: { code: 'busy', request_id: '0' } };
  await page.route('**/en/reports/location', (route) => ((asked += 1), asked === 1 ? route.fulfill(busy) : route.continue()));
  await reportWithoutNetwork(today);
  await today.waiting.sendNow.click();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.clock.fastForward(100_000);
  await today.waiting.count(1);
  expect(asked).toBe(1);
  // The try's own pause may lie on top of what is left of the server's.
  await page.clock.fastForward(120_000);
  await expect(today.verdict).toHaveText(today.t('here-inside-title'));
  expect(asked).toBe(2);
});

test('the list can be read out by phone: when, where, and the code of each @once', async ({ context, page }) => {
  const today = await prepared(page);
  await context.setOffline(true);
  await reportWithoutNetwork(today);
  const [line = ''] = await today.waiting.readOut();
  expect(line).toContain('35.69123, 139.70235 (± 12 m)');
  await context.setOffline(false);
  await expect(today.waiting.receipts).toHaveCount(1);
  const [code = ''] = await today.waiting.codes();
  expect(line).toContain(code);
});

test.describe('a health report', () => {
  test('without a network is kept, and counts for when it was made', async ({ context, page, moveTo, server }) => {
    await prepared(page);
    const health = new Health(page);
    await health.open();
    await health.self.measured('38.2');
    await health.self.has('cough');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await health.send();
    const today = new Today(page);
    await today.waiting.count(1);
    await expect(health.button('health-submit')).toBeHidden();
    const [line = ''] = await today.waiting.readOut();
    expect(line).toContain('38.2 °C');
    expect(line).toMatch(today.t.within('symptom-cough'));
    await moveTo(instant(plusDays(server.day, 1), '00:30'));
    await context.setOffline(false);
    // The page after a report, as if there had been a network all along: whoever is ill is asked to call.
    await expect(health.thanks).toHaveText(health.t('health-done-symptomatic-title'));
    const codes = await health.codes();
    const timeline = new Timeline(page);
    await timeline.open();
    await expect(timeline.events.filter({ hasText: codes[0] ?? '' })).toContainText(/13\D*:\D*0/);
  });

  test('with an answer that cannot be right comes back with the reason, however late @once', async ({ context, page, watch }) => {
    watch.expectStatus(422, /^\/en\/health$/);
    await prepared(page);
    const health = new Health(page);
    await health.open();
    await health.self.measured('warm');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await health.send();
    await new Today(page).waiting.count(1);
    const later = new Today(await context.newPage());
    await page.close();
    await context.setOffline(false);
    await later.open();
    await expect(later.waiting.items).toContainText(later.t.within('offline-bad-answers'));
  });
});

test.describe('the service worker', () => {
  test('keeps built files and the offline page, and no page of anybody', async ({ page }) => {
    const today = await prepared(page);
    await new Timeline(page).open();
    await new Health(page).open();
    await today.open();
    const paths = await cached(page);
    expect(paths.filter((path) => !path.startsWith('/assets/'))).toEqual(['/en/offline']);
    const all = await everything(page);
    for (const text of [SUZUKI.name, SUZUKI.passport, 'Hinode', String(PLACE.latitude)]) expect(all).not.toContain(text);
  });

  test('learns each language that is opened @once', async ({ context, page }) => {
    const today = await prepared(page);
    await page.goto('/ja/today');
    await expect.poll(() => cached(page)).toContain('/ja/offline');
    await context.setOffline(true);
    await page.reload();
    const japanese = new Today(page, 'ja');
    await expect(japanese.heading).toHaveText(japanese.t('offline-title'));
    await context.setOffline(false);
    await today.open();
    await expect(today.here).toBeEnabled();
  });

  test('is replaced in the middle without losing what waits, and the old files go @once', async ({ context, page }) => {
    const today = await prepared(page);
    await context.setOffline(true);
    await reportWithoutNetwork(today);
    // Another address is another version, as another list of files is.
    await page.evaluate(async () => {
      const before = await caches.open('shell-before');
      await before.put('/assets/before.css', new Response(''));
      // As if a tab were in the middle of sending.
      const lock = new Promise<void>((sent) => Object.assign(window, { sent }));
      await new Promise<void>((held) => void navigator.locks.request('okaeri-outbox', () => (held(), lock)));
    });
    await context.setOffline(false);
    await page.evaluate(async () => void (await navigator.serviceWorker.register('/service-worker.js?next')));
    const controller = () => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL ?? '');
    await expect.poll(() => page.evaluate(async () => (await navigator.locks.query()).pending?.length)).toBeGreaterThan(0);
    expect(await controller()).toMatch(/\/service-worker\.js$/);
    await today.waiting.count(1);
    await page.evaluate(() => (window as unknown as { sent: () => void }).sent());
    await expect.poll(controller).toMatch(/\?next$/);
    await expect(today.waiting.receipts).toHaveCount(1);
    await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain('shell-before');
    await page.reload();
    await expect(today.received).toHaveCount(1);
  });

  test('sends what waits when the browser wakes it, with no page open @once', async ({ context, page, server }) => {
    const today = await prepared(page);
    await context.setOffline(true);
    await reportWithoutNetwork(today);
    const session = await context.newCDPSession(page);
    const registered = new Promise<string>((resolve) => {
      session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const [one] = registrations;
        if (one) resolve(one.registrationId);
      });
    });
    await session.send('ServiceWorker.enable');
    const registrationId = await registered;
    // Somewhere else: no page of ours is there to send.
    await page.goto('about:blank');
    await context.setOffline(false);
    await session.send('ServiceWorker.dispatchSyncEvent', { origin: server.url, registrationId, tag: 'okaeri-outbox', lastChance: false });
    await expect
      .poll(async () => (await (await page.request.get('/en/today')).text()).match(/class="timeline__/g)?.length ?? 0)
      .toBeGreaterThan(0);
    await today.open();
    await expect(today.received).toHaveCount(1);
    await expect(today.waiting.panel).toBeHidden();
  });
});

test.describe('sign-out', () => {
  test('warns of what has not been sent, and a no keeps it @once', async ({ context, page }) => {
    const today = await prepared(page);
    await context.setOffline(true);
    await reportWithoutNetwork(today);
    const asked = page.waitForEvent('dialog');
    const pressed = today.button('sign-out').click();
    const dialog = await asked;
    expect(dialog.message()).toMatch(today.t('offline-sign-out-warning', { count: 1 }));
    await dialog.dismiss();
    await pressed;
    await today.waiting.count(1);
  });

  test('leaves nothing personal: caches, databases, storages, and the way back', async ({ context, page }) => {
    const today = await prepared(page);
    await context.setOffline(true);
    await reportWithoutNetwork(today);
    expect(await everything(page)).toContain('entries');
    page.once('dialog', (dialog) => dialog.accept());
    await page.route('**/reports/location', (route) => route.abort());
    await context.setOffline(false);
    await today.button('sign-out').click();
    await expect(page).toHaveURL('/en/signed-out');
    await expect.poll(() => everything(page)).toBe('{}\n{}');
    await page.goBack();
    await expect(page).toHaveURL('/en/start');
    await page.goForward();
    await expect(page).toHaveURL('/en/signed-out');
    await expect.poll(() => everything(page)).toBe('{}\n{}');
  });

  test('by a link alone destroys nothing that waits @once', async ({ context, page }) => {
    const today = await prepared(page);
    await context.setOffline(true);
    await reportWithoutNetwork(today);
    await page.route('**/reports/location', (route) => route.abort());
    await context.setOffline(false);
    await page.goto('/en/signed-out');
    await page.waitForLoadState('networkidle');
    await page.unroute('**/reports/location');
    await today.open();
    await expect(today.waiting.receipts).toHaveCount(1);
  });
});

test('the home screen is offered after the first report has arrived, and not before @once', async ({ page }) => {
  const today = await prepared(page);
  const offer = today.button('offline-install-button');
  await page.evaluate(() => {
    const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt: () => (document.title = 'asked') });
    dispatchEvent(event);
    if (!event.defaultPrevented) throw new Error('the browser would ask by itself');
  });
  await expect(offer).toBeHidden();
  await today.here.click();
  await expect(today.verdict).toHaveText(today.t('here-inside-title'));
  await offer.click();
  await expect(page).toHaveTitle('asked');
  await expect(offer).toBeHidden();
});

test('a phone that nobody has signed in on says so on the offline page @once', async ({ page }) => {
  await page.goto('/en/offline');
  const today = new Today(page);
  await expect(page.getByText(today.t('offline-unknown-title'))).toBeVisible();
  await standAt(page.context());
  await today.here.click();
  await expect(today.status).toContainText(today.t.within('offline-unknown-text'));
});
