// @ts-check
// The outbox on a page: when it sends, what the person sees of it, the health form, sign-out, and
// the start of the service worker. The texts stand in the page.
(() => {
  const outbox = /** @type {any} */ (self).okaeriOutbox;
  /** Of the signed-in traveller; none on the offline page, which is the same for everybody. */
  const { owner, now, forget } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;
  const lang = location.pathname.split('/')[1] ?? '';
  const SIGNING_OUT = 'signing-out';
  const FIRST_MS = 5_000;
  const LONGEST_MS = 300_000;

  /** @typedef {{ id: string, kind: string, captured_at: string, body: string, refused?: string, isFleeting?: boolean }} Entry */
  /** @typedef {(outcome: string, answer: any) => void} Hear */

  // ---- When to send: at once, when the network or the person is back, and by a clock of its own.

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let tries = 0;

  function attempt() {
    clearTimeout(timer);
    return outbox.send().catch(() => {});
  }

  function plan(/** @type {number} */ wait) {
    const own = Math.min(FIRST_MS * 2 ** tries, LONGEST_MS) * (0.5 + Math.random());
    tries += 1;
    clearTimeout(timer);
    timer = setTimeout(attempt, Math.max(wait, own));
    // Where there is Background Sync the reports are sent even when this page is closed.
    const ready = navigator.serviceWorker?.controller && navigator.serviceWorker.ready;
    ready?.then((registration) => /** @type {any} */ (registration).sync?.register(outbox.NAME)).catch(() => {});
  }

  addEventListener('online', () => ((tries = 0), attempt()));
  addEventListener('focus', attempt);
  document.addEventListener('visibilitychange', () => document.hidden || attempt());
  // A page that comes back from the browser's memory may be of somebody who has signed out since:
  // nobody sees it before the server has been asked.
  addEventListener('pageshow', (event) => {
    if (!event.persisted || !owner) return;
    document.documentElement.hidden = true;
    location.reload();
  });

  // ---- A report that was made on this page.

  /** When the server was last heard of. A report is made after that, however far the phone's clock is behind. */
  let heard = Number(now ?? 0);
  const loaded = performance.now();
  const clock = () => new Date(Math.max(Date.now(), heard + performance.now() - loaded));

  /** @type {Map<string, { keeping: string, hear: Hear }>} */
  const followed = new Map();

  /** Keeps a report, sends it, and tells each step of what becomes of it. @param {Entry} entry @param {Hear} hear */
  async function report(entry, hear) {
    const keeping = await outbox.add(entry);
    if (keeping === 'full' || keeping === 'nobody') return hear(keeping, null);
    followed.set(entry.id, { keeping, hear });
    await attempt();
  }

  /** RFC 9562: 48 bits of time, the rest random. @param {Date} at */
  function uuid7(at) {
    const random = crypto.getRandomValues(new Uint8Array(10));
    const hex = (/** @type {number} */ byte) => byte.toString(16).padStart(2, '0');
    const tail = [...random].map((byte, index) => hex(index === 0 ? (byte & 15) | 112 : index === 2 ? (byte & 63) | 128 : byte)).join('');
    const digits = at.getTime().toString(16).padStart(12, '0') + tail;
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  /** For the button "I'm here". @param {number} latitude @param {number} longitude @param {number} accuracy @param {Hear} hear */
  function locate(latitude, longitude, accuracy, hear) {
    const now = clock();
    const [id, captured_at] = [uuid7(now), now.toISOString()];
    const body = JSON.stringify({ id, captured_at, latitude, longitude, accuracy });
    report({ id, kind: 'location', captured_at, body }, hear);
  }

  outbox.locate = locate;

  outbox.listen((/** @type {any} */ round) => {
    if (round.state === 'waiting') plan(round.wait);
    else tries = 0;
    for (const [id, { keeping, hear }] of followed) {
      if (round.sent[id]) followed.delete(id), hear('sent', round.sent[id]);
      else if (round.refused[id]) followed.delete(id), hear('refused', round.refused[id]);
      else if (round.state !== 'sent') hear(round.state === 'signed-out' ? 'signed-out' : keeping, null);
    }
    for (const [id, answer] of Object.entries(round.sent)) {
      const entry = displayed.get(id);
      if (entry) arrived.set(id, { entry, answer });
      // What has arrived answers what was asked.
      asked.delete(answer?.accuracy_m === undefined ? 'health' : 'location');
    }
    show(round.state);
  });

  // ---- On the icon of the installed page: how much is asked now, by what Today says, and waits here.

  const today = /** @type {HTMLElement | null} */ (document.querySelector('[data-asked]'));
  const asked = new Set(today?.dataset.asked?.split(' ').filter(Boolean));

  /** @param {number} waiting */
  const mark = (waiting) => today && navigator.setAppBadge?.(asked.size + waiting).catch(() => {});

  // ---- What the person sees: each report with its time, and its receipt once it has arrived.

  const panel = document.getElementById('outbox');
  /** @type {Record<string, string>} */
  const words = JSON.parse(panel?.dataset.words ?? '{}');
  /** @type {Map<string, Entry>} */
  const displayed = new Map();
  /** @type {Map<string, { entry: Entry, answer: any }>} */
  const arrived = new Map();
  const part = (/** @type {string} */ name) => /** @type {HTMLElement} */ (panel?.querySelector(`[data-part=${name}]`));
  const { lang: language } = document.documentElement;
  const written = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });
  const when = (/** @type {string} */ at) => written.format(new Date(at));

  /** The code that the centre finds the report by once it is there: the last 40 bits of the id. @param {string} id */
  function code(id) {
    const bits = BigInt(`0x${id.slice(-10)}`);
    const symbols = Array.from({ length: 8 }, (_, place) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[Number((bits >> BigInt(35 - 5 * place)) & 31n)]);
    return symbols.join('').replace(/^.{4}/, '$&-');
  }

  /** What a report says, in words that can be read out. @param {Entry} entry */
  function said({ kind, body }) {
    if (kind === 'location') {
      const { latitude, longitude, accuracy } = JSON.parse(body);
      return `\u2066${latitude.toFixed(5)}, ${longitude.toFixed(5)} (± ${Math.round(accuracy)} m)\u2069`;
    }
    const form = new URLSearchParams(body);
    const persons = [...form.keys()].filter((name) => name.endsWith('-id')).map((name) => name.slice(0, -2));
    return persons.map((person, index) => {
      const degrees = form.get(`${person}temperature`);
      const fever = form.get(`${person}fever`);
      const symptoms = form.getAll(`${person}symptoms`).map((symptom) => words[`symptom-${symptom}`] ?? symptom);
      const answers = [degrees && `\u2066${degrees} °C\u2069`, fever && words[`fever-${fever}`], ...symptoms].filter(Boolean).join(', ');
      return persons.length > 1 ? `${index + 1}: ${answers || '–'}` : answers;
    }).join('; ');
  }

  /** @param {string} tag @param {string} className @param {(string | Node)[]} inside */
  function element(tag, className, ...inside) {
    const made = document.createElement(tag);
    made.className = className;
    made.append(...inside);
    return made;
  }

  /** @param {Entry} entry @param {any} [answer] */
  function item(entry, answer) {
    const lines = [element('p', 'outbox__what', `${words[entry.kind]} · ${when(entry.captured_at)}`)];
    if (answer) {
      const receipt = [answer.receipt ?? answer.receipts].flat().join(', ');
      lines.push(element('p', 'receipt', (words.receipt ?? '').replace('{receipt}', receipt).replace('{time}', answer.time)));
    } else if (entry.refused) {
      lines.push(element('p', '', `${words.refused} ${words[`problem-${entry.refused}`] ?? ''}`));
      const button = element('button', 'button button--text', words.remove ?? '');
      button.setAttribute('type', 'button');
      button.addEventListener('click', async () => {
        await outbox.remove(entry.id);
        await show();
        part('title').focus();
      });
      lines.push(button);
    }
    return element('li', 'outbox__item', ...lines);
  }

  let state = 'sent';
  let isFleeting = false;

  async function show(now = state) {
    state = now;
    if (!panel) return;
    /** @type {Entry[]} */
    const entries = await outbox.list();
    displayed.clear();
    for (const entry of entries) displayed.set(entry.id, entry);
    panel.hidden = !entries.length && !arrived.size;
    const waiting = entries.filter((entry) => !entry.refused);
    mark(waiting.length);
    isFleeting = waiting.some((entry) => entry.isFleeting);
    part('count').textContent = String(waiting.length);
    part('waiting').hidden = !entries.length;
    part('all-sent').hidden = entries.length > 0;
    part('send').hidden = !waiting.length || state === 'signed-out';
    part('kept').hidden = !waiting.length || state === 'signed-out' || isFleeting;
    part('not-kept').hidden = !isFleeting;
    part('signed-out').hidden = state !== 'signed-out';
    part('read').hidden = !entries.length;
    part('items').replaceChildren(...[...arrived.values()].map(({ entry, answer }) => item(entry, answer)), ...entries.map((entry) => item(entry)));
    part('lines').replaceChildren(...entries.map((entry) => element('li', '', `${words[entry.kind]} · ${when(entry.captured_at)}: ${said(entry)}. ${code(entry.id)}`)));
  }

  // What this page alone has would be lost with it, so links open beside it.
  document.addEventListener('click', ({ target }) => {
    const link = /** @type {Element} */ (target).closest('a');
    if (link?.host && isFleeting) link.target = '_blank';
  });

  panel?.addEventListener('click', (event) => {
    const does = /** @type {HTMLElement} */ (event.target).closest('button')?.dataset.part;
    if (does === 'send') attempt();
    if (does === 'copy') navigator.clipboard?.writeText(part('lines').innerText).catch(() => {});
  });

  // ---- The health form: through the outbox, and then the plain way, which shows the same receipts.

  const form = /** @type {HTMLFormElement | null} */ (document.querySelector('form[data-outbox]'));
  let isOnItsWay = false;
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isOnItsWay) return;
    isOnItsWay = true;
    const full = /** @type {HTMLElement} */ (form.querySelector('[data-part=full]'));
    full.hidden = true;
    const captured_at = clock().toISOString();
    const answers = new URLSearchParams(/** @type {any} */ (new FormData(form)));
    answers.set('captured_at', captured_at);
    const id = answers.get('p0-id') ?? '';
    report({ id, kind: 'health', captured_at, body: answers.toString() }, async (outcome) => {
      if (outcome === 'refused') await outbox.remove(id);
      // The same report, also after midnight.
      if (outcome === 'sent') form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'captured_at', value: captured_at }));
      if (['sent', 'refused', 'nobody'].includes(outcome)) return form.submit();
      if (outcome === 'full') {
        // What was filled in stays.
        isOnItsWay = full.hidden = false;
        return;
      }
      // Each further try says the same.
      if (form.hidden) return;
      form.hidden = true;
      await show();
      part('title').focus();
    });
  });

  // ---- Sign-out: warns of what would be lost; the page after it destroys what is kept.

  for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll('form[data-warning]'))) {
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const { length } = await outbox.list();
      if (length && !confirm(form.dataset.warning?.replace('{count}', String(length)))) return;
      sessionStorage.setItem(SIGNING_OUT, '');
      form.submit();
    });
  }

  async function begin() {
    if (forget !== undefined) {
      // Nobody gets here by a link alone: that would destroy what waits.
      if (sessionStorage.getItem(SIGNING_OUT) === null) return;
      sessionStorage.removeItem(SIGNING_OUT);
      await outbox.forget();
      navigator.clearAppBadge?.().catch(() => {});
      for (const name of (await self.caches?.keys()) ?? []) await caches.delete(name);
      return;
    }
    if (owner) await outbox.belong(owner, { lang, heard });
    else heard = (await outbox.fact('heard').catch(() => 0)) ?? 0;
    const needsOwner = document.getElementById('needs-owner');
    if (needsOwner) needsOwner.hidden = Boolean(await outbox.owner());
    await show();
    await attempt();
  }

  begin();
  if (owner) addEventListener('load', () => navigator.serviceWorker?.register('/service-worker.js').catch(() => {}));
})();
