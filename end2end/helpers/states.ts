// Every state of every page, each with the way to it, for what has to hold everywhere.

import { expect, type Page } from '@playwright/test';

import { dayOf, parts, plusDays } from './clock';
import { ADDRESS, COMPANIONS, EDITOR, GARCIA, LEO, north, PEDRO, PLACE, SANTOS, SUPERVISORS, SUZUKI } from './demo';
import { Alert, AlertDesk } from './pages/alerts';
import { Codes } from './pages/codes';
import { Companions } from './pages/companions';
import { Console } from './pages/console';
import { DayCounter, Questions, Search, SECTIONS } from './pages/guide';
import { Health } from './pages/health';
import { Messages } from './pages/messages';
import { MyData } from './pages/mydata';
import { Moving } from './pages/moving';
import { PARTS, PhoneCheck } from './pages/phone';
import { Clarity, NoticeDesk, Notices } from './pages/notices';
import { Pledge, Place, Start } from './pages/start';
import { Needs, Times } from './pages/times';
import { Today } from './pages/today';
import { pledge, settle, signIn, start, startReportOnly } from './settle';
import type { Lang } from './texts';
import { beLost, deny, standAt } from './whereabouts';
import type { Watch } from './watch';

/** Brings a page into one state after the other and calls `see` in each. */
export type Tour = (page: Page, lang: Lang, see: (state: string) => Promise<void>, watch: Watch) => Promise<void>;

export const guide: Tour = async (page, lang, see, watch) => {
  watch.expectStatus(404, /nothing$/);
  await page.goto(`/${lang}`);
  await see('welcome');
  await page.locator('.menu summary').click();
  await see('welcome with the languages open');
  for (const slug of SECTIONS) {
    await page.goto(`/${lang}/guide/${slug}`);
    await see(`section ${slug}`);
  }
  await page.goto(`/${lang}/guide/film`);
  await see('the film');
  await page.goto(`/${lang}/guide/print`);
  await see('the whole guide on one page');
  await page.goto(`/${lang}/nothing`);
  await see('not found');
};

export const questions: Tour = async (page, lang, see) => {
  const questions = new Questions(page, lang);
  await questions.open();
  await see('questions');
  await questions.open('?open=all');
  await see('questions with their answers');
  const search = new Search(page, lang);
  await search.open();
  await see('search');
  // In every language some answer has this number.
  await search.open('14');
  await search.results.first().waitFor();
  await see('search with results');
  await search.open('zzzz');
  await see('search without results');
};

export const days: Tour = async (page, lang, see, watch) => {
  watch.expectStatus(422, /days/);
  const counter = new DayCounter(page, lang);
  await counter.open();
  await see('counter');
  await counter.type(2026, 2, 31);
  await counter.count();
  await counter.errors.waitFor();
  await see('counter with an error');
  await counter.open('?arrival=2026-02-31');
  await counter.errors.waitFor();
  const today = await page.evaluate(() => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10));
  await counter.open(`?arrival=${today}`);
  await counter.answer.waitFor();
  await see('counter with its calendar');
};

export const notices: Tour = async (page, lang, see, watch) => {
  watch.expectStatus(422, /clarity\/comment$/);
  const notices = new Notices(page, lang);
  await notices.open();
  await see('notices');
  await notices.items.first().getByRole('link').click();
  await notices.paragraphs.first().waitFor();
  await see('one notice');
  const clarity = new Clarity(page, lang);
  await clarity.answer('yes');
  await clarity.link('clarity-back').waitFor();
  await see('thanks');
  await clarity.visit('/days');
  await clarity.answer('no');
  await clarity.missing.waitFor();
  await see('what is missing');
  await clarity.send(' ');
  await clarity.errors.waitFor();
  await see('what is missing, with an error');
  // One that is written in another language.
  await page.goto('/ne/notices');
  await new Notices(page).items.first().getByRole('link').click();
  await new Notices(page).note.waitFor();
  await see('a notice in another language');
};

export const signingIn: Tour = async (page, lang, see, watch) => {
  watch.expectStatus(422, /start|pledge/);
  watch.expectStatus(403, /timeline/);
  const form = new Start(page, lang);
  await form.open();
  await see('sign-in');
  await form.submit();
  await form.errors.waitFor();
  await see('sign-in with errors');
  await form.open('?without-code');
  await see('sign-in without the code');
  await startReportOnly(page, SANTOS);
  await page.goto(`/${lang}/today`);
  await see('today of a phone that can only report');
  await page.goto(`/${lang}/timeline`);
  await see('forbidden');
  await start(page, SUZUKI);
  const paper = new Pledge(page, lang);
  await paper.open();
  await see('pledge');
  await paper.submit();
  await paper.errors.waitFor();
  await see('pledge with an error');
  await paper.agree();
  await paper.open();
  await see('pledge agreed to');
};

