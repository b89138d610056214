// What holds on every page and in every state: axe finds nothing in either colour scheme, nothing
// scrolls sideways on the narrowest phone, targets are big enough, the keyboard reaches everything.

import { audit } from '../helpers/audit';
import { Guide } from '../helpers/pages/guide';
import { Place } from '../helpers/pages/start';
import { Today } from '../helpers/pages/today';
import { pledge, settle } from '../helpers/settle';
import * as states from '../helpers/states';
import { expect, test } from '../helpers/test';
import { CONSOLE_LANGS, LANGS } from '../helpers/texts';
import { standAt } from '../helpers/whereabouts';

test.describe('every state', () => {
  // Many states in one browser: cheaper than a server for each.
  test.slow();
  for (const name of ['guide', 'questions', 'days', 'notices', 'signingIn', 'settling', 'here', 'offline', 'wellbeing', 'writing', 'choosing', 'alerting', 'moving', 'joining', 'owning', 'checking', 'desk', 'editing'] as const) {
    const isConsole = name === 'desk' || name === 'editing';
    for (const lang of isConsole ? CONSOLE_LANGS : LANGS) {
      // On a wide screen the console differs most.
      const where = lang === 'en' || isConsole ? '' : ' @once';
      test(`of ${name} in ${lang}${where}`, async ({ page, watch }) => {
        await states[name](page, lang, (state) => audit(page, state), watch);
      });
    }
  }
});

test.describe('the keyboard', () => {
  test('skips to the content first', async ({ page }) => {
    const guide = new Guide(page);
    await guide.open();
    await page.keyboard.press('Tab');
    const skip = guide.link('frame-skip');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(guide.main).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(guide.link('guide-welcome-start')).toBeFocused();
  });

  test('opens the languages and chooses one', async ({ page }) => {
    const guide = new Guide(page);
    await guide.open();
    await page.locator('.menu summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/ja');
  });

  test('reaches the big button as the first thing of "Today" and presses it', async ({ context, page }) => {
    await standAt(context);
    await settle(page);
    const today = new Today(page);
    await today.open();
    await expect(today.here).toBeEnabled();
    await today.link('frame-skip').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(today.here).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(today.verdict).toHaveText(today.t('here-inside-title'));
    await expect(today.here).toBeFocused();
  });

  test('fills the form of the waiting place without a pointer', async ({ context, page }) => {
    await standAt(context);
    await pledge(page);
    const place = new Place(page);
    await place.open();
    await expect(place.finder).toBeEnabled();
    await place.link('frame-skip').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(place.address).toBeFocused();
    await page.keyboard.type('4-2-8 Shiba-koen');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(place.status).toContainText(place.t.within('place-position-found'));
    // Past “I will move later”.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/en/today');
  });

  test('always shows where it is', async ({ page }) => {
    await new Guide(page).open();
    const stops = await page.locator('a[href], button, summary').filter({ visible: true }).count();
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement ?? document.body);
        return { isShown: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none', text: document.activeElement?.textContent };
      });
      expect(outline.isShown, outline.text ?? '').toBe(true);
    }
  });
});

test.describe('the person\'s settings', () => {
  test('dark: the page is dark', async ({ page }) => {
    const lightness = () =>
      page.evaluate(() => {
        const [red = 0, green = 0, blue = 0] = getComputedStyle(document.documentElement).backgroundColor.match(/[\d.]+/g)?.map(Number) ?? [];
        return (red + green + blue) / 3;
      });
    await page.emulateMedia({ colorScheme: 'light' });
    await new Guide(page).open();
    expect(await lightness()).toBeGreaterThan(200);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await lightness()).toBeLessThan(60);
  });

  test('reduced motion: nothing moves while the phone is looked for', async ({ context, page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await context.grantPermissions(['geolocation']);
    await settle(page);
    const today = new Today(page);
    await today.open();
    await today.here.click();
    await expect(today.status).toContainText(today.t.within('here-searching'));
    const moving = await page.evaluate(() => document.getAnimations().filter((one) => one.playState === 'running').length);
    expect(moving).toBe(0);
  });

  test('larger text: at twice the size nothing is cut off sideways', async ({ page, watch }) => {
    watch.expectStatus(422, /days/);
    await settle(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    for (const path of ['/en', '/ja/days?arrival=2026-02-31', '/en/today', '/ar/health']) {
      await page.goto(path);
      expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))).toBeGreaterThan(30);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
    }
  });
});

test('the styleguide shows every component, and it too is accessible', async ({ page }) => {
  for (const lang of ['en', 'ar']) {
    await page.goto(`/${lang}/styleguide`);
    for (const component of ['Buttons', 'Fields', 'Notices and tags', 'Day ring', 'Timeline and receipt', 'Table', 'Telephone']) {
      await expect(page.getByRole('heading', { name: component, exact: true }).first()).toBeVisible();
    }
    await audit(page, `styleguide in ${lang}`);
  }
});
