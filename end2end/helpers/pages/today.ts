// Today, the button "I'm here", and the traveller's own timeline.

import type { Locator } from '@playwright/test';

import { Outbox } from './outbox';
import { codeIn, Screen } from './screen';

export class Today extends Screen {
  async open(): Promise<void> {
    await this.visit('/today');
  }

  get here(): Locator {
    return this.button('here-button');
  }

  get tryAgain(): Locator {
    return this.button('here-try-again');
  }

  /** The words beside the ring: which day it is, of how many. */
  get day(): Locator {
    return this.main.locator('.day__title');
  }

  /** What is read out after a press. */
  get status(): Locator {
    return this.page.getByRole('status');
  }

  /** The title of what the page says after a press. */
  get verdict(): Locator {
    return this.status.locator('.notice__title');
  }

  get call(): Locator {
    return this.main.getByRole('link', { name: this.t('call-centre') });
  }

  /** The reports that wait on the phone. */
  get waiting(): Outbox {
    return new Outbox(this);
  }

  /** The code of the receipt that is shown. */
  async receipt(): Promise<string> {
    return codeIn(await this.status.locator('.receipt').innerText());
  }

  /** That something is asked for now. */
  get asked(): Locator {
    return this.main.getByText(this.t('prompt-now')).or(this.main.getByText(this.t('prompt-reminder')));
  }

  /** When the next location is asked for: the clock of the demonstration offers to go there. */
  async next(): Promise<Date> {
    const value = await this.button('demo-clock-next').getAttribute('value');
    return new Date(Number(value));
  }

  /** Reports and marks that the page lists, the newest first. */
  get received(): Locator {
    const section = this.page.getByRole('region', { name: this.t('today-receipts-title') });
    return section.getByRole('listitem');
  }
}

export class Timeline extends Screen {
  async open(): Promise<void> {
    await this.visit('/timeline');
  }

  get events(): Locator {
    return this.main.getByRole('listitem');
  }
}
