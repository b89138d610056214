// The way in: sign-in, pledge, waiting place.

import { expect, type Locator } from '@playwright/test';

import type { Identity } from '../demo';
import { Screen } from './screen';

export class Start extends Screen {
  async open(query = ''): Promise<void> {
    await this.visit(`/start${query}`);
  }

  get code(): Locator {
    return this.page.getByLabel(this.t('start-code-label'));
  }

  get passport(): Locator {
    return this.page.getByLabel(this.t('start-passport-label'));
  }

  async typeCode(code: string): Promise<void> {
    await this.code.fill(code);
  }

  async typeBirth(year: string | number, month: string | number, day: string | number): Promise<void> {
    await this.typeDate(year, month, day);
  }

  async typeIdentity(who: Identity): Promise<void> {
    await this.passport.fill(who.passport);
    await this.typeBirth(...who.born);
  }

  async submit(): Promise<void> {
    await this.button('start-submit').click();
  }

  async signInWithCode(who: Identity): Promise<void> {
    await this.open();
    await this.typeCode(who.code);
    await this.typeIdentity(who);
    await this.submit();
  }

  async signInWithoutCode(who: Identity): Promise<void> {
    await this.open();
    await this.link('start-without-code').click();
    await this.typeIdentity(who);
    await this.submit();
  }
}

export class Pledge extends Screen {
  async open(): Promise<void> {
    await this.visit('/pledge');
  }

  get box(): Locator {
    return this.page.getByRole('checkbox', { name: this.t('pledge-agree') });
  }

  async agree(): Promise<void> {
    await this.box.check();
    await this.submit();
  }

  async submit(): Promise<void> {
    await this.button('pledge-submit').click();
  }
}

export class Place extends Screen {
  async open(): Promise<void> {
    await this.visit('/place');
  }

  get address(): Locator {
    return this.page.getByLabel(this.t('place-address-label'));
  }

  get finder(): Locator {
    return this.button('place-position-button');
  }

  /** What the page says about the position. */
  get status(): Locator {
    return this.page.getByRole('status');
  }

  /** Presses "Find my position" and waits for a position of that accuracy, in metres. */
  async find(accuracy: number): Promise<void> {
    await this.finder.click();
    await expect(this.status).toHaveText(this.t.within('place-position-found', { accuracy }));
  }

  async save(): Promise<void> {
    await this.button('place-submit').click();
  }
}
