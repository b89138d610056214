// "I'm here": the verdict for each kind of fix, and what a person can do where there is none.

import { devices } from '@playwright/test';

import { instant, plusDays } from '../helpers/clock';
import { north, PLACE, SANTOS } from '../helpers/demo';
import { Today } from '../helpers/pages/today';
import { sent } from '../helpers/reports';
import { ready, settle, startReportOnly } from '../helpers/settle';
import { expect, test } from '../helpers/test';
import { brotliBytes } from '../helpers/transfer';
import { beLost, deny, standAt } from '../helpers/whereabouts';

test.describe('the verdict', () => {
  test('is inside at the waiting place, with a receipt that is kept', async ({ context, page }) => {
    await standAt(context, north(40), 15);
    const today = await ready(page);
    await expect(page.getByText(today.t('today-receipts-none'))).toBeVisible();
    await today.here.click();
    await expect(today.verdict).toHaveText(today.t('here-inside-title'));
    const receipt = await today.receipt();
    await expect(today.status).toContainText(today.t.within('here-receipt', { receipt }));
    await page.reload();
    await expect(today.received).toHaveCount(1);
    await expect(today.received).toContainText(today.t.within('timeline-location-inside'));
    await expect(today.received).toContainText(receipt);
  });

  test('is outside two kilometres away, says how far, and offers a call; back home it is inside', async ({ context, page }) => {
    await standAt(context, north(2_000), 25);
    const today = await ready(page);
    await today.here.click();
    await expect(today.verdict).toHaveText(today.t('here-outside-title'));
    await expect(today.status).toContainText(today.t.within('here-outside-text', { accuracy: 25 }));
    const distance = /about \D?(\d+)\D?\sm away/.exec(await today.status.innerText())?.[1];
    expect(Number(distance)).toBeGreaterThan(1_990);
    expect(Number(distance)).toBeLessThan(2_010);
    await expect(today.call).toHaveAttribute('href', 'tel:+81367571038');
    await standAt(context, PLACE, 12);
    await today.here.click();
    await expect(today.verdict).toHaveText(today.t('here-inside-title'));
    await expect(today.call).toHaveCount(0);
  });

  test('cannot be told from a coarse fix, after fifteen seconds of trying, and is not held against anyone', async ({ context, page }) => {
    await standAt(context, PLACE, 800);
    const today = await ready(page);
    await today.here.click();
    await expect(today.status).toContainText(today.t.within('here-accuracy', { metres: 800 }));
    await expect(today.here).toHaveAttribute('aria-disabled', 'true');
    await page.clock.runFor(15_000);
    await expect(today.verdict).toHaveText(today.t('here-cannot-tell-title'));
    await expect(today.status).toContainText(today.t.within('here-cannot-tell-text'));
    await expect(today.here).not.toHaveAttribute('aria-disabled');
  });

  test('is made from the best fix: the accuracy is shown as it gets better @once', async ({ context, page }) => {
    const bodies = sent(page);
    await standAt(context, north(3_000), 2_500);
    const today = await ready(page);
    await today.here.click();
    for (const metres of [2_500, 400, 90]) {
      await standAt(context, north(10), metres);
      await expect(today.status).toContainText(today.t.within('here-accuracy', { metres }));
    }
    await standAt(context, north(3_000), 700);
    await page.clock.runFor(15_000);
    await expect(today.verdict).toHaveText(today.t('here-inside-title'));
    expect(JSON.parse(bodies[0] ?? '')).toMatchObject({ latitude: north(10).latitude, accuracy: 90 });
  });

  test('is not told to a phone that can only report', async ({ context, page }) => {
    await standAt(context, north(2_000), 12);
    await startReportOnly(page, SANTOS);
    const today = new Today(page);
    await today.open();
    await today.here.click();
    await expect(today.verdict).toHaveText(today.t('here-report-only-title'));
    await expect(today.status).not.toContainText(/away|inside|\d m /);
    expect(await today.receipt()).toMatch(/^[0-9A-Z-]{9}$/);
  });
});

