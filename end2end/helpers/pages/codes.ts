// A code for a new phone, from the page of a case.

import { expect, type Locator } from '@playwright/test';

import { Screen } from './screen';

export class Codes extends Screen {
  /** From the case, for the traveller or a companion. */
  async open(name: string): Promise<void> {
    await this.page.getByRole('link', { name: this.t('desk-code-for', { name }) }).click();
    await expect(this.button('desk-code-make')).toBeVisible();
  }

  async choose(key: 'desk-code-checked-asked' | 'desk-code-checked-in-person' | 'desk-code-lost' | 'desk-code-kept'): Promise<void> {
    await this.page.getByRole('radio', { name: this.t(key) }).check();
  }

  async make(): Promise<void> {
    await this.button('desk-code-make').click();
  }

  /** In large letters. */
  get letters(): Locator {
    return this.main.locator('.phone-code__letters');
  }

  get picture(): Locator {
    return this.page.getByRole('img', { name: this.t('mydata-newphone-picture') });
  }
}
