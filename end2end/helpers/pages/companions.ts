// Who reports with a phone: asking for one more person, and giving somebody a phone of their own.

import type { Locator } from '@playwright/test';

import type { Day } from '../clock';
import type { Identity } from '../demo';
import { Screen } from './screen';

export class Companions extends Screen {
  async open(): Promise<void> {
    await this.visit('/companions');
  }

  /** Each with their own day. */
  person(name: string): Locator {
    return this.main.getByRole('listitem').filter({ hasText: name });
  }

  /** How requests stand. */
  get state(): Locator {
    return this.main.locator('.notice');
  }

  /** Opens the form. */
  async unfold(): Promise<void> {
    await this.main.locator('summary').filter({ hasText: this.t('companions-ask') }).click();
  }

  get name(): Locator {
    return this.page.getByLabel(this.t('companions-name'));
  }

  get passport(): Locator {
    return this.page.getByLabel(this.t('start-passport-label'));
  }

  get arrived(): Locator {
    return this.page.getByLabel(this.t('companions-arrived'));
  }

  async typeIdentity({ passport, born }: Identity): Promise<void> {
    await this.passport.fill(passport);
    await this.typeDate(...born);
  }

  /** Fills the open form in and sends it; without a day, the one that is chosen stays. */
  async ask(who: Identity, arrived?: Day): Promise<void> {
    await this.name.fill(who.name);
    await this.typeIdentity(who);
    if (arrived) await this.arrived.selectOption(arrived);
    await this.submit();
  }

  async submit(): Promise<void> {
    await this.button('companions-submit').click();
  }

  /** The way to a phone of somebody's own. */
  phoneFor(name: string): Locator {
    return this.page.getByRole('link', { name: this.t('companions-phone', { name }) });
  }

  async giveAPhone(name: string): Promise<void> {
    await this.phoneFor(name).click();
    await this.button('mydata-newphone-make').waitFor();
  }

  async makeCode(): Promise<void> {
    await this.button('mydata-newphone-make').click();
  }

  /** What the other phone is told. */
  get code(): Locator {
    return this.main.locator('.phone-code__letters');
  }
}
