import { defineConfig, devices } from '@playwright/test';

// A full Chromium in its new headless mode: the headless shell has no notification permission and
// no background sync. CHROMIUM names it; `cargo xtask test` finds or installs one.
const chromium = {
  executablePath: process.env.CHROMIUM,
  args: [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // A camera and a microphone; a page still has to be allowed to use them.
    '--use-fake-device-for-media-stream',
  ],
};

// Everything of a phone but the browser that Playwright would choose for it.
const { defaultBrowserType: _, ...pixel } = devices['Pixel 7'];
const phone = { ...pixel, viewport: { width: 390, height: 844 }, screen: { width: 390, height: 844 } };

// Tests say by a tag where they apply: @nojs also without scripts, @nojs-only nowhere else, @once on
// the phone only, because no screen makes a difference to it.
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Tests wait for states and not for a time; a busy machine only takes longer.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'test-results/results.json' }]],
  use: {
    launchOptions: chromium,
    locale: 'en-GB',
    timezoneId: 'Asia/Tokyo',
    screenshot: 'only-on-failure',
    // It would stand between a test and the network; the tests about it let it in.
    serviceWorkers: 'block',
    // Transitions between pages would only make the tests wait.
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: [
    { name: 'phone', use: phone, grepInvert: /@nojs-only/ },
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } }, grepInvert: /@nojs-only|@once/ },
    { name: 'phone-nojs', use: { ...phone, javaScriptEnabled: false }, grep: /@nojs/ },
  ],
});
