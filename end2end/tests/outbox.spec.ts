// The outbox where phones and browsers are not as one would like: sessions that end, several phones,
// browsers that keep nothing or are full, clocks that are wrong.

import { PLACE, SUZUKI } from '../helpers/demo';
import { oneMore, prepared, reportWithoutNetwork } from '../helpers/offline';
import { Health } from '../helpers/pages/health';
import { MyData } from '../helpers/pages/mydata';
import { Start } from '../helpers/pages/start';
import { Timeline, Today } from '../helpers/pages/today';
import { ready } from '../helpers/settle';
import { expect, test } from '../helpers/test';
import { standAt } from '../helpers/whereabouts';

test.use({ serviceWorkers: 'allow' });
test.beforeEach(({ watch }) => watch.letFail());

const SEND = /^\/en\/reports\/location$/;
const DAY_MS = 86_400_000;

test('two phones of one traveller: each says what became of its reports, also when the other has signed it out meanwhile @once', async ({ page, open, watch }) => {
  test.slow();
  watch.expectStatus(401, SEND);
  const mine = await prepared(page);
  const second = await prepared(await open(), oneMore(SUZUKI));
  for (const phone of [mine, second]) {
    await phone.page.context().setOffline(true);
    await reportWithoutNetwork(phone);
  }
  await second.page.reload();
  await reportWithoutNetwork(second);
  await second.waiting.count(2);

  await page.context().setOffline(false);
  await expect(mine.verdict).toHaveText(mine.t('here-inside-title'));
  await expect(mine.waiting.receipts).toHaveCount(1);
  const codes = await mine.waiting.codes();
  const data = new MyData(page);
  await data.open();
  await data.signOut('others');
  await expect(data.phones).toHaveCount(1);

  await second.page.context().setOffline(false);
  await expect(second.status).toContainText(second.t.within('offline-signed-out'));
  await second.waiting.count(2);
  await second.waiting.signIn.click();
  const start = new Start(second.page);
  await start.link('start-without-code').click();
  await start.typeIdentity(SUZUKI);
  await start.submit();
  await expect(second.waiting.receipts).toHaveCount(2);
  codes.push(...(await second.waiting.codes()));
  await second.page.reload();
  await expect(second.waiting.panel).toBeHidden();

  const timeline = new Timeline(page);
  await timeline.open();
  const received = timeline.events.filter({ hasText: timeline.t.within('timeline-location-inside') });
  await expect(received).toHaveCount(3);
  expect(new Set(codes).size).toBe(3);
  for (const code of codes) await expect(received.filter({ hasText: code })).toHaveCount(1);
});

test.describe('a browser that keeps nothing', () => {
  test('sends from memory, and says that the page must stay open @once', async ({ context, page }) => {
    await context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    const today = await prepared(page);
    await context.setOffline(true);
    await reportWithoutNetwork(today);
    await expect(today.status).toContainText(today.t.within('offline-not-kept'));
    await expect(today.waiting.panel.getByText(today.t('offline-not-kept'))).toBeVisible();
    await expect(today.waiting.panel.getByText(today.t('offline-kept'))).toBeHidden();
    // Whoever looks at something else does not lose it.
    const [beside] = await Promise.all([context.waitForEvent('page'), today.link('nav-timeline').first().click()]);
    await beside.close();
    await today.waiting.count(1);
    await context.setOffline(false);
    await expect(today.verdict).toHaveText(today.t('here-inside-title'));
    await expect(today.waiting.receipts).toHaveCount(1);

    const health = new Health(page);
    await health.open();
    await health.self.measured('36.6');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await health.send();
    await today.waiting.count(1);
    await expect(today.waiting.panel.getByText(today.t('offline-not-kept'))).toBeVisible();
    await context.setOffline(false);
    await expect(health.thanks).toHaveText(health.t('health-done-well-title'));
    const [code = ''] = await health.codes();
    const timeline = new Timeline(page);
    await timeline.open();
    await expect(timeline.events.filter({ hasText: timeline.t.within('timeline-location-inside') })).toHaveCount(1);
    await expect(timeline.events.filter({ hasText: code })).toHaveCount(1);
  });

  test('because the disk is full keeps what it can, and sends all of it @once', async ({ context, page }) => {
    // What a browser does to whoever writes then; its own limit it looks at only now and then.
    await context.addInitScript(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...what) {
        const request = put.apply(this, what);
        if (document.documentElement.dataset.room !== 'yes') this.transaction.abort();
        return request;
      };
    });
    await standAt(context);
    const today = await ready(page);
    await expect(today.here).toBeEnabled();
    await page.route('**/en/reports/location', (route) => route.abort());
    for (const [room, said] of [['no', 'offline-not-kept'], ['yes', 'offline-kept'], ['no', 'offline-not-kept']] as const) {
      await page.evaluate((room) => (document.documentElement.dataset.room = room), room);
      await today.here.click();
      await expect(today.status).toContainText(today.t.within(said));
    }
    await today.waiting.count(3);
    await page.unroute('**/en/reports/location');
    await today.waiting.sendNow.click();
    await expect(today.waiting.receipts).toHaveCount(3);
    await page.reload();
    await expect(today.received).toHaveCount(3);
    await expect(today.waiting.panel).toBeHidden();
  });
});

