// Where the tests of what happens without a network begin.

import { expect, type Page } from '@playwright/test';

import type { Identity } from './demo';
import { shellIsKept } from './kept';
import { Today } from './pages/today';
import { ready, startReportOnly } from './settle';
import { standAt } from './whereabouts';

/** On "Today", settled or as `arrive` does it, with the offline page kept. */
export async function prepared(page: Page, arrive: (page: Page) => Promise<Today> = ready): Promise<Today> {
  await standAt(page.context());
  const today = await arrive(page);
  await expect(today.here).toBeEnabled();
  await shellIsKept(page);
  await page.waitForLoadState('networkidle');
  return today;
}

/** On "Today" with one more phone of a traveller, which can only report. */
export function oneMore(who: Identity): (page: Page) => Promise<Today> {
  return async (page) => {
    await startReportOnly(page, who);
    const today = new Today(page);
    await today.open();
    return today;
  };
}

/** Presses, and waits until the report is kept. */
export async function reportWithoutNetwork(today: Today): Promise<void> {
  await today.here.click();
  await expect(today.verdict).toHaveText(today.t('here-not-sent-title'));
}
