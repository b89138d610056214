// What every page has.

import type { Locator, Page } from '@playwright/test';

import { type Lang, type Texts, texts } from '../texts';

export class Screen {
  readonly t: Texts;

  constructor(
    readonly page: Page,
    readonly lang: Lang = 'en',
  ) {
    this.t = texts(lang);
  }

  /** Opens a path of this language, such as `/today`. */
  async visit(path: string): Promise<void> {
    for (let tries = 5; ; tries -= 1) {
      try {
        await this.page.goto(`/${this.lang}${path}`);
        return;
      } catch (error) {
        // The page before heard of the moved clock at this moment, and loads itself anew.
        if (tries === 1 || !/ERR_ABORTED|interrupted by another navigation/.test(String(error))) throw error;
        // Not the load state: the page before may still have its own. One that has loaded meanwhile needs no wait.
        await this.page.waitForEvent('load', { timeout: 5_000 }).catch(() => undefined);
      }
    }
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** Above a form that came back: what is wrong with it. */
  get errors(): Locator {
    return this.page.getByRole('alert');
  }

  /** The message beside the field or group with this label or legend. */
  errorOf(label: RegExp): Locator {
    const field = this.page.locator('.field', { has: this.page.getByLabel(label) });
    return this.page.getByRole('group', { name: label }).or(field).locator('.field__error');
  }

  button(key: string): Locator {
    return this.page.getByRole('button', { name: this.t(key) });
  }

  link(key: string): Locator {
    return this.page.getByRole('link', { name: this.t(key) });
  }

  async chooseLanguage(name: string): Promise<void> {
    const menu = this.page.getByRole('navigation', { name: this.t('frame-language') });
    await menu.locator('summary').click();
    await menu.getByRole('link', { name, exact: true }).click();
  }

  /** Types a date into three fields. */
  protected async typeDate(year: string | number, month: string | number, day: string | number): Promise<void> {
    await this.page.getByLabel(this.t('frame-date-year')).fill(String(year));
    await this.page.getByLabel(this.t('frame-date-month')).fill(String(month));
    await this.page.getByLabel(this.t('frame-date-day')).fill(String(day));
  }
}

/** The code of a receipt, as it is read out on the telephone. */
export function codeIn(text: string): string {
  const code = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0];
  if (!code) throw new Error(`no receipt in: ${text}`);
  return code;
}
