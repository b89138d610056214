// My data: what is stored about a traveller, who looked at it, and what can be done about it.

import { ADDRESS, COMPANIONS, GARCIA, SANTOS, SUZUKI } from '../helpers/demo';
import { Console } from '../helpers/pages/console';
import { MyData } from '../helpers/pages/mydata';
import { Start } from '../helpers/pages/start';
import { Today } from '../helpers/pages/today';
import { settle, signIn, startReportOnly } from '../helpers/settle';
import { DESK, expect, test } from '../helpers/test';

test('a traveller sees what is stored, asks for deletion, and is told what was decided @nojs', async ({ page, open, watch }) => {
  watch.expectStatus(422, /my-data\/deletion$/);
  await settle(page);
  await new Today(page, 'ja').open();
  const data = new MyData(page, 'ja');
  await data.link('nav-mydata').click();
  await expect(data.heading).toHaveText(data.t('nav-mydata'));
  await expect(data.part('mydata-who')).toContainText(SUZUKI.name);
  await expect(data.part('mydata-who')).toContainText('••••••567');
  await expect(data.part('place-title')).toContainText(ADDRESS);
  await expect(data.phones).toHaveCount(1);
  await expect(data.phones.first()).toContainText(data.t.within('mydata-phone-this'));
  await expect(data.part('mydata-access').getByText(data.t('mydata-access-none'))).toBeVisible();

  const tooLong = 'あ'.repeat(501);
  await data.askForDeletion(tooLong);
  await expect(data.errorOf(data.t('mydata-delete-reason'))).toHaveText(data.t('message-error-long', { count: 500 }));
  await expect(data.reason).toHaveValue(tooLong);
  await data.reason.fill('国に帰ります。');
  await data.button('mydata-delete-submit').click();
  await expect(data.part('mydata-delete')).toContainText(data.t.within('mydata-delete-asked'));
  await data.button('mydata-delete-withdraw').click();
  await expect(data.part('mydata-delete')).toContainText(data.t.within('mydata-delete-lead'));
  await data.askForDeletion('国に帰ります。');
  await expect(data.button('mydata-delete-withdraw')).toBeVisible();

  const desk = new Console(await open(DESK));
  await signIn(desk.page);
  await desk.open();
  await expect(desk.deletions).toContainText('1');
  await desk.deletions.click();
  await desk.openCase(SUZUKI.name);
  await expect(desk.main).toContainText('国に帰ります。');
  await desk.page.getByLabel(desk.t('deletion-answer')).fill('A court has asked for it.');
  await desk.button('deletion-refuse').click();
  await expect(desk.main).toContainText(desk.t.within('deletion-refused-at'));
  await desk.open();
  await expect(desk.deletions).toContainText('0');

  await data.open();
  await expect(data.part('mydata-delete')).toContainText('A court has asked for it.');
  await expect(data.part('mydata-access')).toContainText(data.t.within('mydata-deed-decide-deletion'));
  await expect(data.part('mydata-access')).toContainText(data.t.within('mydata-deed-read-case'));
});

test('signing out everywhere ends the session of a second phone at once, and a code works once @once', async ({ page, open, watch }) => {
  watch.expectStatus(422, /start$/);
  await settle(page);
  const first = new MyData(page);
  await first.open();
  const code = await first.makeCode();

  const second = new MyData(await open());
  const form = new Start(second.page);
  await form.open(`?code=${code}`);
  await expect(form.code).toHaveValue(code);
  await form.typeIdentity(SUZUKI);
  await form.submit();
  await expect(second.page).toHaveURL(/\/en\/today$/);
  await second.open();
  await expect(second.phones).toHaveCount(2);
  await expect(second.part('mydata-who')).toContainText(SUZUKI.name);

  const third = new Start(await open());
  await third.signInWithCode({ ...SUZUKI, code });
  await expect(third.errorOf(third.t('start-passport-label'))).toHaveText(third.t('start-code-used'));

  await first.open();
  await first.signOut('others');
  await expect(first.phones).toHaveCount(1);
  await second.open();
  await expect(second.page).toHaveURL(/\/en\/start$/);

  // With another code, and then both at once.
  const another = await first.makeCode();
  await form.signInWithCode({ ...SUZUKI, code: another });
  await expect(second.page).toHaveURL(/\/en\/today$/);
  await first.open();
  await first.signOut('all');
  await expect(first.heading).toHaveText(first.t('sign-out-done'));
  for (const phone of [first, second]) {
    await phone.open();
    await expect(phone.page).toHaveURL(/\/en\/start$/);
  }
});

test('the copies to keep open by themselves and hold the companions @once', async ({ page, open }) => {
  await settle(page, GARCIA);
  const data = new MyData(page);
  await data.open();
  const json = await data.download('mydata-copy-json');
  expect(json.name).toBe('okaeri-my-data.json');
  const copy = JSON.parse(json.text);
  expect(copy.version).toBe(1);
  expect(copy.traveller.companions.map(({ name }: { name: string }) => name)).toEqual(COMPANIONS);
  const html = await data.download('mydata-copy-page');
  expect(html.name).toBe('okaeri-my-data.html');
  // Without a network: whatever it needs is in it.
  const reader = await open();
  await reader.context().setOffline(true);
  await reader.setContent(html.text);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(data.t('nav-mydata'));
  await expect(reader.locator('body')).toContainText(GARCIA.name);
});

test('a phone that is not confirmed sees nothing of it @once', async ({ page }) => {
  await startReportOnly(page, SANTOS);
  const data = new MyData(page);
  await new Today(page).open();
  await data.link('nav-mydata').click();
  await expect(data.main.getByText(data.t('mydata-locked'))).toBeVisible();
  await expect(data.main).not.toContainText(SANTOS.name);
  await expect(data.phones).toHaveCount(0);
});
