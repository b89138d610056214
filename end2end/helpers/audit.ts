// What holds on every page: the rules of WCAG as far as axe can tell, in both colour schemes; no
// sideways scrolling on the narrowest phone; targets that a thumb can hit.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

// What @axe-core/playwright puts into the page again for each look; once for a document takes a
// third less.
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOURS = ['color-contrast', 'link-in-text-block'];
const NARROWEST = 320;
/** CSS pixels. */
const TARGET = 44;

/** `state` says in which state the page is, for the message. */
export async function audit(page: Page, state: string): Promise<void> {
  expect.soft(await violations(page, TAGS), `${state}: axe`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await violations(page, COLOURS), `${state}: axe in dark colours`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(await smallTargets(page), `${state}: targets below ${TARGET} px`).toEqual([]);
  await reflow(page, state);
}

/** `only`: tags or rules of axe. */
async function violations(page: Page, only: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async (runOnly) => {
    // No page of ours has frames, and no rule among these asks for stylesheets.
    const options: axe.RunOptions = { runOnly: [...runOnly], resultTypes: ['violations'], iframes: false, preload: false };
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.any[0]?.message ?? node.failureSummary}`),
    );
  }, only);
}

async function reflow(page: Page, state: string): Promise<void> {
  const usual = page.viewportSize();
  await page.setViewportSize({ width: NARROWEST, height: 640 });
  expect.soft(await beyond(page), `${state}: wider than ${NARROWEST} px`).toEqual([]);
  if (usual) await page.setViewportSize(usual);
}

/** What makes the page scroll sideways. */
function beyond(page: Page): Promise<string[]> {
  return page.evaluate((width) => {
    const root = document.documentElement;
    if (root.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > width + 0.5 || left < -0.5;
    });
    const names = wide.map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
    return [`${root.scrollWidth} px`, ...new Set(names)];
  }, NARROWEST);
}

/** Buttons, and links that are no part of a sentence, that are too low or too narrow. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const standsAlone = (element: Element) => {
      const block = element.closest('p, li, td, th, dd, h1, h2, h3, div, nav, header, footer, section');
      return element.tagName !== 'A' || block?.textContent?.trim() === element.textContent?.trim();
    };
    const all = [...document.querySelectorAll('a[href], button, summary, label.choice, select')];
    const seen = all.filter((element) => element.checkVisibility() && !element.matches('.skip'));
    return seen.filter(standsAlone).flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      if (width >= least - 0.5 && height >= least - 0.5) return [];
      return [`${element.tagName.toLowerCase()} “${element.textContent?.trim()}” ${Math.round(width)} × ${Math.round(height)}`];
    });
  }, TARGET);
}
