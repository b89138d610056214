// The public guide: welcome page, sections, questions, search, day counter.

import type { Locator } from '@playwright/test';

import { type Day, parts } from '../clock';
import { Screen } from './screen';

/** The sections, in the order of the contents. */
export const SECTIONS = ['app', 'outside', 'ill', 'help', 'information', 'centre', 'close-contact'] as const;

export class Guide extends Screen {
  async open(): Promise<void> {
    await this.visit('');
  }

  get contents(): Locator {
    return this.page.getByRole('navigation', { name: this.t('guide-contents-title') });
  }

  section(slug: (typeof SECTIONS)[number]): Locator {
    return this.contents.getByRole('link', { name: this.t.within(`guide-section-${slug}-title`) });
  }

  async countDays(): Promise<void> {
    await this.link('guide-welcome-count').click();
  }
}

/** All questions with their answers. */
export class Questions extends Screen {
  async open(query = ''): Promise<void> {
    await this.visit(`/guide/questions${query}`);
  }

  get all(): Locator {
    return this.main.locator('details.question');
  }

  get groups(): Locator {
    return this.page.getByRole('navigation', { name: this.t('guide-questions-groups') });
  }

  question(slug: string): Locator {
    return this.all.filter({ has: this.page.locator('summary', { hasText: this.t(`faq-${slug}-question`) }) });
  }

  answer(slug: string): Locator {
    return this.page.locator(`[id="${slug}"]`);
  }
}

/** The field on several pages, and the page of what was found. */
export class Search extends Screen {
  async open(query?: string): Promise<void> {
    await this.visit(query === undefined ? '/search' : `/search?q=${encodeURIComponent(query)}`);
  }

  get form(): Locator {
    return this.page.getByRole('search');
  }

  get field(): Locator {
    return this.form.getByLabel(this.t('frame-search-label'));
  }

  async search(query: string): Promise<void> {
    await this.field.fill(query);
    await this.form.getByRole('button', { name: this.t('frame-search-submit') }).click();
  }

  get results(): Locator {
    return this.main.locator('.found').getByRole('listitem');
  }

  result(slug: string): Locator {
    return this.results.getByRole('link', { name: this.t(`faq-${slug}-question`) });
  }
}

/** The film of the first day. */
export class Film extends Screen {
  async open(): Promise<void> {
    await this.visit('/guide/film');
  }

  /** On the pages that lead to it. */
  get way(): Locator {
    return this.page.getByRole('link', { name: this.t.within('film-title') });
  }

  get video(): Locator {
    return this.page.locator('video');
  }

  async play(): Promise<void> {
    await this.video.evaluate((video: HTMLVideoElement) => video.play());
  }

  async pause(): Promise<void> {
    await this.video.evaluate((video: HTMLVideoElement) => video.pause());
  }

  async seek(seconds: number): Promise<void> {
    await this.video.evaluate((video: HTMLVideoElement, to) => (video.currentTime = to), seconds);
  }

  time(): Promise<number> {
    return this.video.evaluate((video: HTMLVideoElement) => video.currentTime);
  }

  /** The name of the caption that is shown. */
  caption(): Promise<string | undefined> {
    return this.video.evaluate((video: HTMLVideoElement) => video.textTracks[0]?.activeCues?.[0]?.id);
  }
}

export class DayCounter extends Screen {
  async open(query = ''): Promise<void> {
    await this.visit(`/days${query}`);
  }

  async type(year: string | number, month: string | number, day: string | number): Promise<void> {
    await this.typeDate(year, month, day);
  }

  async count(): Promise<void> {
    await this.button('guide-days-submit').click();
  }

  async countFrom(day: Day): Promise<void> {
    await this.type(...parts(day));
    await this.count();
  }

  /** Where today lies, in one sentence. */
  get answer(): Locator {
    return this.page.locator('.answer__day');
  }

  get release(): Locator {
    return this.page.locator('.answer__release time');
  }

  get calendar(): Locator {
    return this.page.getByRole('list', { name: this.t('guide-days-calendar-title') });
  }

  /** Day 0 to the last day, and the release. */
  get cells(): Locator {
    return this.calendar.getByRole('listitem');
  }

  get today(): Locator {
    return this.calendar.locator('[aria-current=date]');
  }

  /** The message beside the date. */
  get error(): Locator {
    return this.errorOf(this.t('guide-days-legend'));
  }
}
