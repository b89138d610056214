// The daily health report.

import type { Locator } from '@playwright/test';

import { codeIn, Screen } from './screen';

/** The questions about one person. */
export class Person {
  constructor(
    private readonly form: Health,
    readonly group: Locator,
  ) {}

  get temperature(): Locator {
    return this.group.getByLabel(this.form.t('health-temperature-label'));
  }

  get error(): Locator {
    return this.group.locator('.field__error');
  }

  async measured(degrees: string): Promise<void> {
    await this.temperature.fill(degrees);
  }

  async saysFever(answer: 'yes' | 'no'): Promise<void> {
    await this.group.getByRole('radio', { name: this.form.t(`health-fever-${answer}`) }).check();
  }

  symptom(code: string): Locator {
    return this.group.getByRole('checkbox', { name: this.form.t(`symptom-${code}`) });
  }

  async has(...codes: string[]): Promise<void> {
    for (const code of codes) await this.symptom(code).check();
  }
}

export class Health extends Screen {
  async open(): Promise<void> {
    await this.visit('/health');
  }

  get self(): Person {
    return this.#person(this.t('health-person-self'));
  }

  companion(name: string): Person {
    return this.#person(this.t('health-person', { name }));
  }

  /** All persons whom the form asks about. */
  get persons(): Locator {
    return this.page.locator('section[role=group]');
  }

  async send(): Promise<void> {
    await this.button('health-submit').click();
  }

  /** What the page says once the report has arrived. */
  get thanks(): Locator {
    return this.main.locator('.notice__title');
  }

  get receipts(): Locator {
    return this.main.locator('.receipt');
  }

  /** The codes of the receipts. */
  async codes(): Promise<string[]> {
    await this.receipts.first().waitFor();
    return (await this.receipts.allInnerTexts()).map(codeIn);
  }

  #person(name: RegExp): Person {
    return new Person(this, this.page.getByRole('group', { name }));
  }
}
