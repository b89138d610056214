// The operators' side: the lists with their reasons, cases, and news as they come.

import { instant } from '../helpers/clock';
import { north, SUZUKI } from '../helpers/demo';
import { Console } from '../helpers/pages/console';
import { report, send } from '../helpers/reports';
import { settle, signIn } from '../helpers/settle';
import { CONSOLE_LANGS } from '../helpers/texts';
import { expect, test } from '../helpers/test';

const MINUTE = 60_000;

test.describe('the lists', () => {
  for (const lang of CONSOLE_LANGS) {
    test(`show who needs a person, why and since when, in ${lang}${lang === 'en' ? ' @nojs' : ''}`, async ({ page }) => {
      const desk = new Console(page, lang);
      await signIn(page);
      await desk.open();
      await expect(desk.rows).toHaveCount(9);
      for (const [list, names] of [
        ['symptomatic', { 'TANAKA HIROSHI': 'why-symptomatic' }],
        ['location', { 'NGUYEN LINH': 'why-outside', 'AL-HARBI OMAR': 'why-cannot-tell' }],
        ['not-reporting', { 'MULLER ANNA': 'why-no-health-report', 'KIM JIWOO': 'why-not-started' }],
      ] as const) {
        await expect(desk.tab(list)).toContainText(String(Object.keys(names).length));
        await desk.choose(list);
        await expect(desk.tab(list)).toHaveAttribute('aria-current', 'page');
        await expect(desk.rows).toHaveCount(Object.keys(names).length);
        for (const [name, why] of Object.entries(names)) {
          await expect(desk.row(name)).toContainText(desk.t.within(why));
          await expect(desk.row(name).locator('time').first()).toBeVisible();
        }
      }
      const yesterday = desk.t.within('why-since', { since: lang === 'en' ? 'yesterday, 18:00' : '昨日 18:00', age: lang === 'en' ? '19 h' : '19時間' });
      await expect(desk.row('MULLER ANNA')).toContainText(yesterday);
    });
  }

  test('take up who has not signed in by 20:00 on the day after arrival @once', async ({ page, server, moveTo }) => {
    const desk = new Console(page);
    await moveTo(instant(server.day, '19:59'));
    await signIn(page);
    await desk.open('?list=not-reporting');
    await expect(desk.row('MULLER ANNA')).toBeVisible();
    await expect(desk.row(SUZUKI.name)).toHaveCount(0);
    await moveTo(instant(server.day, '20:00'));
    await page.reload();
    await expect(desk.row(SUZUKI.name)).toContainText(desk.t.within('why-not-started'));
  });

  test('can be searched by name, flight, seat, place and whole passport number', async ({ page }) => {
    const desk = new Console(page);
    await signIn(page);
    await desk.open();
    for (const [text, names] of [
      ['tanaka', ['TANAKA HIROSHI']],
      ['PR 428', ['SANTOS JOSE']],
      ['41b', ['AL-HARBI OMAR']],
      ['TZ1234567', [SUZUKI.name]],
      ['TZ123', []],
      ['%', []],
    ] as const) {
      await desk.search(text);
      await expect(desk.rows, text).toHaveCount(names.length);
      for (const name of names) await expect(desk.row(name)).toBeVisible();
    }
    await expect(desk.main).toContainText(desk.t.within('list-empty-search', { query: '%' }));
    await desk.link('search-clear').click();
    await expect(desk.rows).toHaveCount(9);
    await desk.search('nishi-shinjuku');
    await expect(desk.rows).toHaveCount(6);
    await desk.search('z9z9');
    await expect(desk.rows).toHaveCount(0);
  });
});

