// Reads the article aloud, one block after the other. The buttons stand in the page, hidden.
(() => {
  const speech = window.speechSynthesis;
  const panel = document.querySelector('.aloud');
  if (!speech || !panel) return;
  const page = document.documentElement.lang.toLowerCase();
  // What browsers call a language where that is something else.
  const wanted = { 'zh-hans': ['zh-cn', 'cmn-hans'], 'zh-hant': ['zh-tw', 'zh-hk', 'cmn-hant'], fil: ['fil', 'tl'] }[page] ?? [page];
  const button = (does) => panel.querySelector(`[data-does=${does}]`);
  const blocks = [...panel.parentElement.querySelectorAll('h1, h2, h3, p, li')].filter((block) => !block.closest('nav, .aloud, .no-print'));
  let voice;
  let next = 0;
  // Grows with each stop, so that a block that was broken off does not start the one after it.
  let round = 0;

  function find() {
    const tag = (one) => one.lang.toLowerCase().replace('_', '-');
    const fits = (one) => wanted.some((lang) => tag(one) === lang || tag(one).startsWith(`${lang}-`));
    const all = speech.getVoices().filter(fits);
    // A voice of the device says nothing to anybody else.
    voice = all.find((one) => one.localService) ?? all[0];
    panel.hidden = !voice;
  }

  // Words, not their readings beside them.
  function words(block) {
    const copy = block.cloneNode(true);
    for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
    return copy.textContent;
  }

  function show(state) {
    const focused = panel.contains(document.activeElement);
    const shown = { idle: ['start'], reading: ['pause', 'stop'], paused: ['resume', 'stop'] }[state];
    for (const one of panel.querySelectorAll('button')) one.hidden = !shown.includes(one.dataset.does);
    // The button that had it may be gone.
    if (focused) button(shown[0]).focus();
  }

  function mark(block) {
    for (const one of panel.parentElement.querySelectorAll('.aloud__now')) one.classList.remove('aloud__now');
    block?.classList.add('aloud__now');
  }

  function read() {
    const block = blocks[next];
    mark(block);
    if (!block) return stop();
    const saying = new SpeechSynthesisUtterance(words(block));
    saying.voice = voice;
    saying.lang = voice.lang;
    const mine = round;
    saying.onend = () => {
      if (mine !== round) return;
      next += 1;
      read();
    };
    saying.onerror = () => mine === round && stop();
    speech.speak(saying);
    const { top, bottom } = block.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) block.scrollIntoView({ block: 'center' });
  }

  function quiet() {
    round += 1;
    speech.cancel();
  }

  function stop() {
    quiet();
    next = 0;
    mark();
    show('idle');
  }

  // Pausing stops and begins the same block again: some browsers never go on after a pause.
  const deeds = {
    start: () => (show('reading'), quiet(), read()),
    resume: () => (show('reading'), read()),
    pause: () => (show('paused'), quiet()),
    stop,
  };
  // A button may hold readings of its own.
  panel.addEventListener('click', (event) => deeds[event.target.closest('button')?.dataset.does]?.());
  addEventListener('pagehide', stop);
  speech.addEventListener?.('voiceschanged', find);
  find();
})();
