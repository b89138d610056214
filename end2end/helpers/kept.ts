// What the browser keeps for the site, as its own pages can read it.

import { expect, type Page } from '@playwright/test';

/** The service worker is there and looks after the page; the offline page is kept. */
export async function shellIsKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await expect.poll(() => cached(page)).toContainEqual(expect.stringMatching(/\/offline$/));
}

/** The addresses of all that is in caches. */
export function cached(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
}

/** Everything that is kept, as text: what is in caches, databases and storages. */
export function everything(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) found.push(request.url, (await (await cache.match(request))?.text()) ?? '');
    }
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise<unknown[]>((resolve, reject) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        const plain = (value: unknown) => (value instanceof CryptoKey ? 'a key' : ArrayBuffer.isView(value) || value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value);
        found.push(`${name} ${store} ${JSON.stringify(all, (_, value) => plain(value))}`);
      }
      database.close();
    }
    return found.join('\n');
  });
}
