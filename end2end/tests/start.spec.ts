// The way in: sign-in with and without the arrival code, and the pledge.

import { GARCIA, SANTOS, SUZUKI } from '../helpers/demo';
import { Pledge, Start } from '../helpers/pages/start';
import { Today } from '../helpers/pages/today';
import { pledge, settle, start } from '../helpers/settle';
import { expect, test } from '../helpers/test';

test.describe('with the arrival code', () => {
  test('the link of the QR code fills it in @nojs', async ({ page }) => {
    const start = new Start(page, 'ja');
    await start.open(`?code=${SUZUKI.code}`);
    await expect(start.code).toHaveValue(SUZUKI.code);
    await start.typeIdentity(SUZUKI);
    await start.submit();
    await expect(page).toHaveURL('/ja/pledge');
  });

  test('it may be typed in small letters and without its dash @once', async ({ page }) => {
    const start = new Start(page);
    await start.open();
    await start.typeCode(SUZUKI.code.toLowerCase().replace('-', ' '));
    await start.passport.fill(SUZUKI.passport.toLowerCase());
    await start.typeBirth(...SUZUKI.born);
    await start.submit();
    await expect(page).toHaveURL('/en/pledge');
  });

  test('it works once, and a second phone is told so @once', async ({ page, open, watch }) => {
    watch.expectStatus(422, /^\/en\/start$/);
    await new Start(page).signInWithCode(SUZUKI);
    const second = new Start(await open());
    await second.signInWithCode(SUZUKI);
    await expect(second.errors).toContainText(second.t.within('start-code-used'));
  });

  test('pages for travellers lead strangers to the sign-in @nojs', async ({ page }) => {
    for (const path of ['/today', '/pledge', '/place', '/health', '/timeline']) {
      await page.goto(`/ar${path}`);
      await expect(page).toHaveURL('/ar/start');
    }
  });
});

test.describe('a form that cannot be right', () => {
  test('comes back with each error beside its field and everything that was typed @nojs', async ({ page, watch }) => {
    watch.expectStatus(422, /^\/en\/start$/);
    const start = new Start(page);
    await start.open();
    await start.typeCode('HAJ1');
    await start.passport.fill('TZ#1');
    await start.typeBirth(1990, 2, 31);
    await start.submit();
    await expect(start.errorOf(start.t('start-code-label'))).toHaveText(start.t('start-code-error-form'));
    await expect(start.errorOf(start.t('start-passport-label'))).toHaveText(start.t('start-passport-error-form'));
    await expect(start.errorOf(start.t('start-birth-legend'))).toHaveText(start.t('date-no-such-day'));
    await expect(start.errors.getByRole('listitem')).toHaveCount(3);
    await expect(start.code).toHaveValue('HAJ1');
    await expect(start.passport).toHaveValue('TZ#1');
    await expect(page.getByLabel(start.t('frame-date-day'))).toHaveValue('31');
    await start.errors.getByRole('link', { name: start.t('start-passport-error-form') }).click();
    await expect(start.passport).toBeFocused();
  });

  test('says what is missing @once', async ({ page, watch }) => {
    watch.expectStatus(422, /^\/ja\/start$/);
    const start = new Start(page, 'ja');
    await start.open();
    await start.submit();
    await expect(start.errorOf(start.t('start-code-label'))).toHaveText(start.t('start-code-error-missing'));
    await expect(start.errorOf(start.t('start-passport-label'))).toHaveText(start.t('start-passport-error-missing'));
    await expect(start.errorOf(start.t('start-birth-legend'))).toHaveText(start.t('date-missing'));
  });

  test('with details of somebody else does not say which one is wrong @once', async ({ page, watch }) => {
    watch.expectStatus(422, /^\/en\/start$/);
    const start = new Start(page);
    for (const who of [
      { ...SUZUKI, born: [1990, 4, 13] as const },
      { ...SUZUKI, passport: 'TZ0000000' },
      { ...SUZUKI, code: GARCIA.code },
    ]) {
      await start.signInWithCode(who);
      await expect(start.errors).toContainText(start.t.within('start-error-no-match'));
      await expect(start.passport).toHaveValue(who.passport);
    }
  });

  test('after five wrong tries makes one wait @once', async ({ page, server, moveTo, watch }) => {
    watch.expectStatus(422, /^\/en\/start$/);
    watch.expectStatus(429, /^\/en\/start$/);
    const start = new Start(page);
    await start.signInWithCode({ ...SUZUKI, born: [1990, 4, 13] });
    for (let tries = 1; tries < 5; tries += 1) await start.submit();
    await start.signInWithCode(SUZUKI);
    await expect(start.errors).toContainText(/60\D minutes/);
    await moveTo(new Date(server.now().getTime() + 61 * 60_000));
    await start.submit();
    await expect(page).toHaveURL('/en/pledge');
  });
});

test.describe('without the arrival code', () => {
  test('one can report, and nothing that is stored is shown @nojs', async ({ page, watch }) => {
    watch.expectStatus(403, /^\/en\/(timeline|place|pledge)$/);
    const today = new Today(page);
    await new Start(page).signInWithoutCode(SANTOS);
    await expect(page).toHaveURL('/en/today');
    await expect(page.getByText(today.t('start-report-only-title'))).toBeVisible();
    const stored = [SANTOS.name, SANTOS.passport, 'Nishi-Shinjuku', 'PR 428', '12A', 'Day 4', 'day 4', '36.4'];
    for (const path of ['/today', '/health']) {
      await today.visit(path);
      const html = await page.content();
      expect(stored.filter((text) => html.includes(text)), path).toEqual([]);
    }
    for (const path of ['/timeline', '/place', '/pledge']) {
      await today.visit(path);
      await expect(today.heading).toHaveText(today.t('frame-error-403-title'));
    }
  });

  test('the form can be changed for the other one and back', async ({ page }) => {
    const start = new Start(page);
    await start.open();
    await start.link('start-without-code').click();
    await expect(start.heading).toHaveText(start.t('start-report-only-title'));
    await expect(start.code).toHaveCount(0);
    await start.link('start-with-code').click();
    await expect(start.code).toBeVisible();
  });
});

test.describe('the pledge', () => {
  test('has to be agreed to before anything else @nojs', async ({ page, watch }) => {
    watch.expectStatus(422, /^\/en\/pledge$/);
    const form = new Pledge(page);
    await start(page);
    await page.goto('/en/today');
    await expect(page).toHaveURL('/en/pledge');
    await form.submit();
    await expect(page.locator('#agree-error')).toHaveText(form.t('pledge-error'));
    await form.errors.getByRole('link').click();
    await expect(form.box).toBeFocused();
    await form.agree();
    await expect(page).toHaveURL('/en/place');
  });

  test('once agreed to, says when @once', async ({ page }) => {
    const form = new Pledge(page);
    await pledge(page);
    await form.open();
    await expect(page.getByText(form.t('pledge-accepted'))).toBeVisible();
    await expect(form.box).toHaveCount(0);
  });
});

test('signing out ends the session on this phone @nojs', async ({ page }) => {
  await settle(page);
  const today = new Today(page);
  await today.open();
  await today.button('sign-out').click();
  await expect(today.heading).toHaveText(today.t('sign-out-done'));
  await today.open();
  await expect(page).toHaveURL('/en/start');
});
