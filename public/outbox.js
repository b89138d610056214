// @ts-check
// The outbox: reports wait here until the server has given its receipt. Pages and the service worker
// use this one file, so that there is one way to keep and one way to send.
//
// What is kept of a report is what the server must get and nothing else, sealed with a key that never
// leaves this browser and is destroyed at sign-out. Each belongs to an owner, a name that the server
// makes of the traveller: it takes a report only from its owner's session.
(() => {
  /**
   * @typedef {'location' | 'health'} Kind
   * @typedef {{ id: string, kind: Kind, captured_at: string, body: string, owner?: string, refused?: string, isFleeting?: boolean }} Entry
   * @typedef {{ id: string, owner: string, iv: Uint8Array<ArrayBuffer>, sealed: ArrayBuffer, refused?: string }} Sealed
   * @typedef {'sent' | 'waiting' | 'signed-out'} State
   * @typedef {{ state: State, wait: number, sent: Record<string, any>, refused: Record<string, string> }} Round
   * @typedef {'kept' | 'memory' | 'full' | 'nobody'} Keeping
   */
  const NAME = 'okaeri-outbox';
  /** More than a traveller sends in a whole period. */
  const MOST = 200;
  /** No answer for so long is none. */
  const PATIENCE_MS = 30_000;
  const LONGEST_MS = 3_600_000;
  /** @type {Record<Kind, [path: string, type: string]>} */
  const ROUTES = {
    location: ['/reports/location', 'application/json'],
    health: ['/health', 'application/x-www-form-urlencoded'],
  };
  /** Sending the same again would change nothing: what the server says is final. */
  const FINAL = [400, 404, 405, 409, 413, 415, 422];

  /** Reports of a browser that keeps nothing; they are lost with the page. @type {Map<string, Entry>} */
  const memory = new Map();
  /** Whose page this is, and whether the browser could note it. @type {string | undefined} */
  let here;
  let isNoted = true;
  /** @type {Promise<IDBDatabase> | undefined} */
  let database;

  function open() {
    const opening = (database ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(NAME, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('entries', { keyPath: 'id' });
        request.result.createObjectStore('facts');
      };
      request.onsuccess = () => {
        // Sign-out in another tab destroys it, and so may the person or the browser.
        request.result.onversionchange = () => (request.result.close(), (database = undefined));
        request.result.onclose = () => (database = undefined);
        resolve(request.result);
      };
      request.onerror = () => reject(request.error);
    }));
    opening.catch(() => (database = undefined));
    return opening;
  }

  /**
   * One step of the database. It is over when the disk has it.
   * @template T
   * @param {'entries' | 'facts'} store
   * @param {IDBTransactionMode} mode
   * @param {(store: IDBObjectStore) => IDBRequest<T>} step
   * @returns {Promise<T>}
   */
  async function ask(store, mode, step) {
    const transaction = (await open()).transaction(store, mode, { durability: 'strict' });
    const request = step(transaction.objectStore(store));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  }

  /** @param {string} name */
  const fact = (name) => ask('facts', 'readonly', (facts) => facts.get(name));
  /** Notes all of them, or none. @param {Record<string, any>} facts */
  const note = (facts) =>
    ask('facts', 'readwrite', (store) => {
      for (const name in facts) store.put(facts[name], name);
      return store.count();
    });

  /** Says whose phone this is, and what else the server said with this page. @param {string} owner @param {Record<string, any>} facts */
  async function belong(owner, facts) {
    here = owner;
    isNoted = await note({ ...facts, owner }).then(() => true, () => false);
  }

  /** Who is signed in on this phone, as far as it knows. @returns {Promise<string | undefined>} */
  const owner = async () => (isNoted ? fact('owner').catch(() => here) : here);

  /** The key of an owner, made when it is needed first. @param {string} owner @returns {Promise<CryptoKey>} */
  async function keyOf(owner) {
    const name = `key of ${owner}`;
    const known = await fact(name);
    if (known) return known;
    const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    // Another tab may have been quicker; its key stays.
    await ask('facts', 'readwrite', (facts) => facts.add(made, name)).catch(() => {});
    return fact(name);
  }

  /** A report cannot be unsealed under another id. @param {string} id @param {Uint8Array<ArrayBuffer>} iv */
  const cipher = (id, iv) => ({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) });

  /** @param {Sealed} sealed @param {CryptoKey} key @returns {Promise<Entry>} */
  async function unseal({ id, owner, iv, sealed, refused }, key) {
    const plain = await crypto.subtle.decrypt(cipher(id, iv), key, sealed);
    return { id, owner, ...JSON.parse(new TextDecoder().decode(plain)), ...(refused && { refused }) };
  }

  async function kept() {
    const mine = await owner();
    if (!mine) return [];
    const all = await ask('entries', 'readonly', (entries) => /** @type {IDBRequest<Sealed[]>} */ (entries.getAll()));
    const key = await keyOf(mine);
    return Promise.all(all.filter((one) => one.owner === mine).map((one) => unseal(one, key)));
  }

  /** What waits, the oldest first. @returns {Promise<Entry[]>} */
  async function list() {
    // What cannot be read just now must not hold up the rest.
    const entries = [...memory.values(), ...(await kept().catch(() => []))];
    return entries.sort((one, other) => (one.captured_at < other.captured_at ? -1 : 1));
  }

  /** Keeps a report. It is safe once this says `kept`. @param {Entry} entry @returns {Promise<Keeping>} */
  async function add(entry) {
    try {
      const mine = isNoted ? await fact('owner') : here;
      if (!mine) return 'nobody';
      const count = await ask('entries', 'readonly', (entries) => entries.count());
      if (count >= MOST) return 'full';
      const { id, ...rest } = entry;
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify(rest));
      const sealed = await crypto.subtle.encrypt(cipher(id, iv), await keyOf(mine), plain);
      await ask('entries', 'readwrite', (entries) => entries.put({ id, owner: mine, iv, sealed }));
      return 'kept';
    } catch {
      memory.set(entry.id, { ...entry, owner: await owner(), isFleeting: true });
      return 'memory';
    }
  }

  /** @param {string} id */
  async function remove(id) {
    if (!memory.delete(id)) await ask('entries', 'readwrite', (entries) => entries.delete(id));
  }

  /** Keeps a report that was refused, with the reason, until the person has seen it. @param {string} id @param {string} code */
  async function refuse(id, code) {
    const fleeting = memory.get(id);
    if (fleeting) return void memory.set(id, { ...fleeting, refused: code });
    const sealed = await ask('entries', 'readonly', (entries) => entries.get(id));
    if (sealed) await ask('entries', 'readwrite', (entries) => entries.put({ ...sealed, refused: code }));
  }

  /** Destroys everything that was kept, and the keys. */
  async function forget() {
    memory.clear();
    const opened = await database?.catch(() => undefined);
    opened?.close();
    database = undefined;
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(NAME);
      request.onsuccess = request.onerror = request.onblocked = () => resolve(undefined);
    });
  }

  /** @param {Entry} entry @returns {Promise<{ status: number, answer?: any, wait?: number }>} */
  async function post({ kind, body, owner }) {
    const [path, type] = ROUTES[kind];
    const lang = await fact('lang').catch(() => undefined);
    const page = self.location.pathname.split('/')[1];
    const headers = { 'content-type': type, accept: 'application/json', ...(owner && { 'outbox-owner': owner }) };
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), PATIENCE_MS);
    try {
      const response = await fetch(`/${lang ?? page}${path}`, { method: 'POST', headers, body, signal: stop.signal });
      const { status } = response;
      const answer = await response.json().catch(() => undefined);
      const seconds = Number(response.headers.get('retry-after') ?? 0);
      // Half an answer is none: the same report gets the same receipt again.
      return status === 200 && !answer ? { status: 0 } : { status, answer, wait: seconds * 1_000 };
    } catch {
      return { status: 0 };
    } finally {
      clearTimeout(timer);
    }
  }

  /** Sends what waits, one after the other, until all is sent or something is in the way. @returns {Promise<Round>} */
  async function deliver() {
    /** @type {Round} */
    const round = { state: 'sent', wait: 0, sent: {}, refused: {} };
    // The server said when to come again. A clock that was moved must not keep us away for days.
    const rest = ((await fact('not before').catch(() => 0)) ?? 0) - Date.now();
    for (const entry of await list()) {
      if (entry.refused) continue;
      if (rest > 0 && rest <= LONGEST_MS) return { ...round, state: 'waiting', wait: rest };
      const { status, answer, wait = 0 } = await post(entry);
      // A database that fails now must not hide the answer; what stays is sent again, and is the same.
      if (status === 200) {
        await remove(entry.id).catch(() => {});
        await note({ reported: true }).catch(() => {});
        round.sent[entry.id] = answer;
      } else if (FINAL.includes(status)) {
        const code = String(answer?.code ?? status);
        await refuse(entry.id, code).catch(() => {});
        round.refused[entry.id] = code;
      } else if (status === 401 || status === 403) {
        return { ...round, state: 'signed-out' };
      } else {
        if (wait > 0) await note({ 'not before': Date.now() + wait }).catch(() => {});
        return { ...round, state: 'waiting', wait };
      }
    }
    return round;
  }

  /** One at a time: tabs and the service worker wait for each other. The server would bear it; phones and networks less. */
  const alone = () => (navigator.locks ? navigator.locks.request(NAME, deliver) : deliver());

  const channel = self.BroadcastChannel && new BroadcastChannel(NAME);
  /** @type {((round: Round) => void)[]} */
  const listeners = [];
  if (channel) channel.onmessage = ({ data }) => listeners.forEach((listener) => listener(data));

  /** @type {Promise<Round> | undefined} */
  let sending;
  let again = false;

  /** Sends what waits, and tells all tabs what became of it. @returns {Promise<Round>} */
  function send() {
    again = true;
    return (sending ??= (async () => {
      try {
        for (;;) {
          again = false;
          const round = await alone();
          channel?.postMessage(round);
          listeners.forEach((listener) => listener(round));
          if (!again) return round;
        }
      } finally {
        sending = undefined;
      }
    })());
  }

  /** Hears of each round, whoever sends. @param {(round: Round) => void} listener */
  const listen = (listener) => void listeners.push(listener);

  Object.assign(self, { okaeriOutbox: { NAME, add, belong, fact, forget, list, listen, owner, remove, send } });
})();
