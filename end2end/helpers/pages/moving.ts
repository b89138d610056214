// Moving to another place: the traveller's request, how it stands, and the arrival.

import type { Locator } from '@playwright/test';

import type { Day } from '../clock';
import { Screen } from './screen';

/** What is typed; a day is chosen from the list. */
export interface Move {
  address: string;
  day: Day;
  until?: Day;
  reason: string;
  words?: string;
}

export class Moving extends Screen {
  async open(): Promise<void> {
    await this.visit('/place/change');
  }

  get address(): Locator {
    return this.page.getByLabel(this.t('move-address'));
  }

  get day(): Locator {
    return this.page.getByLabel(this.t('move-day'));
  }

  get until(): Locator {
    return this.page.getByLabel(this.t('move-until'));
  }

  get words(): Locator {
    return this.page.getByLabel(this.t('move-words'));
  }

  reason(word: string): Locator {
    return this.page.getByRole('radio', { name: this.t(`place-reason-${word}`) });
  }

  async ask({ address, day, until, reason, words }: Move): Promise<void> {
    await this.address.fill(address);
    await this.day.selectOption(day);
    if (until) await this.until.selectOption(until);
    await this.reason(reason).check();
    if (words) await this.words.fill(words);
    await this.submit();
  }

  async submit(): Promise<void> {
    await this.button('move-submit').click();
  }

  /** How a request stands. */
  get state(): Locator {
    return this.main.locator('.notice');
  }

  /** The link to this page, which says how a request stands. */
  linkThatSays(key: string): Locator {
    return this.link(key);
  }
}
