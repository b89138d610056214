// @ts-check
// The phone check: one step after the other. What is found is sent as a word, and what it means is
// decided by the server; the texts stand in the page. Neither picture, sound nor position leaves it.
(() => {
  const SEARCH_MS = 15_000;
  /** Reports of a whole period need less. */
  const ROOM = 5_000_000;
  /** Louder than a quiet room. */
  const HEARD = 0.02;

  const check = /** @type {HTMLElement} */ (document.getElementById('phone-check'));
  const steps = /** @type {HTMLElement[]} */ ([...check.querySelectorAll('section')]);
  let at = 0;
  /** Ends whatever a step has under way. */
  let stop = () => {};
  // Grows with each beginning and end, so that what comes late is not taken for the answer to another.
  let round = 0;

  /** @param {string} does @returns {any} */
  const one = (does) => steps[at]?.querySelector(`[data-does=${does}]`);

  /** Keeps the focus in the step where what had it is gone. @param {boolean} isBusy @param {string[]} names */
  function offer(isBusy, ...names) {
    const had = document.activeElement;
    one('check').setAttribute('aria-disabled', String(isBusy));
    for (const button of steps[at]?.querySelectorAll('button') ?? []) button.hidden = !names.includes(button.dataset.does ?? '');
    if (had instanceof HTMLElement && had.hidden) (one(names[0] ?? '') ?? had).focus();
  }

  /** Shows and reads out what stands in a template of the step. @param {string} name @param {string} [minutes] */
  function say(name, minutes = '') {
    const words = /** @type {HTMLTemplateElement} */ (one(name)).content.cloneNode(true);
    const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = /** @type {Text} */ (texts.currentNode);
      text.data = text.data.replace('{minutes}', minutes);
    }
    one('said').replaceChildren(words);
  }

  function quiet() {
    round += 1;
    stop();
    stop = () => {};
  }

  /** @param {number} next */
  function show(next) {
    quiet();
    at = next;
    const step = steps[at];
    if (!step) return location.assign(check.dataset.result ?? '');
    for (const other of steps) other.hidden = other !== step;
    step.querySelector('h2')?.focus();
    scrollTo(0, 0);
  }

  /** What the server makes of it. @param {string} found @returns {Promise<{ found: string, minutes?: number }>} */
  async function send(found) {
    const part = steps[at]?.dataset.part ?? '';
    const body = new URLSearchParams({ part, found });
    if (found === 'clock') body.set('phone', String(Date.now()));
    const answer = await fetch(check.dataset.send ?? '', { method: 'POST', body, keepalive: true, headers: { accept: 'application/json' } });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  }

  /** @type {Record<string, () => Promise<string>>} */
  const parts = {
    location: () =>
      new Promise((tell) => {
        const phone = navigator.geolocation;
        if (!phone) return tell('unsupported');
        let best = Infinity;
        let isLost = false;
        /** @type {any} */
        let timer;
        /** @param {string} found */
        const end = (found) => (stop(), tell(found));
        const over = () => end(best < Infinity ? 'coarse' : isLost ? 'unavailable' : 'timeout');
        // The time during which the person is asked does not count.
        const begin = () => (timer ||= setTimeout(over, SEARCH_MS));
        const watch = phone.watchPosition(
          ({ coords }) => {
            begin();
            best = Math.min(best, coords.accuracy);
            if (best <= Number(check.dataset.radius)) end('works');
          },
          ({ code }) => {
            if (code === 1) return end('denied');
            if (code === 3) return over();
            // Phones often give this before the next fix.
            isLost = true;
            begin();
          },
          { enableHighAccuracy: true, timeout: SEARCH_MS },
        );
        stop = () => (clearTimeout(timer), phone.clearWatch(watch));
      }),

    camera: async () => {
      const mine = round;
      const media = navigator.mediaDevices;
      if (!media) return 'unsupported';
      /** @type {MediaStream} */
      let stream;
      try {
        stream = await media.getUserMedia({ video: { facingMode: 'user' }, audio: true });
      } catch (error) {
        const name = /** @type {DOMException} */ (error).name;
        return /NotAllowed|Security/.test(name) ? 'denied' : /NotFound|Overconstrained/.test(name) ? 'missing' : 'busy';
      }
      const end = () => stream.getTracks().forEach((track) => track.stop());
      if (mine !== round) return end(), '';
      const [video, meter, sound] = [one('picture'), one('level'), new AudioContext()];
      stop = () => {
        end();
        sound.close();
        video.srcObject = null;
        one('preview').hidden = true;
      };
      video.srcObject = stream;
      say('speak');
      one('preview').hidden = false;
      offer(true, 'check', 'still', 'skip');
      const ear = sound.createAnalyser();
      sound.createMediaStreamSource(stream).connect(ear);
      sound.resume();
      const wave = new Float32Array(ear.fftSize);
      return new Promise((tell) => {
        one('still').onclick = () => tell('silent');
        const listen = () => {
          if (mine !== round) return;
          ear.getFloatTimeDomainData(wave);
          const level = Math.sqrt(wave.reduce((sum, value) => sum + value * value, 0) / wave.length);
          meter.value = Math.min(1, level * 4);
          // The picture stays until the person goes on.
          if (level > HEARD && video.videoWidth) tell('works');
          requestAnimationFrame(listen);
        };
        listen();
      });
    },

    notifications: async () => {
      if (!('Notification' in self)) return 'unsupported';
      return { granted: 'works', denied: 'denied', default: 'skipped' }[await Notification.requestPermission()];
    },

    storage: async () => {
      try {
        await new Promise((resolve, reject) => {
          const request = indexedDB.open('okaeri-check');
          request.onsuccess = () => (request.result.close(), resolve(indexedDB.deleteDatabase('okaeri-check')));
          request.onerror = reject;
        });
      } catch {
        return 'unsupported';
      }
      const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
      if (quota - usage < ROOM) return 'full';
      return (await navigator.storage?.persist?.()) ? 'works' : 'fleeting';
    },

    clock: async () => 'clock',

    battery: async () => {
      const { connection, getBattery } = /** @type {any} */ (navigator);
      if (connection?.saveData) return 'data-saver';
      const battery = await getBattery?.call(navigator).catch(() => {});
      return battery && !battery.charging && battery.level < 0.2 ? 'low' : 'works';
    },
  };

  async function look() {
    quiet();
    const mine = round;
    say('checking');
    offer(true, 'check', 'skip');
    const found = await parts[steps[at]?.dataset.part ?? '']?.();
    if (mine === round && found) await tell(found, mine);
  }

  /** @param {string} found @param {number} mine */
  async function tell(found, mine) {
    try {
      const answer = await send(found);
      if (mine !== round) return;
      say(answer.found, String(answer.minutes ?? ''));
      offer(false, 'next', 'again');
    } catch {
      if (mine !== round) return;
      say('unsent');
      offer(false, 'again', 'skip');
    }
  }

  function skip() {
    // Whether it arrives changes nothing for the person.
    send('skipped').catch(() => {});
    show(at + 1);
  }

  /** @type {Record<string, () => unknown>} */
  const deeds = { check: () => one('check').getAttribute('aria-disabled') === 'true' || look(), again: look, skip, next: () => show(at + 1) };

  check.addEventListener('click', (event) => {
    // A button may hold readings of its own.
    const button = /** @type {HTMLElement} */ (event.target).closest('button');
    deeds[button?.dataset.does ?? '']?.();
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && one('skip') && !one('skip').hidden) skip();
  });
  addEventListener('pagehide', quiet);
  const byHand = document.getElementById('by-hand');
  if (byHand) byHand.hidden = true;
  check.hidden = false;
  // One thing alone was asked for.
  if (steps.length === 1) show(0);
})();
