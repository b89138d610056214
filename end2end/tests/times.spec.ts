// When and how a traveller is asked: the hours that they choose, what the centre has to know about
// them, and receipts that anybody can check.

import { instant, plusDays } from '../helpers/clock';
import { SUZUKI } from '../helpers/demo';
import { readCode } from '../helpers/files';
import { Console } from '../helpers/pages/console';
import { MyData } from '../helpers/pages/mydata';
import { Needs, ReceiptPage, Times } from '../helpers/pages/times';
import { ready, settle, signIn } from '../helpers/settle';
import { DESK, expect, test } from '../helpers/test';
import { standAt } from '../helpers/whereabouts';

test('a traveller chooses late hours, which count from the next day on @nojs', async ({ page, server, moveTo }) => {
  const today = await ready(page);
  await today.link('times-link').click();
  const times = new Times(page);
  await expect(times.heading).toHaveText(times.t('times-link'));
  await expect(times.window('day')).toBeChecked();
  await expect(times.state).toContainText(times.t.within('times-now', { from: '08:00', until: '20:00' }));
  await times.window('late').check();
  await times.save();
  await expect(times.state).toContainText(times.t.within('times-coming', { from: '11:00', until: '23:00' }));
  await expect(times.state).toContainText(times.t.within('times-now', { from: '08:00', until: '20:00' }));
  await expect(times.window('late')).toBeChecked();
  // What was planned for today stays.
  await today.open();
  await expect(today.main).toContainText(today.t.within('prompt-next-today', { from: '16:00', until: '20:00' }));
  await expect(today.main).toContainText(today.t.within('health-due', { time: '18:00' }));
  await expect(today.main).toContainText(today.t.within('check-now', { until: '18:00' }));

  // Today loads itself anew when the clock moves; this page does not.
  await times.open();
  await moveTo(instant(plusDays(server.day, 1), '09:00'));
  await today.open();
  await expect(today.main).toContainText(today.t.within('prompt-next-today', { from: '11:00', until: '15:00' }));
  await expect(today.main).toContainText(today.t.within('health-due', { time: '21:00' }));
  await expect(today.main).toContainText(today.t.within('check-today', { from: '12:00', until: '21:00' }));
  await times.open();
  await expect(times.state).toContainText(times.t.within('times-now', { from: '11:00', until: '23:00' }));
});

test('who works at night is offered late hours @once', async ({ page }) => {
  await settle(page);
  const needs = new Needs(page, 'ja');
  await needs.open();
  await expect(needs.button('needs-offer')).toHaveCount(0);
  await needs.need('night').check();
  await needs.save();
  await needs.page.getByRole('button', { name: needs.t('needs-offer', { from: '11:00', until: '23:00' }) }).click();
  const times = new Times(page, 'ja');
  await expect(times.heading).toHaveText(times.t('times-link'));
  await expect(times.window('late')).toBeChecked();
  await needs.open();
  await expect(needs.need('night')).toBeChecked();
  await expect(needs.button('needs-offer')).toHaveCount(0);
});

test('needs reach the desk, and are gone when they are taken back @nojs', async ({ page, open }) => {
  const today = await ready(page);
  await today.link('needs-link').click();
  const needs = new Needs(page);
  await expect(needs.told).toHaveCount(0);
  await needs.need('deaf').check();
  await needs.need('shared-room').check();
  await needs.save();
  await expect(needs.told).toBeVisible();

  const desk = new Console(await open(DESK));
  await signIn(desk.page);
  await desk.open(`?q=${SUZUKI.passport}`);
  await expect(desk.row(SUZUKI.name)).toContainText(desk.t.within('desk-need-deaf-mark'));
  await desk.openCase(SUZUKI.name);
  for (const key of ['desk-need-deaf', 'desk-need-deaf-what', 'desk-need-shared-room', 'desk-need-shared-room-what']) {
    await expect(desk.facts).toContainText(desk.t.within(key));
  }
  const data = new MyData(page);
  await data.open();
  await expect(data.part('times-title')).toContainText(data.t.within('needs-deaf'));

  await needs.open();
  await needs.need('deaf').uncheck();
  await needs.need('shared-room').uncheck();
  await needs.save();
  await expect(needs.told).toHaveCount(0);
  await desk.page.reload();
  await expect(desk.facts).toContainText(desk.t.within('desk-times-none'));
  await expect(desk.main).not.toContainText(desk.t.within('desk-need-deaf-mark'));
});

test('the desk sets them for a traveller who calls, who has longer to answer from then on', async ({ context, page, open, server, moveTo }) => {
  await standAt(context);
  const today = await ready(page);
  const desk = new Console(await open(DESK));
  await signIn(desk.page);
  await desk.open(`?q=${SUZUKI.passport}`);
  await desk.openCase(SUZUKI.name);
  await desk.facts.getByText(desk.t('desk-times-edit')).click();
  await desk.facts.getByRole('checkbox', { name: desk.t('desk-need-children') }).check();
  await desk.facts.getByRole('radio', { name: desk.t.within('desk-times-window-early') }).check();
  await desk.facts.getByRole('button', { name: desk.t('desk-times-save') }).click();
  await expect(desk.facts).toContainText(desk.t.within('desk-need-children-what', { minutes: 30 }));
  await expect(desk.facts).toContainText(desk.t.within('desk-times-hours', { from: '06:00', until: '18:00' }));

  // Today loads itself anew when the clock moves; this page does not. The first night is quiet until
  // eight in the morning, whatever the hours.
  await new Needs(page).open();
  await moveTo(instant(plusDays(server.day, 2), '05:00'));
  await today.open();
  await expect(today.main).toContainText(today.t.within('prompt-next-today', { from: '06:00', until: '10:00' }));
  await moveTo(await today.next());
  await expect(today.asked).toBeVisible();
  // An hour and a half.
  await expect(page.getByRole('timer')).toContainText(/1:(2\d|30):\d\d/);
  const data = new MyData(page);
  await data.open();
  await expect(data.accesses.filter({ hasText: data.t.within('times-deed') })).toHaveCount(1);
});

test('a receipt has a code that shows anybody that the report has arrived', async ({ context, page, open, watch }) => {
  watch.expectStatus(404, /receipts/);
  await standAt(context);
  const today = await ready(page);
  await today.here.click();
  await expect(today.verdict).toHaveText(today.t('here-inside-title'));
  const code = await today.receipt();
  await today.status.getByRole('link', { name: today.t('here-receipt', { receipt: code }) }).click();
  const receipt = new ReceiptPage(page);
  await expect(receipt.main).toContainText(receipt.t.within('receipt-arrived'));
  await expect(receipt.main).toContainText(code);
  expect(await readCode(receipt.code)).toBe(page.url());
  // On paper too.
  await page.emulateMedia({ media: 'print' });
  await expect(receipt.code).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  const stranger = new ReceiptPage(await open());
  await stranger.page.goto(page.url());
  await expect(stranger.main).toContainText(stranger.t.within('receipt-location'));
  await expect(stranger.main).not.toContainText('SUZUKI');
  await stranger.visit(`/receipts/${code}`);
  await expect(stranger.main).toContainText(stranger.t.within('receipt-none-title'));

  // The list of today leads there, too.
  const { pathname } = new URL(page.url());
  await today.open();
  const listed = today.received.getByRole('link', { name: today.t('timeline-receipt', { receipt: code }) });
  await expect(listed).toHaveAttribute('href', pathname);
});
