// @ts-check
// Offers to put the service on the home screen, once a report has arrived and never before. Where a
// browser cannot, or it stands there already, nothing is shown.
(() => {
  const outbox = /** @type {any} */ (self).okaeriOutbox;
  const card = document.getElementById('install');
  if (!card || !outbox || matchMedia('(display-mode: standalone)').matches) return;
  const [button, ios] = ['button', '[data-part=ios]'].map((part) => /** @type {HTMLElement} */ (card.querySelector(part)));
  // Only Safari on iPhones and iPads knows this; it has no prompt.
  const isIos = /** @type {any} */ (navigator).standalone === false;
  /** @type {any} */
  let prompt;

  async function show() {
    const hasReported = await outbox.fact('reported').catch(() => false);
    if (!card || !button || !ios) return;
    card.hidden = !hasReported || (!prompt && !isIos);
    button.hidden = !prompt;
    ios.hidden = Boolean(prompt);
  }

  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    prompt = event;
    show();
  });
  addEventListener('appinstalled', () => (card.hidden = true));
  button?.addEventListener('click', () => {
    prompt?.prompt();
    prompt = undefined;
    show();
  });
  outbox.listen(show);
  show();
})();
