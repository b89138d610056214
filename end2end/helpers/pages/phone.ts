// The phone check: its steps, the form for whoever has no script, and the result.

import type { Locator } from '@playwright/test';

import { Screen } from './screen';

export const PARTS = ['location', 'camera', 'notifications', 'storage', 'clock', 'battery'] as const;
export type Part = (typeof PARTS)[number];

export class PhoneCheck extends Screen {
  async open(query = ''): Promise<void> {
    await this.visit(`/phone-check${query}`);
  }

  async openResult(): Promise<void> {
    await this.visit('/phone-check/result');
  }

  /** The step that is shown. */
  get step(): Locator {
    return this.page.locator('#phone-check > section:not([hidden])');
  }

  title(part: Part): Locator {
    return this.step.getByRole('heading', { name: this.t(`phone-${part}`) });
  }

  /** What is read out. */
  get said(): Locator {
    return this.step.getByRole('status');
  }

  /** The word of the outcome. */
  get outcome(): Locator {
    return this.said.locator('.notice__title');
  }

  get picture(): Locator {
    return this.step.locator('video');
  }

  /** In the result: one part. */
  item(part: Part): Locator {
    return this.main.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name: this.t(`phone-${part}`) }) });
  }

  /** In the form: the answers to one question. */
  question(part: Part): Locator {
    return this.page.getByRole('group', { name: this.t(`phone-${part}`) });
  }

  async answer(part: Part, key: string): Promise<void> {
    await this.question(part).getByRole('radio', { name: this.t(key) }).check();
  }
}
