// The product's own texts, so that a test finds on the page what a person reads there, in every
// language, and breaks when a text is not shown and not when it is worded better.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const LANGS = ['en', 'ja', 'ar'] as const;
export type Lang = (typeof LANGS)[number];

/** Operators work in fewer languages. */
export const CONSOLE_LANGS = ['en', 'ja'] as const satisfies readonly Lang[];

/** What a message's variables are; one that is left out stands for any text. */
export type Vars = Record<string, string | number>;

/** Finds a message of one language by its key. */
export interface Texts {
  readonly lang: Lang;
  /** Matches the message and nothing around it. */
  (key: string, vars?: Vars): RegExp;
  /** Matches text that holds the message. */
  within(key: string, vars?: Vars): RegExp;
}

const I18N = join(import.meta.dirname, '../../app/i18n');
const FILES = [
  'frame', 'guide', 'faq', 'notices', 'documents', 'film', 'portal', 'offline', 'prompts', 'checks', 'messages', 'alerts', 'places',
  'mydata', 'phone', 'reading', 'times', 'console', 'console-notices', 'console-prompts', 'console-messages', 'console-places',
  'console-mydata', 'console-phone', 'console-times', 'console-alerts',
  'companions', 'console-companions', 'codes', 'console-codes',
];
const loaded = new Map<Lang, Map<string, string>>();

export function texts(lang: Lang): Texts {
  const find = (key: string, vars: Vars = {}) => new RegExp(`^\\s*${pattern(lang, key, vars)}\\s*$`);
  const within = (key: string, vars: Vars = {}) => new RegExp(pattern(lang, key, vars));
  return Object.assign(find, { lang, within });
}

function pattern(lang: Lang, key: string, vars: Vars): string {
  const message = messages(lang).get(key);
  if (message === undefined) throw new Error(`there is no message ${key} of one line in ${lang}`);
  const parts = message.split(/\{\s*(.+?)\s*\}/);
  return parts.map((part, index) => (index % 2 ? placeable(lang, part, vars) : literal(part))).join('');
}

function placeable(lang: Lang, inside: string, vars: Vars): string {
  if (inside.startsWith('"')) return literal(JSON.parse(inside) as string);
  if (!inside.startsWith('$')) return pattern(lang, inside, vars);
  const value = vars[inside.slice(1)];
  if (value === undefined) return '.+?';
  // Fluent marks each value, so that it keeps its order among words of the other direction; a value
  // may be made of others.
  const pieces = String(value).match(/\d+|\D+/g) ?? [];
  return ['', ...pieces.map(literal), ''].join(MARKS);
}

const MARKS = '[\\u2066-\\u2069]*';

function literal(text: string): string {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // A page may keep the parts of a number together with its own hyphens and spaces.
  return escaped.replace(/[-\u2011]/g, '[-\u2011]').replace(/\s+/g, '\\s+');
}

/** Messages of one line; those that choose by a number are for the unit tests. */
function messages(lang: Lang): Map<string, string> {
  const known = loaded.get(lang);
  if (known) return known;
  const found = new Map<string, string>();
  for (const file of FILES) {
    if (file.startsWith('console') && lang === 'ar') continue;
    for (const line of readFileSync(join(I18N, lang, `${file}.ftl`), 'utf8').split('\n')) {
      const match = /^([a-z][\w-]*) = (.+)$/.exec(line);
      if (match?.[1] && match[2]) found.set(match[1], match[2]);
    }
  }
  loaded.set(lang, found);
  return found;
}
