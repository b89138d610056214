// Somebody whose phone is lost rings the centre, and goes on with another one.

import { SUZUKI } from '../helpers/demo';
import { Codes } from '../helpers/pages/codes';
import { Console } from '../helpers/pages/console';
import { MyData } from '../helpers/pages/mydata';
import { Start } from '../helpers/pages/start';
import { Today } from '../helpers/pages/today';
import { settle, signIn } from '../helpers/settle';
import { DESK, expect, test } from '../helpers/test';

test('an operator gives a code, a second phone starts with it, and the lost one is signed out @nojs', async ({ page, open, watch }) => {
  watch.expectStatus(422, /phone-codes$/);
  await settle(page);
  const lost = new Today(page);
  await lost.open();
  await expect(page).toHaveURL(/\/en\/today$/);

  const desk = new Console(await open(DESK), 'ja');
  await signIn(desk.page);
  await desk.open(`?q=${SUZUKI.passport}`);
  await desk.openCase(SUZUKI.name);
  const codes = new Codes(desk.page, 'ja');
  await codes.open(SUZUKI.name);
  await expect(codes.main).toContainText('••••••567');
  await expect(codes.page.getByRole('radio', { name: codes.t('desk-code-lost') })).toBeChecked();
  await codes.make();
  await expect(codes.errorOf(codes.t('desk-code-checked'))).toHaveText(codes.t('desk-code-error-checked'));
  await codes.choose('desk-code-checked-asked');
  await codes.make();
  await expect(codes.picture).toBeVisible();
  await expect(codes.main).toContainText(codes.t.within('desk-code-signed-out', { count: 1 }));
  // The traveller's language, and not the operator's.
  await expect(codes.main).toContainText('/en/start');
  const code = (await codes.letters.innerText()).trim();

  await lost.open();
  await expect(page).toHaveURL(/\/en\/start$/);
  const second = await open();
  const form = new Start(second);
  await form.open(`?code=${code}`);
  await expect(form.code).toHaveValue(code);
  await form.typeIdentity(SUZUKI);
  await form.submit();
  await expect(second).toHaveURL(/\/en\/today$/);
  const data = new MyData(second);
  await data.open();
  await expect(data.part('mydata-who')).toContainText(SUZUKI.name);
  await expect(data.phones).toHaveCount(1);
  for (const deed of ['code-deed-give-code-by-phone', 'code-deed-sign-out-phones']) {
    await expect(data.part('mydata-access')).toContainText(data.t.within(deed));
  }

  await codes.link('desk-code-back').click();
  await expect(desk.events.filter({ hasText: desk.t.within('desk-code-row-give-code-by-phone') })).toHaveCount(1);
  await codes.open(SUZUKI.name);
  await codes.choose('desk-code-checked-in-person');
  await codes.choose('desk-code-kept');
  await codes.make();
  await expect(codes.letters).toBeVisible();
  const unused = (await codes.letters.innerText()).trim();
  await codes.button('desk-code-take-back').click();
  await expect(desk.events.filter({ hasText: desk.t.within('desk-code-row-take-back-code') })).toHaveCount(1);
  await expect(codes.button('desk-code-take-back')).toHaveCount(0);
  watch.expectStatus(422, /start$/);
  await lost.visit(`/start?code=${unused}`);
  await new Start(page).typeIdentity(SUZUKI);
  await new Start(page).submit();
  await expect(new Start(page).errorOf(lost.t('start-passport-label'))).toContainText(lost.t.within('code-expired'));
  await data.open();
  await expect(data.phones).toHaveCount(1);
});
