// What goes wrong in a browser while a test runs. Anything that the test did not expect fails it,
// and so does anything that it expected and that did not happen.

import type { BrowserContext } from '@playwright/test';

type Kind = 'status' | 'failure' | 'console' | 'error';

interface Trouble {
  readonly kind: Kind;
  readonly url: string;
  readonly text: string;
}

interface Expected {
  readonly kind: Kind;
  readonly matches: (trouble: Trouble) => boolean;
  readonly text: string;
}

/** Chromium repeats on the console what the network has told already. */
const REPEATED = /^Failed to load resource/;
/** No failures: the page itself broke it off by going elsewhere, or scripts are switched off. */
const BROKEN_OFF = 'net::ERR_ABORTED';
const NO_SCRIPTS = 'csp';
/** The browser asks for it when it likes, also while a test has stopped the server. */
const MANIFEST = /\/manifest\.webmanifest$/;
const NOT_USED = /was preloaded using link preload but not used/;
/** The configuration says so. */
const NO_WORKER = /Service Worker registration blocked by Playwright/;

export class Watch {
  readonly #troubles: Trouble[] = [];
  readonly #expected: Expected[] = [];
  #mayFail = false;

  constructor(private readonly scripts: boolean) {}

  /** Listens to all pages of a context, present and to come. */
  attach(context: BrowserContext): void {
    const note = (kind: Kind, url: string, text: string) => this.#troubles.push({ kind, url, text });
    context.on('console', (message) => {
      const { url } = message.location();
      const isOff = !this.scripts && NOT_USED.test(message.text());
      const isKnown = isOff || NO_WORKER.test(message.text());
      if (['error', 'warning', 'assert'].includes(message.type()) && !isKnown) note('console', url, message.text());
    });
    context.on('weberror', (error) => note('error', error.page()?.url() ?? '', String(error.error())));
    context.on('requestfailed', (request) => {
      const text = request.failure()?.errorText ?? '';
      const isOff = !this.scripts && text === NO_SCRIPTS && request.resourceType() === 'script';
      if (text !== BROKEN_OFF && !isOff && !MANIFEST.test(request.url())) note('failure', request.url(), text);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) note('status', response.url(), String(response.status()));
    });
    context.on('page', (page) => page.on('crash', () => note('error', page.url(), 'the page crashed')));
  }

  /** The test is about an answer with this status from an address whose path and query match. */
  expectStatus(status: number, path: RegExp): void {
    const matches = (trouble: Trouble) => trouble.text === String(status) && path.test(pathOf(trouble.url));
    this.#expected.push({ kind: 'status', matches, text: `${status} from ${path}` });
  }

  /** The test is about a request that gets no answer. */
  expectFailure(path: RegExp): void {
    const matches = (trouble: Trouble) => path.test(pathOf(trouble.url));
    this.#expected.push({ kind: 'failure', matches, text: `no answer from ${path}` });
  }

  /** The test cuts the network: which requests are under way then is a matter of chance. */
  letFail(): void {
    this.#mayFail = true;
  }

  /** What is wrong, one line each. */
  faults(): string[] {
    const isExpected = (trouble: Trouble) =>
      (this.#mayFail && trouble.kind === 'failure') ||
      this.#expected.some((one) => one.kind === trouble.kind && one.matches(trouble));
    const known = new Set(this.#troubles.filter(isExpected).map((trouble) => bare(trouble.url)));
    const isKnown = (trouble: Trouble) =>
      isExpected(trouble) || (trouble.kind === 'console' && REPEATED.test(trouble.text) && known.has(bare(trouble.url)));
    const missing = this.#expected.filter(
      (one) => !this.#troubles.some((trouble) => one.kind === trouble.kind && one.matches(trouble)),
    );
    return [
      ...this.#troubles.filter((trouble) => !isKnown(trouble)).map(({ kind, url, text }) => `${kind}: ${text} (${url})`),
      ...missing.map(({ text }) => `expected and did not come: ${text}`),
    ];
  }
}

/** An address as the server knows it: the console of the browser names the place in the page, too. */
function bare(url: string): string {
  return url.replace(/#.*$/, '');
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
