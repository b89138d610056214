// @ts-check
// Keeps the page that stands in without a network, and sends what waits when the browser wakes it.
// It keeps no page of anybody: only built files, which are public, and the offline page of each
// language that was opened, which is the same for everybody. The server's file in front of this one
// says which files there are; another list is another version.
(() => {
  const worker = /** @type {any} */ (self);
  /** @type {{ version: string, files: string[] }} */
  const { version, files } = worker.okaeriShell;
  const outbox = worker.okaeriOutbox;
  const CACHE = `shell-${version}`;
  /** A page that has not begun by then stands on a network that is none. */
  const PATIENCE_MS = 10_000;
  const DAY_MS = 86_400_000;
  /** How somebody likes to read is in a cookie; any kind of the page will do. */
  const ANY = { ignoreVary: true };

  /** The first part of a path, if that can be a language. @param {string} address */
  const langOf = (address) => /^\/([a-z]{2,3}(?:-[A-Za-z]+)?)(?:\/|$)/.exec(new URL(address).pathname)?.[1];
  /** @param {string} lang */
  const offline = (lang) => `/${lang}/offline`;

  async function install() {
    const cache = await caches.open(CACHE);
    await cache.addAll(files);
    // The languages of open pages, and of those that the version before had kept.
    const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const langs = new Set(windows.map((/** @type {any} */ one) => langOf(one.url)));
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) {
        if (request.url.endsWith('/offline')) langs.add(langOf(request.url));
      }
    }
    langs.delete(undefined);
    await Promise.all([...langs].map((lang) => cache.add(offline(lang))));
    // Nobody is in the middle of sending when the version changes.
    const change = () => worker.skipWaiting();
    await (navigator.locks ? navigator.locks.request(outbox.NAME, change) : change());
  }

  async function activate() {
    for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name);
    await worker.clients.claim();
  }

  /** The network's answer, or the offline page in the language that was asked for. @param {Request} request @param {string} lang */
  async function page(request, lang) {
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    const late = new Promise((_, reject) => (timer = setTimeout(reject, PATIENCE_MS, new Error('no answer in time'))));
    try {
      return await Promise.race([fetch(request), late]);
    } catch (error) {
      const cache = await caches.open(CACHE);
      const other = (await cache.keys()).find((one) => one.url.endsWith('/offline'));
      const kept = (await cache.match(offline(lang), ANY)) ?? (other && (await cache.match(other, ANY)));
      if (kept) return kept;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Keeps the offline page of a language that was opened, and a new one each day. @param {string} lang */
  async function learn(lang) {
    const cache = await caches.open(CACHE);
    const kept = await cache.match(offline(lang), ANY);
    if (kept && Date.now() - Date.parse(kept.headers.get('date') ?? '') < DAY_MS) return;
    await cache.add(offline(lang)).catch(() => {});
  }

  /** @param {any} event */
  function answer(event) {
    const { request } = event;
    const { pathname, origin } = new URL(request.url);
    if (request.method !== 'GET' || origin !== worker.location.origin) return;
    if (files.includes(pathname)) {
      return event.respondWith(caches.match(pathname, ANY).then((kept) => kept ?? fetch(request)));
    }
    const lang = langOf(request.url);
    // The desk has no use for a page of travellers.
    if (request.mode !== 'navigate' || !lang || pathname.startsWith(`/${lang}/console`)) return;
    event.respondWith(page(request, lang));
    event.waitUntil(learn(lang));
  }

  async function sync() {
    const { state } = await outbox.send();
    // Then the browser tries again later.
    if (state === 'waiting') throw new Error('not everything was sent');
  }

  worker.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(install()));
  worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(activate()));
  worker.addEventListener('fetch', answer);
  worker.addEventListener('sync', (/** @type {any} */ event) => event.tag === outbox.NAME && event.waitUntil(sync()));
})();
