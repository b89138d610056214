// How `cargo xtask film` runs the film: in the browser of the tests, against the server of the tests.

import { defineConfig } from '@playwright/test';

import tests from './playwright.config';

export default defineConfig({
  ...tests,
  testDir: 'film',
  testMatch: '*.film.ts',
  // As many pictures as a minute has.
  timeout: 600_000,
  reporter: 'line',
  projects: [
    {
      name: 'phone',
      use: {
        // A phone of 390 × 844 as its browser leaves it to pages; the rest of the film is for captions.
        viewport: { width: 390, height: 708 },
        deviceScaleFactor: 2,
        isMobile: true,
        hasTouch: true,
        colorScheme: 'light',
      },
    },
  ],
});
