// The daily health report, for oneself and companions: a plain form that needs no script.

import { instant } from '../helpers/clock';
import { COMPANIONS, GARCIA, SANTOS } from '../helpers/demo';
import { Health } from '../helpers/pages/health';
import { Timeline, Today } from '../helpers/pages/today';
import { settle, startReportOnly } from '../helpers/settle';
import { expect, test } from '../helpers/test';

const CALL = 'tel:+81367571038';

test('who is well is thanked, and the page "Today" knows it @nojs', async ({ page, server, moveTo }) => {
  await settle(page);
  const today = new Today(page);
  await today.open();
  await expect(page.getByText(today.t('health-due', { time: '18:00' }))).toBeVisible();
  // Late is not too late.
  await moveTo(instant(server.day, '18:00'));
  await today.open();
  await expect(page.getByText(today.t('health-overdue', { time: '18:00' }))).toBeVisible();
  await today.link('health-open').click();
  const health = new Health(page);
  await health.self.measured('36.4');
  await health.send();
  await expect(health.thanks).toHaveText(health.t('health-done-well-title'));
  await expect(health.receipts).toHaveCount(1);
  const [receipt = ''] = await health.codes();
  await health.main.getByRole('link', { name: health.t('nav-today') }).click();
  await expect(page.getByText(today.t('health-done-today'))).toBeVisible();
  // Beside the mark of the time that passed.
  const report = today.received.filter({ hasText: today.t.within('timeline-health-well') });
  await expect(report).toContainText(receipt);
});

for (const [what, answer] of [
  ['a fever by the thermometer', async ({ self }: Health) => self.measured('37.5')],
  ['a fever by feeling', async ({ self }: Health) => self.saysFever('yes')],
  ['one symptom that is enough alone', async ({ self }: Health) => { await self.measured('36.4'); await self.has('cough'); }],
  ['two symptoms that are enough together', async ({ self }: Health) => { await self.saysFever('no'); await self.has('headache', 'chills'); }],
] as const) {
  test(`who has ${what} is asked to call at once @once`, async ({ page }) => {
    await settle(page);
    const health = new Health(page);
    await health.open();
    await answer(health);
    await health.send();
    await expect(health.thanks).toHaveText(health.t('health-done-symptomatic-title'));
    await expect(health.main.getByRole('link', { name: health.t('call-centre') })).toHaveAttribute('href', CALL);
  });
}

test('Today says whom to call for as long as the last answer of the day is that somebody is ill @nojs', async ({ page }) => {
  await settle(page);
  const [health, today] = [new Health(page), new Today(page)];
  await health.open();
  await health.self.measured('38.4');
  await health.send();
  await expect(health.receipts).toHaveCount(1);
  await today.open();
  await expect(today.main.getByText(today.t('health-done-symptomatic-title'))).toBeVisible();
  await expect(today.call).toHaveAttribute('href', CALL);
  await health.open();
  await health.self.measured('36.4');
  await health.send();
  await expect(health.receipts).toHaveCount(1);
  await today.open();
  await expect(today.main.getByText(today.t('health-done-symptomatic-title'))).toHaveCount(0);
});

test('one symptom that is not enough alone counts as well, and so do the digits of other scripts @once', async ({ page }) => {
  await settle(page);
  const health = new Health(page, 'ja');
  await health.open();
  await health.self.measured('３６．９');
  await health.self.has('headache');
  await health.send();
  await expect(health.thanks).toHaveText(health.t('health-done-well-title'));
});