test.describe('where there is no fix', () => {
  test('a refused permission is explained, and once it is given the button works', async ({ context, page }) => {
    const today = await ready(page);
    await deny(page);
    await today.here.click();
    await expect(today.verdict).toHaveText(today.t('here-denied-title'));
    await expect(today.call).toBeVisible();
    await standAt(context);
    await today.tryAgain.click();
    await expect(today.verdict).toHaveText(today.t('here-inside-title'));
  });

  test('a phone that cannot find itself is explained, and its first error ends nothing', async ({ context, page }) => {
    await beLost(context);
    const today = await ready(page);
    await today.here.click();
    await expect(today.status).toContainText(today.t.within('here-searching'));
    await page.clock.runFor(14_000);
    await expect(today.status).toContainText(today.t.within('here-searching'));
    await page.clock.runFor(1_000);
    await expect(today.verdict).toHaveText(today.t('here-unavailable-title'));
    await standAt(context);
    await today.tryAgain.click();
    await expect(today.verdict).toHaveText(today.t('here-inside-title'));
  });

  test('a phone that says nothing for fifteen seconds is explained, and nothing was sent', async ({ context, page }) => {
    const bodies = sent(page);
    await context.grantPermissions(['geolocation']);
    const today = await ready(page);
    await today.here.click();
    await page.clock.runFor(15_000);
    await expect(today.verdict).toHaveText(today.t('here-timeout-title'));
    await expect(today.call).toBeVisible();
    expect(bodies).toEqual([]);
  });

  const systems = { ios: 'iPhone 15', android: 'Pixel 7', other: 'Desktop Chrome' } as const;
  for (const [system, device] of Object.entries(systems)) {
    test.describe(`on ${device}`, () => {
      test.use({ userAgent: devices[device]?.userAgent ?? '' });
      test('the way to its own settings is shown @once', async ({ page }) => {
        const today = await ready(page);
        await deny(page);
        await today.here.click();
        await expect(today.status).toContainText(today.t.within(`here-denied-${system}`));
        const others = Object.keys(systems).filter((other) => other !== system);
        for (const other of others) {
          const steps = today.status.getByText(today.t(`here-denied-${other}`));
          // On a computer it may be a phone that asks for the computer's page.
          await expect(steps).toHaveCount(system === 'other' ? 1 : 0);
        }
      });
    });
  }
});

test('what has to be there before the button works is at most 110 KiB, and is loaded once @once', async ({ context, page, server }) => {
  const files: string[] = [];
  page.on('request', (request) => request.url().includes('/assets/') && files.push(request.url()));
  const today = await ready(page);
  await expect(today.here).toBeEnabled();
  expect(new Set(files).size).toBe(files.length);
  const cookies = (await context.cookies()).map(({ name, value }) => `${name}=${value}`);
  const sizes = await Promise.all([brotliBytes(page.url(), cookies.join('; ')), ...files.map((file) => brotliBytes(file))]);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`${bytes} bytes before the button works, ${sizes[0]} of them the page`);
  expect(bytes).toBeLessThanOrEqual(110 * 1024);
  const kinds = files.map((file) => new URL(file, server.url).pathname.split('.').at(-1));
  expect(kinds).toEqual(expect.arrayContaining(['css', 'js', 'wasm']));
});

test('on Slow 4G, with a processor four times slower, it takes seconds from the address to the receipt @once', async ({ context, page }) => {
  await standAt(context);
  await settle(page);
  // As Lighthouse throttles.
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const today = new Today(page);
  const began = Date.now();
  await today.open();
  await expect(today.here).toBeEnabled();
  const live = Date.now() - began;
  await today.here.click();
  await expect(today.verdict).toHaveText(today.t('here-inside-title'));
  const accepted = Date.now() - began;
  console.log(`Slow 4G, slow processor: the button works after ${live} ms, the receipt is there after ${accepted} ms`);
  // Other tests run beside it, and the server is a debug build.
  expect(accepted).toBeLessThan(15_000);
});

test('without a script the page says whom to call @nojs-only', async ({ page }) => {
  const today = await ready(page);
  await expect(page.getByText(today.t('here-no-script'))).toBeVisible();
});

test('after release nothing is asked any more', async ({ page, server, moveTo }) => {
  const today = await ready(page);
  await expect(page.getByText(today.t('today-ends'))).toBeVisible();
  // The page sees it by itself.
  await moveTo(instant(plusDays(server.day, 14), '00:00'));
  await expect(today.heading).toHaveText(today.t('today-released-title'));
  await expect(today.here).toHaveCount(0);
});
