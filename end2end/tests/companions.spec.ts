// Companions: one more person is asked for, agreed to and reported for; and somebody gets a phone of
// their own.

import { instant, plusDays } from '../helpers/clock';
import { COMPANIONS, GARCIA, LEO, PEDRO, SUZUKI } from '../helpers/demo';
import { Companions } from '../helpers/pages/companions';
import { Console } from '../helpers/pages/console';
import { Health } from '../helpers/pages/health';
import { Pledge, Start } from '../helpers/pages/start';
import { Timeline, Today } from '../helpers/pages/today';
import { settle, signIn } from '../helpers/settle';
import { DESK, expect, test } from '../helpers/test';

const [, EVA] = COMPANIONS;

test('one more person is asked for, agreed to, and then reported for @nojs', async ({ page, open, server, watch }) => {
  watch.expectStatus(422, /companions$/);
  await settle(page);
  const today = new Today(page);
  await today.open();
  const group = new Companions(page);
  await group.link('companions-title').click();
  await expect(group.heading).toHaveText(group.t('companions-title'));
  await group.unfold();
  await group.name.fill(PEDRO.name);
  await group.submit();
  await expect(group.errorOf(group.t('start-passport-label'))).toHaveText(group.t('start-passport-error-missing'));
  await expect(group.name).toHaveValue(PEDRO.name);
  await group.ask(PEDRO, plusDays(server.day, -3));
  await expect(group.state).toContainText(group.t.within('companions-asked-title', { name: PEDRO.name }));
  await group.button('companions-withdraw').click();
  await expect(group.state).toHaveCount(0);
  await group.unfold();
  await group.ask(PEDRO, plusDays(server.day, -3));
  await expect(group.state).toHaveCount(1);
  const health = new Health(page);
  await health.open();
  await expect(health.persons).toHaveCount(1);

  const desk = new Console(await open(DESK));
  await signIn(desk.page);
  await desk.open();
  await expect(desk.tab('companion-asked')).toContainText('1');
  await desk.choose('companion-asked');
  await desk.openCase(SUZUKI.name);
  const box = desk.attention.first();
  for (const shown of [PEDRO.name, '••••••333', '1959']) await expect(box).toContainText(shown);
  await desk.button('desk-companion-approve').click();
  await expect(desk.facts).toContainText(PEDRO.name);
  await desk.open('?list=companion-asked');
  await expect(desk.rows).toHaveCount(0);

  await group.open();
  await expect(group.person(PEDRO.name)).toContainText(group.t.within('today-day', { day: 3, days: 14 }));
  await health.open();
  await expect(health.persons).toHaveCount(2);
  await health.self.measured('36.4');
  await health.companion(PEDRO.name).measured('36.8');
  await health.send();
  await expect(health.receipts).toHaveCount(2);
});

test('the centre does not agree, and says why in the traveller\'s language @once', async ({ page, open }) => {
  await settle(page);
  const group = new Companions(page, 'ja');
  await group.open();
  await group.unfold();
  await group.ask(PEDRO);
  await expect(group.state).toHaveCount(1);
  const desk = new Console(await open(DESK));
  await signIn(desk.page);
  await desk.open('?list=companion-asked');
  await desk.openCase(SUZUKI.name);
  await desk.page.getByText(desk.t('desk-companion-refuse-open')).click();
  await desk.page.getByRole('radio', { name: desk.t.within('companion-refusal-not-found') }).check();
  await desk.page.getByLabel(desk.t('desk-companion-words')).fill('Pedro or Pablo?');
  await desk.button('desk-companion-refuse').click();
  await expect(desk.button('desk-companion-refuse')).toHaveCount(0);
  await group.open();
  await expect(group.state).toContainText(group.t.within('companions-refused-title', { name: PEDRO.name }));
  await expect(group.state).toContainText(group.t.within('companion-refusal-not-found'));
  await expect(group.state).toContainText('Pedro or Pablo?');
});

