// When and how a traveller is asked: the hours, the needs, and the page of a receipt.

import type { Locator } from '@playwright/test';

import { Screen } from './screen';

export class Times extends Screen {
  async open(): Promise<void> {
    await this.visit('/times');
  }

  window(name: 'early' | 'day' | 'late'): Locator {
    return this.page.getByRole('radio', { name: this.t.within(`times-window-${name}`) });
  }

  /** The hours of now and those to come. */
  get state(): Locator {
    return this.main.locator('.notice');
  }

  async save(): Promise<void> {
    await this.button('times-submit').click();
  }
}

export class Needs extends Screen {
  async open(): Promise<void> {
    await this.visit('/needs');
  }

  need(name: 'deaf' | 'night' | 'children' | 'shared-room'): Locator {
    return this.page.getByRole('checkbox', { name: this.t.within(`needs-${name}`) });
  }

  /** That something is stored. */
  get told(): Locator {
    return this.main.getByText(this.t('needs-told'));
  }

  async save(): Promise<void> {
    await this.button('times-submit').click();
  }
}

export class ReceiptPage extends Screen {
  get code(): Locator {
    return this.page.getByRole('img', { name: this.t('receipt-code') });
  }
}
