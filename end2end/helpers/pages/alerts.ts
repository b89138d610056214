// Contact alerts: what supervisors use, and what a traveller sees.

import type { Locator } from '@playwright/test';

import { Screen } from './screen';

export class AlertDesk extends Screen {
  async open(): Promise<void> {
    await this.visit('/console/alerts');
  }

  async begin(): Promise<void> {
    await this.visit('/console/alerts/new');
  }

  get flight(): Locator {
    return this.page.getByLabel(this.t('desk-alert-flight'));
  }

  get seats(): Locator {
    return this.page.getByLabel(this.t('desk-alert-seats'));
  }

  /** Types the flight, its day and the seats, and asks who sat near. */
  async look(flight: string, [year, month, day]: readonly [number, number, number], seats: string): Promise<void> {
    await this.flight.fill(flight);
    await this.typeDate(year, month, day);
    await this.seats.fill(seats);
    await this.button('desk-alert-look').click();
  }

  /** The result of the dry run. */
  get found(): Locator {
    return this.page.getByRole('region', { name: this.t('desk-alert-found') });
  }

  /** The box to tick for one traveller. */
  choice(name: string): Locator {
    return this.page.getByRole('checkbox', { name });
  }

  /** The button that asks for the release. */
  get ask(): Locator {
    return this.button('desk-alert-ask');
  }

  get release(): Locator {
    return this.button('desk-alert-release');
  }

  get withdraw(): Locator {
    return this.button('desk-alert-withdraw');
  }

  get reason(): Locator {
    return this.page.getByLabel(this.t('desk-alert-reason'));
  }

  get refuse(): Locator {
    return this.button('desk-alert-refuse');
  }

  /** The lines of a table: all alerts, or whom one goes to. */
  get rows(): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader') });
  }
}

export class Alert extends Screen {
  /** The card on Today, or the alert in Messages. */
  get box(): Locator {
    return this.page.getByRole('region', { name: this.t('alert-title') });
  }
}
