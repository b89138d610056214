// What the traveller and the centre write to each other, and the places at the bottom of the screen.

import type { Locator } from '@playwright/test';

import { Screen } from './screen';

export class Messages extends Screen {
  async open(): Promise<void> {
    await this.visit('/messages');
  }

  /** All messages, the oldest first. */
  get items(): Locator {
    return this.page.locator('.thread').getByRole('listitem');
  }

  get field(): Locator {
    return this.page.getByLabel(this.t('message-write'));
  }

  async write(text: string): Promise<void> {
    await this.field.fill(text);
    await this.button('message-send').click();
  }

  /** The four places at the bottom of the screen. */
  get places(): Locator {
    return this.page.getByRole('navigation', { name: this.t('frame-menu') });
  }

  /** One of them, by its name and what is new there. */
  place(name: RegExp): Locator {
    return this.places.getByRole('link', { name });
  }
}
