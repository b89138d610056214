// The reports that wait on the phone, on whatever page shows them, and the page that stands in
// without a network.

import { expect, type Locator } from '@playwright/test';

import { codeIn, Screen } from './screen';

export class Outbox {
  constructor(private readonly screen: Screen) {}

  get panel(): Locator {
    return this.screen.page.locator('#outbox');
  }

  get items(): Locator {
    return this.panel.locator('.outbox__item');
  }

  get sendNow(): Locator {
    return this.panel.getByRole('button', { name: this.screen.t('here-send-again') });
  }

  get signIn(): Locator {
    return this.panel.getByRole('link', { name: this.screen.t('start-title') });
  }

  get receipts(): Locator {
    return this.items.locator('.receipt');
  }

  /** Waits until so many wait. */
  async count(count: number): Promise<void> {
    await expect(this.panel.getByRole('heading')).toHaveText(this.screen.t('offline-waiting', { count }), { useInnerText: true });
  }

  /** Waits until nothing is left of the list but receipts. */
  async empty(): Promise<void> {
    await expect(this.panel.getByRole('heading')).toHaveText(this.screen.t('offline-all-sent'), { useInnerText: true });
  }

  /** What is read out on the telephone. */
  async readOut(): Promise<string[]> {
    await this.panel.getByText(this.screen.t('offline-read-out')).click();
    return this.panel.locator('.outbox__lines li').allInnerTexts();
  }

  async codes(): Promise<string[]> {
    return (await this.receipts.allInnerTexts()).map(codeIn);
  }
}
