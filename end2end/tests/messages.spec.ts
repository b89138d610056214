// Messages between a traveller and the centre, and the places at the bottom of the screen.

import { SUZUKI } from '../helpers/demo';
import { Console } from '../helpers/pages/console';
import { Messages } from '../helpers/pages/messages';
import { Today } from '../helpers/pages/today';
import { ready, settle, signIn, startReportOnly } from '../helpers/settle';
import { DESK, expect, test } from '../helpers/test';

/** CSS pixels. */
const TARGET = 44;

test('a traveller asks, the centre answers, and the answer is read in the traveller’s language @nojs', async ({ page, open, watch }) => {
  watch.expectStatus(422, /messages$/);
  await settle(page);
  const messages = new Messages(page, 'ja');
  await messages.open();
  await expect(messages.main.getByText(messages.t('message-none'))).toBeVisible();
  await messages.write('  ');
  await expect(messages.errorOf(messages.t('message-write'))).toHaveText(messages.t('message-error-missing'));
  const tooLong = 'あ'.repeat(1_001);
  await messages.write(tooLong);
  await expect(messages.errorOf(messages.t('message-write'))).toHaveText(messages.t('message-error-long', { count: 1000 }));
  await expect(messages.field).toHaveValue(tooLong);
  await messages.write('食べ物がありません。\nどうすればいいですか。');
  await expect(messages.items).toHaveCount(1);
  await expect(messages.items.first()).toContainText('食べ物がありません。');
  await expect(messages.items.first()).toContainText(messages.t.within('message-from-you'));

  const desk = new Console(await open(DESK));
  await signIn(desk.page);
  await desk.open();
  await expect(desk.tab('message-waiting')).toContainText('1');
  await desk.choose('message-waiting');
  await expect(desk.row(SUZUKI.name)).toContainText(desk.t.within('why-message-waiting'));
  await desk.openCase(SUZUKI.name);
  await expect(desk.messages.first()).toContainText('食べ物がありません。');
  await desk.sendTemplate(desk.t.within('message-template-will-call'));
  await expect(desk.messages).toHaveCount(2);
  await expect(desk.messages.nth(1)).toContainText(desk.t.within('message-template-will-call'));
  await expect(desk.messages.nth(1)).toContainText(desk.t.within('desk-message-unread'));
  await desk.open('?list=message-waiting');
  await expect(desk.row(SUZUKI.name)).toHaveCount(0);

  const today = new Today(page, 'ja');
  await today.open();
  await expect(messages.place(messages.t.within('nav-unread', { count: 1 }))).toContainText('1');
  await messages.place(messages.t.within('nav-messages')).click();
  await expect(messages.heading).toHaveText(messages.t('nav-messages'));
  await expect(messages.items.nth(1)).toContainText(messages.t.within('message-template-will-call'));
  await expect(messages.items.nth(1)).toContainText(messages.t.within('message-new'));
  await expect(messages.place(messages.t('nav-messages'))).toHaveAttribute('aria-current', 'page');
  await today.open();
  await expect(messages.place(messages.t('nav-messages'))).toBeVisible();
});

test('“Today” shows at once that the centre has written @once', async ({ page, open }) => {
  await ready(page);
  const messages = new Messages(page);
  await messages.open();
  await messages.write('Hello?');
  await expect(messages.items).toHaveCount(1);
  const listening = page.waitForResponse(/today\/events/);
  await new Today(page).open();
  await listening;
  await expect(messages.place(messages.t('nav-messages'))).toBeVisible();
  const desk = new Console(await open(DESK));
  await signIn(desk.page);
  await desk.open('?list=message-waiting');
  await desk.openCase(SUZUKI.name);
  await desk.write('We read it and call you.');
  await expect(desk.messages).toHaveCount(2);
  await expect(messages.place(messages.t.within('nav-unread', { count: 1 }))).toBeVisible();
});

test('what was settled by telephone is marked as answered @once', async ({ page, open }) => {
  await settle(page);
  const messages = new Messages(page);
  await messages.open();
  await messages.write('Please call me.');
  await expect(messages.items).toHaveCount(1);
  const desk = new Console(await open(DESK));
  await signIn(desk.page);
  await desk.open('?list=message-waiting');
  await desk.openCase(SUZUKI.name);
  await expect(desk.attention.first()).toContainText(desk.t.within('why-message-waiting'));
  await desk.button('desk-message-mark').click();
  await expect(desk.messages.first()).toContainText(desk.t.within('desk-message-answered'));
  await desk.open('?list=message-waiting');
  await expect(desk.row(SUZUKI.name)).toHaveCount(0);
});

test('a second phone that is not confirmed sees nothing of the messages @once', async ({ page, open, watch }) => {
  watch.expectStatus(422, /messages$/);
  await settle(page);
  const messages = new Messages(page);
  await messages.open();
  await messages.write('May I go to the shop?');
  await expect(messages.items).toHaveCount(1);
  const desk = new Console(await open(DESK));
  await signIn(desk.page);
  await desk.open('?list=message-waiting');
  await desk.openCase(SUZUKI.name);
  await desk.write('');
  await expect(desk.errorOf(desk.t('desk-message-write'))).toHaveText(desk.t('desk-message-error-missing'));
  await desk.write('Please stay. Somebody brings you food.');
  await expect(desk.messages).toHaveCount(2);
  const other = new Messages(await open());
  await startReportOnly(other.page, SUZUKI);
  await new Today(other.page).open();
  await expect(other.place(other.t('nav-messages'))).toBeVisible();
  await other.place(other.t('nav-messages')).click();
  await expect(other.main.getByText(other.t('message-locked'))).toBeVisible();
  await expect(other.items).toHaveCount(0);
  await expect(other.field).toHaveCount(0);
  await messages.open();
  await expect(messages.items.nth(1)).toContainText(messages.t.within('message-new'));
});

test('the places at the bottom are within reach and hide nothing', async ({ page }) => {
  await settle(page);
  const messages = new Messages(page);
  const today = new Today(page);
  await today.open();
  await expect(today.here).toBeEnabled();
  const links = messages.places.getByRole('link');
  await expect(links).toHaveText([messages.t('nav-today'), messages.t('nav-guide'), messages.t('nav-messages'), messages.t('nav-help')]);
  await expect(messages.place(messages.t('nav-today'))).toHaveAttribute('aria-current', 'page');
  for (const link of await links.all()) {
    await expect(link).toBeInViewport({ ratio: 1 });
    const box = await link.boundingBox();
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(TARGET);
  }
  // Whatever the keyboard reaches can be seen above them.
  const stops = page.locator('main a[href], main button, footer a[href], footer button').filter({ visible: true });
  for (const stop of await stops.all()) {
    await stop.focus();
    const isFree = async () => {
      const [own, places] = [await stop.boundingBox(), await messages.places.boundingBox()];
      return own!.y >= 0 && own!.y + own!.height <= places!.y + 0.5;
    };
    await expect.poll(isFree).toBe(true);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(messages.places).toBeHidden();
});
