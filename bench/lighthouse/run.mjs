// Lighthouse of each address, as on a phone, in a Chromium of its own: one JSON object on the standard
// output, with the median of each figure.
//   node run.mjs <runs> <address>…
// With a COOKIE in the environment, as whoever it belongs to.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [runs, ...addresses] = process.argv.slice(2);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const AUDITS = { lcp_ms: 'largest-contentful-paint', tbt_ms: 'total-blocking-time', cls: 'cumulative-layout-shift' };

function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** A page's figures. On a busy machine Chromium loses a trace now and then; that says nothing of the page. */
async function once(url, tries = 3) {
  const chrome = await launch({
    chromePath: process.env.CHROMIUM,
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
  const extraHeaders = process.env.COOKIE ? { Cookie: process.env.COOKIE } : null;
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, logLevel: 'error', onlyCategories: CATEGORIES, extraHeaders });
    if (!lhr.runtimeError) return lhr;
    if (tries === 1) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  } finally {
    chrome.kill();
  }
  return once(url, tries - 1);
}

const found = {};
for (const url of addresses) {
  const all = [];
  for (let run = 0; run < Number(runs); run += 1) all.push(await once(url));
  const of = (read) => median(all.map(read));
  found[url] = {};
  for (const category of CATEGORIES) found[url][category] = of((lhr) => lhr.categories[category].score * 100);
  for (const [name, audit] of Object.entries(AUDITS)) found[url][name] = of((lhr) => lhr.audits[audit].numericValue);
  // What is not perfect, for whoever mends it.
  const failed = CATEGORIES.flatMap((category) =>
    all[0].categories[category].auditRefs.filter(({ id, weight }) => weight > 0 && (all[0].audits[id].score ?? 1) < 0.9).map(({ id }) => id),
  );
  console.error(`${url}: ${CATEGORIES.map((category) => found[url][category]).join(' ')} ${failed.join(' ')}`);
}
console.log(JSON.stringify(found));
