// Who may come into the console, and for how long.

import { Console } from '../helpers/pages/console';
import { settle } from '../helpers/settle';
import { expect, test } from '../helpers/test';

const MINUTE = 60_000;

test('the sign-in takes the right name and password and nothing else @nojs', async ({ page, watch }) => {
  watch.expectStatus(422, /^\/en\/console\/sign-in$/);
  const desk = new Console(page);
  await desk.signIn({ name: 'operator', password: 'okaeri-demo-2022' });
  await expect(desk.errors).toContainText(desk.t.within('console-sign-in-error'));
  await expect(page.getByLabel(desk.t('console-sign-in-name'))).toHaveValue('operator');
  await expect(page.getByLabel(desk.t('console-sign-in-password'))).toHaveValue('');
  await desk.type('nobody', 'okaeri-demo-2021');
  await expect(desk.errors).toContainText(desk.t.within('console-sign-in-error'));
  await desk.type('', '');
  await expect(desk.errors).toContainText(desk.t.within('console-sign-in-name-missing'));
  await expect(desk.errors).toContainText(desk.t.within('console-sign-in-password-missing'));
  await desk.type('Operator', 'okaeri-demo-2021');
  await expect(page).toHaveURL('/en/console');
});

test('the sign-in lets nobody guess on: after five wrong tries the right password waits too @once', async ({ page, watch }) => {
  watch.expectStatus(422, /^\/en\/console\/sign-in$/);
  watch.expectStatus(429, /^\/en\/console\/sign-in$/);
  const desk = new Console(page);
  await desk.openSignIn();
  for (let tries = 0; tries < 5; tries += 1) await desk.type('operator', `wrong-${tries}`);
  await desk.type('operator', 'okaeri-demo-2021');
  await expect(desk.errors).toContainText(/60\D minutes/);
});

test('the sign-in is where strangers and travellers end up @once', async ({ page }) => {
  const paths = ['/console', '/console?list=symptomatic', '/console/cases/0193a1b2-c3d4-7e5f-8a9b-0123456789ab'];
  const visit = async () => {
    for (const path of paths) {
      await page.goto(`/ja${path}`);
      await expect(page).toHaveURL('/ja/console/sign-in');
    }
  };
  await visit();
  await settle(page);
  await visit();
});

test('the sign-in is shown in English to whom the console has no language for @once', async ({ page }) => {
  await page.goto('/ar/console');
  await expect(page).toHaveURL('/en/console/sign-in');
});

test('the sign-in is not enough without the right role @once', async ({ page, server, watch }) => {
  watch.expectStatus(403, /^\/en\/console/);
  const editor = { name: 'writer', password: 'a long enough password' };
  await server.addOperator(editor.name, 'editor', editor.password);
  const desk = new Console(page);
  await desk.signIn(editor);
  await expect(page).toHaveURL('/en/console/notices');
  await desk.open();
  await expect(desk.heading).toHaveText(desk.t('frame-error-403-title'));
  await expect(desk.main).not.toContainText('TANAKA');
});

test('the sign-in ends with signing out, and pages seen before are gone', async ({ page }) => {
  const desk = new Console(page);
  await desk.signIn();
  await desk.openCase('TANAKA HIROSHI');
  await desk.signOut();
  await expect(desk.main).toContainText(desk.t.within('console-sign-out-done'));
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/console\/sign-in/);
  await expect(desk.main).not.toContainText('TANAKA');
});

test('the sign-in is asked for again after fifteen minutes without anybody @once', async ({ page, server, moveTo }) => {
  const desk = new Console(page);
  // A page that begins to listen after the clock has moved on is refused, and the browser tells.
  const listening = () => page.waitForResponse(/\/console\/events/);
  let listens = listening();
  await desk.signIn();
  await listens;
  const later = async (minutes: number) => {
    await moveTo(new Date(server.now().getTime() + minutes * MINUTE));
    listens = minutes < 15 ? listening() : listens;
    await page.reload();
    await listens;
  };
  await later(14);
  await expect(desk.rows).toHaveCount(9);
  await later(14);
  await expect(desk.rows).toHaveCount(9);
  await later(15);
  await expect(page).toHaveURL('/en/console/sign-in');
  await expect(desk.rows).toHaveCount(0);
});
