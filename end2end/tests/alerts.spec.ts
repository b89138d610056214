// Contact alerts: two supervisors send one, and the traveller reads it.

import { parts, plusDays } from '../helpers/clock';
import { GARCIA, SUPERVISORS, SUZUKI } from '../helpers/demo';
import { Alert, AlertDesk } from '../helpers/pages/alerts';
import { Console } from '../helpers/pages/console';
import { Messages } from '../helpers/pages/messages';
import { Today } from '../helpers/pages/today';
import { ready, settle, signIn, startReportOnly } from '../helpers/settle';
import { DESK, expect, test } from '../helpers/test';
import type { Server } from '../helpers/server';

const SEAT = '39C';

/** The day before the server's, in numbers. */
function yesterday(server: Server): [number, number, number] {
  return parts(plusDays(server.day, -1));
}

/** Waits until everybody has it, as an operator would: by looking again. */
async function sent(desk: AlertDesk): Promise<void> {
  await expect(async () => {
    await desk.page.reload();
    await expect(desk.main).toContainText(desk.t.within('desk-alert-finished-at'), { timeout: 500 });
  }).toPass();
}

test('one supervisor asks, another releases, and the traveller reads it in their own language @nojs', async ({ page, open, server, watch }) => {
  watch.expectStatus(422, /alerts\/new/);
  watch.expectStatus(409, /alerts\//);
  await settle(page);
  const one = new AlertDesk(await open(DESK));
  await signIn(one.page, SUPERVISORS[0]);
  await one.open();
  await expect(one.main.getByText(one.t('desk-alert-empty'))).toBeVisible();
  await one.begin();
  await one.look('eight three two', yesterday(server), '');
  await expect(one.errorOf(one.t('desk-alert-flight'))).toHaveText(one.t('desk-alert-error-flight-form'));
  await expect(one.errorOf(one.t('desk-alert-seats'))).toHaveText(one.t('desk-alert-error-seats-missing'));
  await expect(one.flight).toHaveValue('eight three two');
  await one.look('nh 832', yesterday(server), SEAT);
  await expect(one.found).toContainText(SUZUKI.name);
  await expect(one.choice(SUZUKI.name)).toBeChecked();
  await expect(one.choice('AL-HARBI OMAR')).toBeChecked();
  await expect(one.choice('NGUYEN LINH')).not.toBeChecked();
  await one.choice('AL-HARBI OMAR').uncheck();
  await one.ask.click();
  await expect(one.withdraw).toBeVisible();
  await expect(one.rows).toHaveCount(1);
  const address = new URL(one.page.url()).pathname;

  const two = new AlertDesk(await open(DESK));
  await signIn(two.page, SUPERVISORS[1]);
  await two.page.goto(address);
  await expect(two.withdraw).toHaveCount(0);
  await two.release.click();
  await sent(two);
  // From a page that was opened before.
  await one.withdraw.click();
  await expect(one.errors).toHaveText(one.t('desk-alert-not-open'));

  const alert = new Alert(page, 'ja');
  const messages = new Messages(page, 'ja');
  await new Today(page, 'ja').open();
  await expect(alert.box).toContainText('NH832');
  await expect(alert.box).toContainText(alert.t.within('alert-means'));
  await expect(alert.main).not.toContainText(SEAT);
  await expect(messages.place(messages.t.within('nav-unread', { count: 1 }))).toBeVisible();
  await alert.link('alert-open').click();
  await expect(messages.heading).toHaveText(messages.t('nav-messages'));
  await expect(alert.box).toContainText(messages.t.within('message-new'));
  await expect(alert.box).toContainText(alert.t.within('alert-do-call'));
  await expect(alert.box.getByRole('link', { name: alert.t('call-centre') })).toBeVisible();
  await new Today(page, 'ja').open();
  await expect(messages.place(messages.t('nav-messages'))).toBeVisible();
  await expect(alert.box).toHaveCount(0);

  const desk = new Console(one.page);
  await desk.open('?list=contact-alert');
  await expect(desk.row(SUZUKI.name)).toContainText(desk.t.within('why-contact-alert'));
  await desk.openCase(SUZUKI.name);
  await desk.page.getByRole('radio', { name: desk.t('desk-alert-outcome-feels-well') }).check();
  await desk.button('desk-alert-outcome-save').click();
  await expect(desk.facts).toContainText(desk.t.within('desk-alert-outcome-feels-well'));
  await desk.open('?list=contact-alert');
  await expect(desk.row(SUZUKI.name)).toHaveCount(0);
});

test('an alert that is refused reaches nobody, and who asked reads why @once', async ({ page, open, server, watch }) => {
  watch.expectStatus(422, /alerts\//);
  await settle(page);
  const one = new AlertDesk(await open(DESK));
  await signIn(one.page, SUPERVISORS[0]);
  await one.begin();
  await one.look('NH 832', yesterday(server), SEAT);
  await one.ask.click();
  await expect(one.withdraw).toBeVisible();
  const address = new URL(one.page.url()).pathname;
  const two = new AlertDesk(await open(DESK));
  await signIn(two.page, SUPERVISORS[1]);
  await two.page.goto(address);
  await two.refuse.click();
  await expect(two.errorOf(two.t('desk-alert-reason'))).toHaveText(two.t('desk-alert-error-reason'));
  await two.reason.fill('It was the flight of the day before.');
  await two.refuse.click();
  await expect(two.release).toHaveCount(0);
  await one.page.reload();
  await expect(one.main).toContainText('It was the flight of the day before.');
  await new Today(page).open();
  await expect(new Alert(page).box).toHaveCount(0);
});

test('“Today” shows at once that there is an alert, and another phone shows nothing of it @once', async ({ page, open, server }) => {
  await ready(page);
  const listening = page.waitForResponse(/today\/events/);
  const today = new Today(page);
  await today.open();
  await listening;
  const one = new AlertDesk(await open(DESK));
  await signIn(one.page, SUPERVISORS[0]);
  await one.begin();
  await one.look('NH 832', yesterday(server), SEAT);
  await one.ask.click();
  await expect(one.withdraw).toBeVisible();
  const two = new AlertDesk(await open(DESK));
  await signIn(two.page, SUPERVISORS[1]);
  await two.page.goto(new URL(one.page.url()).pathname);
  await two.release.click();
  await sent(two);
  const messages = new Messages(page);
  await expect(messages.place(messages.t.within('nav-unread', { count: 1 }))).toBeVisible();
  await today.open();
  await expect(new Alert(page).box).toBeVisible();
  const other = new Alert(await open());
  await startReportOnly(other.page, SUZUKI);
  await new Today(other.page).open();
  await expect(other.box).toHaveCount(0);
  await new Messages(other.page).open();
  await expect(other.box).toHaveCount(0);
  // Whoever came with another flight gets none.
  const garcia = new Alert(await open());
  await settle(garcia.page, GARCIA);
  await new Messages(garcia.page).open();
  await expect(garcia.box).toHaveCount(0);
});