export const settling: Tour = async (page, lang, see, watch) => {
  watch.expectStatus(422, /place/);
  await pledge(page);
  const place = new Place(page, lang);
  const today = new Today(page, lang);
  await today.open();
  await see('today before there is a waiting place');
  await place.open();
  await see('waiting place');
  await place.save();
  await place.errors.waitFor();
  await see('waiting place with errors');
  await deny(page);
  await place.finder.click();
  await place.main.getByRole('link', { name: place.t('call-centre') }).waitFor();
  await see('waiting place, position denied');
  await standAt(page.context(), PLACE, 18);
  await place.find(18);
  await see('waiting place with a position');
  await place.address.fill(ADDRESS);
  await place.save();
  await today.here.waitFor();
  await place.open();
  await see('waiting place registered');
};

export const here: Tour = async (page, lang, see) => {
  const context = page.context();
  const today = new Today(page, lang);
  await settle(page);
  await today.open();
  await see('today');
  await beLost(context);
  await today.here.click();
  await today.status.locator('.search').waitFor();
  await see('looking for the phone');
  await page.clock.runFor(15_000);
  await today.verdict.waitFor();
  await see('phone cannot be found');
  for (const [state, metres, accuracy] of [['inside', 0, 12], ['outside', 2_000, 12], ['cannot tell', 0, 800]] as const) {
    await standAt(context, north(metres), accuracy);
    await today.open();
    await today.here.click();
    await today.status.waitFor();
    if (accuracy > 100) await page.clock.runFor(15_000);
    await today.status.locator('.receipt').waitFor();
    await see(`verdict ${state}`);
  }
  await today.open();
  await see('today with reports');
  await today.visit('/timeline');
  await see('timeline');
  await today.link('prompt-contest-link').first().click();
  await today.button('prompt-contest-submit').waitFor();
  await see('contesting a mark');
  await today.visit('/today/excuse');
  await see('cannot answer now');
  await today.open();
  await today.button('demo-clock-next').click();
  await today.asked.waitFor();
  await see('today with a request');
  await today.button('sign-out').click();
  await today.link('start-title').waitFor();
  await see('signed out');
};

export const offline: Tour = async (page, lang, see, watch) => {
  watch.letFail();
  const context = page.context();
  const today = new Today(page, lang);
  await standAt(context);
  await settle(page);
  await page.goto(`/${lang}/offline`);
  await page.locator('#needs-owner').waitFor();
  await see('offline, before anybody has signed in');
  await today.open();
  await context.setOffline(true);
  await today.here.click();
  await today.waiting.count(1);
  await see('a report that waits');
  await today.waiting.readOut();
  await see('a report that is read out');
  await page.route('**/reports/location', (route) => route.abort());
  await context.setOffline(false);
  await page.goto(`/${lang}/offline`);
  await today.waiting.count(1);
  await see('offline with a report that waits');
};

export const wellbeing: Tour = async (page, lang, see, watch) => {
  watch.expectStatus(422, /health/);
  await settle(page, GARCIA);
  const health = new Health(page, lang);
  await health.open();
  await see('health');
  await health.send();
  await health.errors.waitFor();
  await see('health with errors');
  for (const [state, degrees] of [['well', '36.4'], ['symptomatic', '38.2']] as const) {
    await health.open();
    for (const person of [health.self, ...COMPANIONS.map((name) => health.companion(name))]) await person.measured(degrees);
    await health.send();
    await health.thanks.waitFor();
    await see(`after a health report, ${state}`);
  }
};