test.describe('a case', () => {
  test('tells what needs attention and the rule behind it', async ({ page }) => {
    const desk = new Console(page);
    await signIn(page);
    for (const [name, texts] of [
      ['TANAKA HIROSHI', [/38\.2\D*°C/, /37\.5\D*°C or above/, desk.t.within('symptom-cough')]],
      ['NGUYEN LINH', [desk.t.within('why-outside'), /2\.0\D*km/, /100\D*m/]],
      ['AL-HARBI OMAR', [desk.t.within('why-cannot-tell'), /800\D*m/, desk.t.within('case-not-held')]],
      ['KIM JIWOO', [desk.t.within('why-not-started')]],
    ] as const) {
      await desk.open();
      await desk.openCase(name);
      await expect(desk.heading).toHaveText(name);
      for (const text of texts) await expect(desk.attention).toContainText(text);
    }
  });

  test('has its whole timeline with receipts, and only a part of the passport number', async ({ page }) => {
    const desk = new Console(page);
    await signIn(page);
    await desk.open('?list=location');
    await desk.openCase('AL-HARBI OMAR');
    // Two days with two reports each, the pledge and the place.
    await expect(desk.events).toHaveCount(6);
    const unclear = desk.events.filter({ hasText: desk.t.within('row-location-cannot-tell') });
    await expect(unclear).toContainText(/[0-9A-Z]{4}-[0-9A-Z]{4}/);
    await expect(unclear).toContainText(/800\D*m/);
    await expect(desk.events.last()).toContainText(desk.t.within('row-pledge'));
    await expect(desk.facts).toContainText('Sunrise Court 402');
    await expect(desk.facts).toContainText('789');
    expect(await page.content()).not.toContain('K0456789');
    await desk.link('case-back').click();
    await expect(page).toHaveURL('/en/console?list=location');
  });

  test('that is not there is not found @once', async ({ page, watch }) => {
    watch.expectStatus(404, /^\/en\/console\/cases\//);
    const desk = new Console(page);
    await signIn(page);
    await desk.visit('/console/cases/0193a1b2-c3d4-7e5f-8a9b-0123456789ab');
    await expect(desk.heading).toHaveText(desk.t('frame-error-404-title'));
  });
});

test.describe('a new report', () => {
  test('is on the list as soon as it is acknowledged @once', async ({ page, open, server }) => {
    const phone = await open();
    await settle(phone);
    const desk = new Console(page);
    await signIn(page);
    await desk.open('?list=location');
    await expect(desk.row(SUZUKI.name)).toHaveCount(0);
    expect((await send(phone, { ...report(server), ...north(3_000) })).ok()).toBe(true);
    await page.reload();
    await expect(desk.row(SUZUKI.name)).toContainText(desk.t.within('why-outside'));
  });

  test('is there at once also from a phone whose clock is five minutes ahead @once', async ({ page, open, server }) => {
    const phone = await open();
    await settle(phone);
    const ahead = new Date(server.now().getTime() + 5 * MINUTE).toISOString();
    await send(phone, { ...report(server), ...north(3_000), captured_at: ahead });
    const desk = new Console(page);
    await signIn(page);
    await desk.open('?list=location');
    await expect(desk.row(SUZUKI.name)).toContainText(desk.t.within('why-outside'));
  });

  test('is told of on an open list and an open case, without loading them again', async ({ page, open, server }) => {
    const phone = await open();
    await settle(phone);
    const desk = new Console(page);
    await signIn(page);
    for (const openPage of [() => desk.open(), () => desk.openCase(SUZUKI.name)]) {
      await openPage();
      await expect(desk.news).not.toContainText(/\d/);
      await send(phone, report(server));
      await expect(desk.news).toContainText(desk.t.within('list-new-reports-one'));
      await send(phone, report(server));
      await expect(desk.news).toContainText(desk.t.within('list-new-reports-many', { count: 2 }));
      const shown = page.waitForEvent('load');
      await desk.link('list-new-reports-show').click();
      await shown;
      await expect(desk.news).toBeEmpty();
    }
    await expect(desk.events.filter({ hasText: desk.t.within('row-location-inside') })).toHaveCount(4);
  });
});
