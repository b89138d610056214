// What is in the files that people download: PDF read by a reader's engine, calendars by a
// calendar's library, codes by what a phone's camera does.

import type { APIResponse, Locator } from '@playwright/test';
import ICAL from 'ical.js';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { extractText, getDocumentProxy } from 'unpdf';

export interface Pdf {
  readonly pages: number;
  /** All its words, line breaks as spaces. */
  readonly text: string;
  readonly title: string;
  readonly language: string;
  /** Marked for screen readers. */
  readonly isTagged: boolean;
  /** The bookmarks of the first level. */
  readonly bookmarks: readonly string[];
  /** Where its links lead. */
  readonly links: readonly string[];
}

export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
  const marks = await pdf.getMarkInfo();
  const outline = (await pdf.getOutline()) as { title: string }[] | null;
  const { text } = await extractText(pdf, { mergePages: true });
  const links = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const annotations = (await page.getAnnotations()) as { url?: string }[];
    links.push(...annotations.flatMap(({ url }) => url ?? []));
  }
  return {
    pages: pdf.numPages,
    text: text.replace(/\s+/g, ' '),
    title: info.Title ?? '',
    language: info.Language ?? '',
    isTagged: marks?.Marked ?? false,
    bookmarks: (outline ?? []).map(({ title }) => title),
    links,
  };
}

/** The address in a code, as a camera sees it on the screen. */
export async function readCode(picture: Locator): Promise<string | undefined> {
  const { data, width, height } = PNG.sync.read(await picture.screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' })?.data;
}

/** The name under which a browser keeps a file. */
export function nameOf(answer: APIResponse): string {
  const name = /filename\*=UTF-8''(\S+)$/.exec(answer.headers()['content-disposition'] ?? '')?.[1];
  return decodeURIComponent(name ?? '');
}

export interface CalendarEvent {
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly isAllDay: boolean;
  /** A day, or an instant. */
  readonly start: string;
  readonly end: string | undefined;
}

/** What a calendar takes from a file. It throws where the file breaks the rules. */
export function readCalendar(text: string): CalendarEvent[] {
  const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return component.getAllSubcomponents('vevent').map((vevent) => {
    const event = new ICAL.Event(vevent, { strictExceptions: true });
    const shown = (time: ICAL.Time) => (time.isDate ? time.toString() : time.toJSDate().toISOString());
    return {
      id: event.uid,
      summary: event.summary,
      description: event.description ?? '',
      isAllDay: event.startDate.isDate,
      start: shown(event.startDate),
      end: vevent.hasProperty('dtend') ? shown(event.endDate) : undefined,
    };
  });
}