export const desk: Tour = async (page, lang, see, watch) => {
  watch.expectStatus(422, /sign-in|phone-codes$/);
  const console = new Console(page, lang);
  await console.openSignIn();
  await see('operator sign-in');
  await console.type('nobody', 'nothing');
  await console.errors.waitFor();
  await see('operator sign-in with an error');
  await signIn(page);
  for (const list of ['all', 'not-reporting', 'location', 'symptomatic', 'contested', 'message-waiting', 'change-of-place', 'companion-asked', 'phone-not-working', 'contact-alert'] as const) {
    await console.open(`?list=${list}`);
    await see(`list ${list}`);
  }
  await console.open('?list=symptomatic');
  await console.openCase('TANAKA HIROSHI');
  await console.facts.waitFor();
  await see('case');
  const codes = new Codes(page, lang);
  await codes.open('TANAKA HIROSHI');
  await codes.make();
  await codes.errors.waitFor();
  await see('a code for a new phone, with an error');
  await codes.choose('desk-code-checked-asked');
  await codes.make();
  await codes.letters.waitFor();
  await see('a code for a new phone');
  await codes.link('desk-code-back').click();
  await codes.button('desk-code-take-back').waitFor();
  await see('case with a code that can be taken back');
  await console.open('?q=nobody');
  await see('list without a match');
};

export const writing: Tour = async (page, lang, see, watch) => {
  watch.expectStatus(422, /messages$/);
  await startReportOnly(page, SANTOS);
  const messages = new Messages(page, lang);
  await messages.open();
  await see('messages of a phone that can only report');
  await settle(page);
  await messages.open();
  await see('messages before there are any');
  await messages.write(' ');
  await messages.errors.waitFor();
  await see('messages with an error');
  await messages.write('May I go to the shop?\nThere is nothing left to eat.');
  await messages.items.first().waitFor();
  await signIn(page);
  // Operators work in fewer languages.
  const console = new Console(page, lang === 'ar' ? 'en' : lang);
  await console.open('?list=message-waiting');
  await see('list of who waits for an answer');
  await console.openCase(SUZUKI.name);
  await console.messages.first().waitFor();
  await see('case with a message');
  await console.sendTemplate(console.t.within('message-template-will-call'));
  await console.messages.nth(1).waitFor();
  await new Today(page, lang).open();
  await see('today with an unread message');
  await messages.open();
  await messages.items.nth(1).waitFor();
  await see('messages with an answer');
};

export const alerting: Tour = async (page, lang, see, watch) => {
  watch.expectStatus(422, /alerts|alert$/);
  await settle(page);
  // Operators work in fewer languages.
  const desk = new AlertDesk(page, lang === 'ar' ? 'en' : lang);
  await signIn(page, SUPERVISORS[0]);
  await desk.open();
  const today = await page.evaluate(() => Date.now());
  const [year, month, day] = parts(plusDays(dayOf(new Date(today)), -1));
  await see('contact alerts before there are any');
  await desk.begin();
  await see('asking for a contact alert');
  await desk.look('eight', [year, 2, 31], '');
  await desk.errors.waitFor();
  await see('asking for a contact alert, with errors');
  await desk.look('NH 832', [year, month, day], '39C');
  await desk.ask.waitFor();
  await see('who sat near');
  await desk.ask.click();
  await desk.withdraw.waitFor();
  await see('a contact alert of one’s own');
  const address = new URL(page.url()).pathname;
  await signIn(page, SUPERVISORS[1]);
  await page.goto(address);
  await desk.refuse.click();
  await desk.errors.waitFor();
  await see('a contact alert to decide on, with an error');
  await desk.release.click();
  await desk.release.waitFor({ state: 'detached' });
  await expect(async () => {
    await page.reload();
    await expect(desk.main).toContainText(desk.t.within('desk-alert-finished-at'), { timeout: 500 });
  }).toPass();
  await see('a contact alert that was sent');
  await desk.open();
  await see('contact alerts');
  const alert = new Alert(page, lang);
  await new Today(page, lang).open();
  await alert.box.waitFor();
  await see('today with a contact alert');
  await alert.link('alert-open').click();
  await alert.box.waitFor();
  await see('messages with a contact alert');
  const console = new Console(page, desk.lang);
  await console.open('?list=contact-alert');
  await console.openCase(SUZUKI.name);
  await console.button('desk-alert-outcome-save').click();
  await console.errors.waitFor();
  await see('case with a contact alert, with an error');
  await page.getByRole('radio', { name: console.t('desk-alert-outcome-feels-well') }).check();
  await console.button('desk-alert-outcome-save').click();
  await console.button('desk-alert-outcome-save').waitFor({ state: 'detached' });
  await see('case with the outcome of a contact alert');
};