test.describe('a family', () => {
  test('answers for each, and each has a receipt @nojs', async ({ page }) => {
    await settle(page, GARCIA);
    const health = new Health(page);
    await health.open();
    await expect(health.persons).toHaveCount(3);
    await health.self.measured('36.4');
    await health.companion(COMPANIONS[0]).saysFever('no');
    await health.companion(COMPANIONS[1]).measured('38.1');
    await health.companion(COMPANIONS[1]).has('cough');
    await health.send();
    await expect(health.thanks).toHaveText(health.t('health-done-symptomatic-title'));
    await expect(health.receipts).toHaveCount(3);
    expect(new Set(await health.codes()).size).toBe(3);
    const timeline = new Timeline(page);
    await timeline.open();
    await expect(timeline.events.filter({ hasText: COMPANIONS[1] })).toContainText(timeline.t.within('timeline-health-symptomatic'));
    await expect(timeline.events.filter({ hasText: COMPANIONS[0] })).toContainText(timeline.t.within('timeline-health-well'));
  });

  test('is told who is missing, and nothing is stored until all have answered @nojs', async ({ page, watch }) => {
    watch.expectStatus(422, /^\/en\/health$/);
    await settle(page, GARCIA);
    const health = new Health(page);
    await health.open();
    await health.self.measured('36.4');
    await health.companion(COMPANIONS[0]).measured('warm');
    await health.companion(COMPANIONS[1]).measured('97.9');
    await health.send();
    await expect(health.self.error).toHaveCount(0);
    await expect(health.companion(COMPANIONS[0]).error).toHaveText(health.t('health-temperature-not-a-number'));
    await expect(health.companion(COMPANIONS[1]).error).toHaveText(health.t('health-temperature-out-of-range'));
    await expect(health.self.temperature).toHaveValue('36.4');
    // Among lines that read alike, each says whose it is.
    await health.errors.getByRole('link', { name: COMPANIONS[1] }).click();
    await expect(health.companion(COMPANIONS[1]).temperature).toBeFocused();
    await health.companion(COMPANIONS[0]).measured('');
    await health.companion(COMPANIONS[1]).measured('36.6');
    await health.send();
    await expect(health.companion(COMPANIONS[0]).error).toHaveText(health.t('health-temperature-missing'));
    const today = new Today(page);
    await today.open();
    await expect(today.received).toHaveCount(0);
  });

  test('who feels worse later reports alone', async ({ page }) => {
    await settle(page, GARCIA);
    const health = new Health(page);
    await health.open();
    for (const person of [health.self, ...COMPANIONS.map((name) => health.companion(name))]) await person.measured('36.4');
    await health.send();
    await expect(health.receipts).toHaveCount(3);
    await health.open();
    await health.companion(COMPANIONS[0]).measured('38.4');
    await health.send();
    await expect(health.receipts).toHaveCount(1);
    await expect(health.receipts).toContainText(COMPANIONS[0]);
    await expect(health.thanks).toHaveText(health.t('health-done-symptomatic-title'));
  });
});

test.describe('the same form', () => {
  test('pressed twice is one report @nojs', async ({ page }) => {
    await settle(page);
    const health = new Health(page);
    await health.open();
    await health.self.measured('36.4');
    await health.button('health-submit').dblclick();
    await expect(health.thanks).toHaveText(health.t('health-done-well-title'));
    const today = new Today(page);
    await today.open();
    await expect(today.received).toHaveCount(1);
  });

  test('loaded again shows the same receipt @once', async ({ page }) => {
    await settle(page);
    const health = new Health(page);
    await health.open();
    await health.self.measured('36.4');
    await health.send();
    const codes = await health.codes();
    await page.reload();
    expect(await health.codes()).toEqual(codes);
    const today = new Today(page);
    await today.open();
    await expect(today.received).toHaveCount(1);
  });

  test('changed after going back is told to be another report, and keeps what was typed @once', async ({ page, watch }) => {
    watch.expectStatus(422, /^\/en\/health$/);
    watch.expectStatus(409, /^\/en\/health$/);
    await settle(page);
    const health = new Health(page);
    await health.open();
    const id = await page.locator('input[name=p0-id]').inputValue();
    const form = { 'p0-id': id, 'p0-temperature': '36.4' };
    await page.request.post('/en/health', { form, headers: { 'sec-fetch-site': 'same-origin' } });
    await health.self.measured('38.4');
    await health.send();
    await expect(health.self.error).toHaveText(health.t('health-sent-before'));
    await expect(health.self.temperature).toHaveValue('38.4');
    await health.send();
    await expect(health.thanks).toHaveText(health.t('health-done-symptomatic-title'));
  });
});

test('a phone that can only report is not told who the companions are @once', async ({ page }) => {
  await startReportOnly(page, { ...GARCIA, code: '' });
  const health = new Health(page);
  await health.open();
  await expect(health.persons).toHaveCount(1);
  await expect(health.main).not.toContainText('GARCIA');
  await health.self.measured('36.4');
  await health.send();
  await expect(health.thanks).toHaveText(health.t('health-done-well-title'));
  await startReportOnly(page, SANTOS);
  await health.open();
  await expect(health.persons).toHaveCount(1);
});
