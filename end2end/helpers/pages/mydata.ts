// My data: what is stored, who looked at it, phones, copies, and requests for deletion.

import { readFileSync } from 'node:fs';

import { expect, type Locator } from '@playwright/test';

import { Screen } from './screen';

export class MyData extends Screen {
  async open(): Promise<void> {
    await this.visit('/my-data');
  }

  /** A section, or a card of one, by its title. */
  part(key: string): Locator {
    return this.page.getByRole('region', { name: this.t(key) });
  }

  /** What operators did, the newest first. */
  get accesses(): Locator {
    return this.part('mydata-access').getByRole('listitem');
  }

  get phones(): Locator {
    return this.part('mydata-phones').getByRole('listitem');
  }

  /** Opens the step that asks once more. */
  async unfold(key: string): Promise<void> {
    await this.main.locator('summary').filter({ hasText: this.t(key) }).click();
  }

  /** Signs phones out, with the step between. */
  async signOut(which: 'others' | 'all'): Promise<void> {
    await this.unfold(`mydata-out-${which}`);
    await this.button(`mydata-out-${which}-submit`).click();
  }

  /** Makes a code for another phone, and reads it. */
  async makeCode(): Promise<string> {
    await this.button('mydata-newphone-make').click();
    await expect(this.heading).toHaveText(this.t('mydata-newphone-title'));
    await expect(this.page.getByRole('img', { name: this.t('mydata-newphone-picture') })).toBeVisible();
    return (await this.main.locator('.phone-code__letters').innerText()).trim();
  }

  get reason(): Locator {
    return this.page.getByLabel(this.t('mydata-delete-reason'));
  }

  async askForDeletion(why: string): Promise<void> {
    await this.unfold('mydata-delete-open');
    await this.reason.fill(why);
    await this.button('mydata-delete-submit').click();
  }

  /** Downloads a copy by its link: what it is called, and what is in it. */
  async download(key: string): Promise<{ name: string; text: string }> {
    const downloading = this.page.waitForEvent('download');
    await this.link(key).click();
    const download = await downloading;
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  }
}
