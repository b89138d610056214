// The test that all files use: a server of its own, watched browsers, clocks that agree.

import { type BrowserContext, type BrowserContextOptions, expect, type Page, test as base } from '@playwright/test';

import { Server } from './server';
import { Watch } from './watch';

export { expect };

/** Opens another browser: the same device unless `options` say otherwise. */
type Open = (options?: BrowserContextOptions) => Promise<Page>;

interface Fixtures {
  server: Server;
  watch: Watch;
  open: Open;
  /** Moves the clocks of the server and of the page. */
  moveTo: (now: Date) => Promise<void>;
}

/** The browser of an operator's desk, whatever the project's device. */
export const DESK: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  screen: { width: 1280, height: 800 },
  userAgent: undefined,
  isMobile: false,
  hasTouch: false,
  deviceScaleFactor: 1,
};

export const test = base.extend<Fixtures>({
  server: async ({}, use) => {
    const server = await Server.start();
    await use(server);
    await server.stop();
    expect(server.faults(), 'the log of the server').toEqual([]);
  },

  baseURL: async ({ server }, use) => {
    await use(server.url);
  },

  watch: async ({ javaScriptEnabled }, use) => {
    const watch = new Watch(javaScriptEnabled ?? true);
    await use(watch);
    expect(watch.faults(), 'what went wrong in the browsers').toEqual([]);
  },

  context: async ({ context, server, watch }, use) => {
    await prepare(context, server, watch);
    await use(context);
  },

  open: async ({ browser, baseURL, server, watch }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...(baseURL && { baseURL }), ...options });
      contexts.push(context);
      await prepare(context, server, watch);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },

  moveTo: async ({ context, server }, use) => {
    await use(async (now) => {
      await server.setClock(now);
      await context.clock.setSystemTime(now);
    });
  },
});

async function prepare(context: BrowserContext, server: Server, watch: Watch): Promise<void> {
  watch.attach(context);
  await context.clock.install({ time: server.now() });
}