test('a full outbox takes no more, says so at the button, and loses nothing; with room again it takes the next @once', async ({ context, page }) => {
  await prepared(page);
  const health = new Health(page);
  await health.open();
  await health.self.measured('36.6');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.evaluate(async (place) => {
    const { add } = (self as any).okaeriOutbox;
    const captured_at = new Date().toISOString();
    const reports = Array.from({ length: 200 }, () => {
      const id = crypto.randomUUID().replace(/^(.{14})4/, '$17');
      return { id, kind: 'location', captured_at, body: JSON.stringify({ id, captured_at, ...place, accuracy: 12 }) };
    });
    await Promise.all(reports.map(add));
  }, PLACE);
  const waiting = () => page.evaluate(async () => ((await (self as any).okaeriOutbox.list()) as { id: string }[]).map(({ id }) => id).sort());
  const all = await waiting();
  expect(all).toHaveLength(200);

  await health.send();
  await expect(health.errors).toHaveText(health.t('offline-full'));
  await expect(health.self.temperature).toHaveValue('36.6');
  await page.goto('/en/today');
  const today = new Today(page);
  await today.here.click();
  await expect(today.status).toContainText(today.t.within('offline-full'));
  expect(await waiting()).toEqual(all);

  // The server takes one, and no other.
  let takes = false;
  await page.route('**/en/reports/location', (route) => {
    if (!takes) return route.abort();
    takes = false;
    return route.continue();
  });
  await context.setOffline(false);
  takes = true;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await today.waiting.count(199);
  await today.tryAgain.click();
  await expect(today.status).toContainText(today.t.within('offline-kept'));
  await today.waiting.count(200);
  expect((await waiting()).filter((id) => all.includes(id))).toHaveLength(199);
});

test('two tabs of a browser without locks make one report of one @once', async ({ context, page }) => {
  await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
  const today = await prepared(page);
  const other = new Today(await context.newPage());
  await other.open();
  await expect(other.here).toBeEnabled();
  await context.setOffline(true);
  await reportWithoutNetwork(today);
  await other.waiting.count(1);
  // Each tab has sent it before the other has an answer.
  let meet = () => {};
  const met = new Promise<void>((resolve) => (meet = resolve));
  const senders = new Set<unknown>();
  await context.route('**/en/reports/location', async (route) => {
    senders.add(route.request().frame());
    if (senders.size === 2) meet();
    await met;
    await route.continue();
  });
  await context.setOffline(false);
  await expect(today.waiting.receipts).toHaveCount(1);
  await expect(other.waiting.receipts).toHaveCount(1);
  expect(await other.waiting.codes()).toEqual(await today.waiting.codes());
  await page.reload();
  await expect(today.waiting.panel).toBeHidden();
  await expect(today.received).toHaveCount(1);
});

test('a phone whose clock is a day behind reports for the right day, also without a network @once', async ({ context, page, server }) => {
  const today = await prepared(page);
  const behind = async () => context.clock.setSystemTime(new Date(server.now().getTime() - DAY_MS));
  await behind();
  await today.here.click();
  await expect(today.verdict).toHaveText(today.t('here-inside-title'));
  await page.reload();
  await expect(today.received).toHaveCount(1);
  await context.setOffline(true);
  await page.reload();
  await behind();
  await reportWithoutNetwork(today);
  await context.setOffline(false);
  await expect(today.verdict).toHaveText(today.t('here-inside-title'));
  await today.open();
  await expect(today.received).toHaveCount(2);
});

test('a page that comes back from the memory of the browser is not seen again before the server was asked @once', async ({ context, page }) => {
  await standAt(context);
  const today = await ready(page);
  const comeBack = () =>
    page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      return document.body.checkVisibility();
    });
  const loaded = page.waitForEvent('load');
  expect(await comeBack()).toBe(false);
  await loaded;
  await expect(today.here).toBeVisible();
  // Signed out, in another tab.
  const headers = { 'sec-fetch-site': 'same-origin' };
  await page.request.post('/en/sign-out', { headers, maxRedirects: 0 });
  expect(await comeBack()).toBe(false);
  await expect(page).toHaveURL('/en/start');
});