test('a companion gets a phone of their own, and the former one no longer asks for them', async ({ page, open, watch }) => {
  watch.expectStatus(422, /phone$|start$/);
  await settle(page, GARCIA);
  const health = new Health(page);
  await health.open();
  await expect(health.persons).toHaveCount(3);
  await health.self.measured('36.4');
  await health.companion(LEO.name).measured('36.5');
  await health.companion(EVA).measured('36.6');
  await health.send();
  const codes = await health.codes();
  const group = new Companions(page);
  await group.open();
  await group.giveAPhone(LEO.name);
  await group.makeCode();
  await expect(group.errorOf(group.t('start-passport-label'))).toHaveText(group.t('start-passport-error-missing'));
  await group.typeIdentity(LEO);
  await group.makeCode();
  const code = (await group.code.innerText()).trim();

  const theirs = await open();
  const form = new Start(theirs);
  // As from the picture.
  await form.open(`?code=${code}`);
  await form.typeIdentity({ ...LEO, passport: EVA.replace(' ', '') });
  await form.submit();
  await expect(form.errorOf(form.t('start-passport-label'))).toHaveText(form.t('start-error-no-match'));
  await form.typeIdentity(LEO);
  await form.submit();
  await new Pledge(theirs).agree();
  const today = new Today(theirs);
  // The waiting place has gone along.
  await expect(today.here).toBeVisible();
  const own = new Timeline(theirs);
  await own.open();
  await expect(own.main).toContainText(own.t.within('handover-before', { name: GARCIA.name }));
  await expect(own.events.filter({ hasText: codes[1] ?? '' })).toHaveCount(1);
  await expect(own.events.filter({ hasText: codes[2] ?? '' })).toHaveCount(0);

  await health.open();
  await expect(health.persons).toHaveCount(2);
  await health.self.measured('36.4');
  await health.companion(EVA).measured('36.6');
  await health.send();
  await expect(health.receipts).toHaveCount(2);
  await group.open();
  await expect(group.main).toContainText(group.t.within('companions-left', { name: LEO.name }));
  await expect(group.phoneFor(LEO.name)).toHaveCount(0);
  const former = new Timeline(page);
  await former.open();
  await expect(former.events.filter({ hasText: codes[1] ?? '' })).toContainText(LEO.name);

  const desk = new Console(await open(DESK));
  await signIn(desk.page);
  await desk.open(`?q=${LEO.passport}`);
  await expect(desk.row(LEO.name)).toHaveCount(1);
  await desk.openCase(LEO.name);
  await desk.facts.getByRole('link', { name: desk.t.within('desk-companion-from', { name: GARCIA.name }) }).click();
  await expect(desk.heading).toHaveText(GARCIA.name);
  await desk.facts.getByRole('link', { name: desk.t.within('desk-companion-left') }).click();
  await expect(desk.heading).toHaveText(LEO.name);
});

test('what the former phone has kept for them is taken, and nothing of afterwards @once', async ({ context, page, open, server, watch, moveTo }) => {
  watch.letFail();
  watch.expectStatus(422, /health$/);
  await settle(page, GARCIA);
  const group = new Companions(page);
  await group.open();
  await group.giveAPhone(LEO.name);
  await group.typeIdentity(LEO);
  await group.makeCode();
  const code = (await group.code.innerText()).trim();
  // Two pages that were opened before anybody has left.
  const [kept, stale] = [new Health(page), new Health(await context.newPage())];
  for (const form of [kept, stale]) {
    await form.open();
    await form.page.waitForLoadState('networkidle');
  }
  await context.setOffline(true);
  for (const person of [kept.self, kept.companion(LEO.name), kept.companion(EVA)]) await person.measured('36.5');
  await kept.send();
  await new Today(kept.page).waiting.count(1);

  await moveTo(instant(server.day, '13:10'));
  const theirs = await open();
  await new Start(theirs).signInWithCode({ ...LEO, code });
  await expect(new Pledge(theirs).box).toBeVisible();
  await context.setOffline(false);
  await expect(kept.receipts).toHaveCount(3);

  await moveTo(instant(server.day, '13:20'));
  for (const person of [stale.self, stale.companion(LEO.name), stale.companion(EVA)]) await person.measured('36.6');
  await stale.send();
  await expect(stale.main).toContainText(stale.t.within('problem-handed-over'));
  await expect(stale.receipts).toHaveCount(2);
});
