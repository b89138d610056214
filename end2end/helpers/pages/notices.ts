// Notices: as readers find them, and as editors write them. And the question at the foot of pages.

import type { Locator } from '@playwright/test';

import { type Day, parts } from '../clock';
import { Screen } from './screen';

/** The list, and the page of each. */
export class Notices extends Screen {
  async open(): Promise<void> {
    await this.visit('/notices');
  }

  /** Of the list, or of the newest on the welcome page. */
  get items(): Locator {
    return this.main.locator('.news').getByRole('listitem');
  }

  item(title: string | RegExp): Locator {
    return this.items.filter({ hasText: title });
  }

  async read(title: string | RegExp): Promise<void> {
    await this.item(title).getByRole('link').click();
  }

  /** Says that the text is in another language. */
  get note(): Locator {
    return this.main.locator('.notice--unclear');
  }

  get paragraphs(): Locator {
    return this.main.locator('.article .article p');
  }
}

/** “Is this page clear?” */
export class Clarity extends Screen {
  get form(): Locator {
    return this.page.getByRole('form', { name: this.t('clarity-question') });
  }

  async answer(answer: 'yes' | 'no'): Promise<void> {
    await this.form.getByRole('button', { name: this.t(`clarity-${answer}`) }).click();
  }

  get missing(): Locator {
    return this.page.getByLabel(this.t('clarity-missing-label'));
  }

  async send(text: string): Promise<void> {
    await this.missing.fill(text);
    await this.button('clarity-missing-submit').click();
  }
}

/** The editors' pages. */
export class NoticeDesk extends Screen {
  async open(): Promise<void> {
    await this.visit('/console/notices');
  }

  /** The line of a notice in the list. */
  row(title: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: title }) });
  }

  async openNotice(title: string): Promise<void> {
    await this.row(title).getByRole('link').click();
  }

  async write(language: string, title: string, body: string): Promise<void> {
    await this.link('notice-new').click();
    // The menu of languages has the same name.
    await this.page.getByRole('combobox', { name: this.t('notice-language-label') }).selectOption({ label: language });
    await this.type(title, body);
    await this.save();
  }

  get title(): Locator {
    return this.page.getByLabel(this.t('notice-title-label'));
  }

  get body(): Locator {
    return this.page.getByLabel(this.t('notice-body-label'));
  }

  async type(title: string, body: string): Promise<void> {
    await this.title.fill(title);
    await this.body.fill(body);
  }

  async save(): Promise<void> {
    await this.button('notice-save').click();
  }

  /** The text of one language. */
  text(language: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('link', { name: language, exact: true }) });
  }

  async openText(language: string): Promise<void> {
    await this.text(language).getByRole('link').click();
  }

  async translate(language: string, title: string, body: string): Promise<void> {
    await this.openText(language);
    await this.type(title, body);
    await this.save();
  }

  async publish(): Promise<void> {
    await this.button('notice-publish').click();
  }

  async schedule(day: Day, time: string): Promise<void> {
    await this.typeDate(...parts(day));
    await this.page.getByLabel(this.t('notice-schedule-time')).fill(time);
    await this.button('notice-schedule').click();
  }

  /** What was done, or what somebody else did. */
  get done(): Locator {
    return this.page.getByRole('status');
  }

  /** What was done so far, the newest first. */
  get history(): Locator {
    return this.main.locator('.case__main .changes').getByRole('listitem');
  }
}
