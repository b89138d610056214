// @ts-check
// Keeps Today true while it is open: counts down what is asked, and shows at once what is new, or says
// that there is something new while showing it would take something away. The texts stand in the page.
(() => {
  const TRY_AGAIN_MS = 30_000;

  // ---- Counted from what the server said and not by the phone's clock, which may be wrong.

  function tick() {
    for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-seconds]'))) {
      const left = Math.max(0, Number(place.dataset.seconds) - Math.floor(performance.now() / 1000));
      const parts = [left >= 3600 && Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60].filter((part) => part !== false);
      const clock = parts.map((part, index) => (index ? String(part).padStart(2, '0') : part)).join(':');
      place.textContent = (place.dataset.left ?? '').replace('{time}', clock);
    }
  }

  tick();
  setInterval(tick, 1000);

  // ---- What is new.

  const live = /** @type {HTMLElement | null} */ (document.querySelector('[data-stream]'));
  const bar = /** @type {HTMLTemplateElement | null} */ (document.getElementById('news'));
  if (!live || !bar) return;
  /** @type {EventSource | undefined} */
  let stream;

  function hear() {
    // A search, a report on its way or a receipt would be lost.
    const isBusy = document.querySelector('.here__live > *, #outbox:not([hidden])');
    if (!isBusy) location.reload();
    else if (!live?.firstChild) live?.append(/** @type {HTMLTemplateElement} */ (bar).content.cloneNode(true));
  }

  // Open on a page that can be seen: nobody has seen what a page in the background was told.
  function follow() {
    stream?.close();
    if (document.hidden) return;
    stream = new EventSource(live?.dataset.stream ?? '');
    stream.addEventListener('news', hear);
    // A broken line mends itself; one that was refused stays closed.
    stream.addEventListener('error', ({ target }) => target === stream && stream?.readyState === 2 && setTimeout(follow, TRY_AGAIN_MS));
  }

  document.addEventListener('visibilitychange', follow);
  follow();
})();
