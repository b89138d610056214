// What operators use: sign-in, line lists, cases.

import type { Locator } from '@playwright/test';

import { OPERATOR } from '../demo';
import { Screen } from './screen';

export type List = 'all' | 'not-reporting' | 'location' | 'symptomatic' | 'contested' | 'message-waiting' | 'change-of-place' | 'companion-asked' | 'phone-not-working' | 'contact-alert';

export class Console extends Screen {
  async open(query = ''): Promise<void> {
    await this.visit(`/console${query}`);
  }

  async openSignIn(): Promise<void> {
    await this.visit('/console/sign-in');
  }

  async type(name: string, password: string): Promise<void> {
    await this.page.getByLabel(this.t('console-sign-in-name')).fill(name);
    await this.page.getByLabel(this.t('console-sign-in-password')).fill(password);
    await this.button('console-sign-in-submit').click();
  }

  async signIn({ name, password }: { name: string; password: string } = OPERATOR): Promise<void> {
    await this.openSignIn();
    await this.type(name, password);
  }

  async signOut(): Promise<void> {
    await this.button('console-sign-out').click();
  }

  /** The link of a list, with how many cases it has. */
  tab(list: List): Locator {
    const menu = this.page.getByRole('navigation', { name: this.t('list-label') });
    return menu.getByRole('link', { name: this.t.within(`list-${list}`) });
  }

  async choose(list: List): Promise<void> {
    await this.tab(list).click();
  }

  /** The table's line of one traveller. */
  row(name: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  /** All lines of the list. */
  get rows(): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader') });
  }

  async search(text: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: this.t('search-label') }).fill(text);
    await this.button('search-submit').click();
  }

  async openCase(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click();
  }

  /** The bar that tells of new reports. */
  get news(): Locator {
    return this.page.getByRole('status');
  }

  /** In a case: why it needs attention. */
  get attention(): Locator {
    return this.page.locator('.case__main .notice');
  }

  /** In a case: lines of the timeline, the newest first. */
  get events(): Locator {
    return this.page.locator('.case__main').getByRole('row').filter({ has: this.page.getByRole('cell') });
  }

  /** In a case: what the traveller and the centre have written, the oldest first. */
  get messages(): Locator {
    return this.page.locator('.thread').getByRole('listitem');
  }

  async write(text: string): Promise<void> {
    await this.page.getByLabel(this.t('desk-message-write')).fill(text);
    await this.button('desk-message-send').click();
  }

  /** Opens the templates and sends one. */
  async sendTemplate(name: RegExp): Promise<void> {
    await this.page.getByText(this.t('desk-message-templates')).first().click();
    await this.page.getByRole('radio', { name }).check();
    await this.button('desk-message-send-template').click();
  }

  /** The link to who asks for deletion, with how many there are. */
  get deletions(): Locator {
    const menu = this.page.getByRole('navigation', { name: this.t('list-label') });
    return menu.getByRole('link', { name: this.t.within('deletion-title') });
  }

  /** In a case: the facts beside the timeline. */
  get facts(): Locator {
    return this.page.getByRole('complementary', { name: this.t('case-about') });
  }
}