export const owning: Tour = async (page, lang, see, watch) => {
  watch.expectStatus(422, /deletion$/);
  await startReportOnly(page, SANTOS);
  const data = new MyData(page, lang);
  await data.open();
  await see('my data on a phone that can only report');
  await settle(page, GARCIA);
  await data.open();
  await see('my data');
  await data.makeCode();
  await see('a code for another phone');
  // A second phone, of the same browser.
  await startReportOnly(page, SUZUKI);
  await settle(page);
  await data.open();
  await data.askForDeletion('x'.repeat(501));
  await data.errors.waitFor();
  await data.unfold('mydata-out-all');
  await see('my data with an error and its steps open');
  await data.reason.fill('I go home.');
  await data.button('mydata-delete-submit').click();
  await data.button('mydata-delete-withdraw').waitFor();
  await see('my data with a request for deletion');
  await signIn(page);
  // Operators work in fewer languages.
  const console = new Console(page, lang === 'ar' ? 'en' : lang);
  await console.open();
  await console.deletions.click();
  await see('who asks for deletion');
  await console.openCase(SUZUKI.name);
  await console.button('deletion-refuse').waitFor();
  await see('case with a request for deletion');
  await console.button('deletion-grant').click();
  await console.main.getByText(console.t('deletion-granted-at')).waitFor();
  await see('case with a granted request');
  await data.open();
  await data.accesses.first().waitFor();
  await see('my data that were looked at');
};

export const choosing: Tour = async (page, lang, see, watch) => {
  watch.expectStatus(404, /receipts/);
  await standAt(page.context());
  await settle(page);
  const times = new Times(page, lang);
  await times.open();
  await see('hours');
  await times.window('early').check();
  await times.save();
  await times.state.getByText(times.t('times-coming')).waitFor();
  await see('hours to come');
  const needs = new Needs(page, lang);
  await needs.open();
  await see('needs');
  for (const name of ['deaf', 'night', 'children', 'shared-room'] as const) await needs.need(name).check();
  await needs.save();
  await needs.told.waitFor();
  await see('needs that were told');
  const today = new Today(page, lang);
  await today.open();
  await today.here.click();
  await today.status.locator('.receipt').waitFor();
  await today.open();
  await today.received.getByRole('link', { name: today.t('timeline-receipt') }).click();
  await page.locator('.code__picture').waitFor();
  await see('a receipt');
  await today.visit('/receipts/nothing');
  await see('no receipt');
  await signIn(page);
  // Operators work in fewer languages.
  const console = new Console(page, lang === 'ar' ? 'en' : lang);
  await console.open(`?q=${SUZUKI.passport}`);
  await see('list with somebody who is not phoned');
  await console.openCase(SUZUKI.name);
  await console.facts.getByText(console.t('desk-times-edit')).click();
  await console.facts.getByRole('button', { name: console.t('desk-times-save') }).waitFor();
  await see('case with hours and needs');
};

export const moving: Tour = async (page, lang, see, watch) => {
  watch.expectStatus(422, /change$|places$|arrived$/);
  await settle(page);
  const moving = new Moving(page, lang);
  await moving.open();
  await see('moving');
  await moving.submit();
  await moving.errors.waitFor();
  await see('moving with errors');
  const tomorrow = await moving.day.locator('option').nth(2).getAttribute('value');
  await moving.ask({ address: 'Green Heights 201', day: tomorrow ?? '', reason: 'other', words: 'My house is ready.' });
  await moving.button('move-withdraw').waitFor();
  await see('a move that was asked for');
  await signIn(page);
  const console = new Console(page, lang === 'ar' ? 'en' : lang);
  await console.open('?list=change-of-place');
  await console.openCase(SUZUKI.name);
  await console.button('desk-place-approve').waitFor();
  await see('case that asks to move');
  await page.getByText(console.t('desk-place-refuse-open')).click();
  await console.button('desk-place-refuse').click();
  await page.locator('#why-error').waitFor();
  await see('case that asks to move, with an error');
  await console.button('desk-place-approve').click();
  await console.button('desk-place-approve').waitFor({ state: 'detached' });
  await see('case with a move');
  await moving.open();
  await moving.button('move-cancel').waitFor();
  await see('a move that was agreed to');
  await page.goto(`/${lang}/timeline`);
  await see('timeline with a move');
};

