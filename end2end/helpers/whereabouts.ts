// Where the phone is, as its browser tells pages.

import { type BrowserContext, expect, type Page } from '@playwright/test';

import { PLACE } from './demo';

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Lets pages know the position. `accuracy`: metres. */
export async function standAt(context: BrowserContext, point: Point = PLACE, accuracy = 12): Promise<void> {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ ...point, accuracy });
}

/** Allowed, and the phone cannot find itself. */
export async function beLost(context: BrowserContext): Promise<void> {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(null);
}

/** The person said no, or the system. */
export async function deny(page: Page): Promise<void> {
  const context = page.context();
  await context.clearPermissions();
  const [own, whole] = [await context.newCDPSession(page), await context.browser()?.newBrowserCDPSession()];
  const { targetInfo } = await own.send('Target.getTargetInfo');
  await whole?.send('Browser.setPermission', {
    permission: { name: 'geolocation' },
    setting: 'denied',
    ...(targetInfo.browserContextId && { browserContextId: targetInfo.browserContextId }),
  });
  const state = () => page.evaluate(async () => (await navigator.permissions.query({ name: 'geolocation' })).state);
  await expect.poll(state).toBe('denied');
}
