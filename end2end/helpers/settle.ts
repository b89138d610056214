// Shortcuts to where a test begins: what a person would do on the pages before, sent as the pages'
// own forms.

import { expect, type Page } from '@playwright/test';

import { ADDRESS, type Identity, OPERATOR, PLACE, SUZUKI } from './demo';
import { Today } from './pages/today';

type Form = Record<string, string | number>;

/** Sends a form as a page of the site does. The cookies of the answer stay in the browser. */
export async function post(page: Page, path: string, form: Form): Promise<void> {
  const headers = { 'sec-fetch-site': 'same-origin' };
  const response = await page.request.post(path, { form, headers, maxRedirects: 0 });
  expect(response.status(), path).toBe(303);
}

function identity({ passport, born: [year, month, day] }: Identity): Form {
  return { passport, year, month, day };
}

/** Signed in with the arrival code. */
export async function start(page: Page, who: Identity = SUZUKI): Promise<void> {
  await post(page, '/en/start', { code: who.code, ...identity(who) });
}

/** Signed in without it. */
export async function startReportOnly(page: Page, who: Identity): Promise<void> {
  await post(page, '/en/start', identity(who));
}

/** Signed in, agreed to the pledge. */
export async function pledge(page: Page, who: Identity = SUZUKI): Promise<void> {
  await start(page, who);
  await post(page, '/en/pledge', { agree: 'yes' });
}

/** Signed in, agreed to the pledge, waiting place registered at PLACE. */
export async function settle(page: Page, who: Identity = SUZUKI): Promise<void> {
  await pledge(page, who);
  await post(page, '/en/place', { address: ADDRESS, ...PLACE, accuracy: 12 });
}

/** Settled, on the page "Today". */
export async function ready(page: Page): Promise<Today> {
  await settle(page);
  const today = new Today(page);
  await today.open();
  return today;
}

/** The operator is signed in. */
export async function signIn(page: Page, { name, password }: { name: string; password: string } = OPERATOR): Promise<void> {
  await post(page, '/en/console/sign-in', { name, password });
}