export const joining: Tour = async (page, lang, see, watch) => {
  watch.expectStatus(422, /companions$|phone$/);
  await settle(page, GARCIA);
  const group = new Companions(page, lang);
  await group.open();
  await see('companions');
  await group.unfold();
  await see('asking for a companion');
  await group.submit();
  await group.errors.waitFor();
  await see('asking for a companion, with errors');
  await group.ask(PEDRO);
  await group.button('companions-withdraw').waitFor();
  await see('a companion who was asked for');
  await signIn(page);
  // Operators work in fewer languages.
  const console = new Console(page, lang === 'ar' ? 'en' : lang);
  await console.open('?list=companion-asked');
  await console.openCase(GARCIA.name);
  await console.button('desk-companion-approve').waitFor();
  await see('case that asks for a companion');
  await page.getByText(console.t('desk-companion-refuse-open')).click();
  await console.button('desk-companion-refuse').click();
  await page.locator('.field__error').first().waitFor();
  await see('case that asks for a companion, with an error');
  await page.getByRole('radio').first().check();
  await console.button('desk-companion-refuse').click();
  await console.button('desk-companion-approve').waitFor({ state: 'detached' });
  await group.open();
  await group.state.first().waitFor();
  await see('a companion to whom the centre has not agreed');
  await group.giveAPhone(COMPANIONS[0]);
  await see('a phone for a companion');
  await group.makeCode();
  await group.errors.waitFor();
  await see('a phone for a companion, with errors');
  await group.typeIdentity(LEO);
  await group.makeCode();
  await group.code.waitFor();
  await see('a code for a companion');
};

export const checking: Tour = async (page, lang, see, watch) => {
  watch.expectStatus(422, /phone-check$/);
  const context = page.context();
  await settle(page);
  await context.grantPermissions(['camera', 'microphone', 'notifications']);
  const check = new PhoneCheck(page, lang);
  await check.open();
  await check.button('phone-start').waitFor();
  await see('before the phone check');
  await check.button('phone-start').click();
  for (const part of PARTS) {
    await check.title(part).waitFor();
    await see(`check of ${part}`);
    if (part === 'location') await deny(page);
    await check.button('phone-now').click();
    await check.outcome.waitFor();
    // The denial took all others away.
    if (part === 'location') await context.grantPermissions(['camera', 'microphone', 'notifications']);
    await see(`check of ${part}, its outcome`);
    await check.button('phone-next').click();
  }
  await check.item('battery').waitFor();
  await see('result of the phone check');
  await new Today(page, lang).open();
  await see('today with a phone that needs help');
  await check.open();
  await check.button('phone-start').waitFor();
  await page.evaluate(() => {
    for (const radio of document.querySelectorAll<HTMLInputElement>('#by-hand [type=radio]')) radio.checked = false;
    document.querySelector<HTMLFormElement>('#by-hand form')?.submit();
  });
  await check.errors.waitFor();
  await see('phone check by hand, with errors');
};

export const editing: Tour = async (page, lang, see, watch) => {
  watch.expectStatus(422, /new$|schedule$/);
  watch.expectStatus(409, /publish$/);
  watch.expectStatus(410, /notices\//);
  await new Clarity(page, 'ar').visit('/days');
  await new Clarity(page, 'ar').answer('no');
  await new Clarity(page, 'ar').send('متى؟');
  await new Clarity(page, 'ar').link('clarity-back').waitFor();
  await signIn(page, EDITOR);
  const desk = new NoticeDesk(page, lang);
  await desk.open();
  await see('notices of editors');
  await desk.write('English', ' ', ' ');
  await desk.errors.waitFor();
  await see('writing a notice, with errors');
  await desk.type('Open on Sunday', 'The desk is open.');
  await desk.save();
  await desk.done.waitFor();
  await see('a draft');
  const address = new URL(page.url()).pathname;
  await desk.schedule('2021-02-31', '25:00');
  await desk.errors.waitFor();
  await see('a draft with errors in its time');
  await desk.openText('日本語');
  await see('a translation');
  await desk.type('日曜日', '窓口は開いています。');
  await desk.save();
  await desk.done.waitFor();
  await page.goto(`${address}/preview`);
  await see('a notice in all languages');
  // As if the button had been on the screen since before the translation.
  await page.goto(address);
  await page.locator('form[action$="/publish"] [name=base]').evaluate((input) => input.setAttribute('value', '1'));
  await desk.publish();
  await desk.errors.waitFor();
  await see('a notice that somebody else has changed');
  await desk.publish();
  await desk.done.waitFor();
  await see('a published notice');
  await desk.button('notice-retract').click();
  await desk.button('notice-publish-again').waitFor();
  await see('a retracted notice');
  await page.goto(address.replace('/console', ''));
  await see('a retracted notice as readers find it');
  await desk.visit('/console/clarity');
  await see('whether pages are clear');
};
