// The main job from end to end: a traveller's phone and an operator's desk side by side.

import { ADDRESS, COMPANIONS, GARCIA, north, PLACE, SUZUKI } from '../helpers/demo';
import { Console } from '../helpers/pages/console';
import { Guide } from '../helpers/pages/guide';
import { Health } from '../helpers/pages/health';
import { Place, Pledge, Start } from '../helpers/pages/start';
import { Timeline, Today } from '../helpers/pages/today';
import { LANGS } from '../helpers/texts';
import { DESK, expect, test } from '../helpers/test';
import { standAt } from '../helpers/whereabouts';

for (const lang of LANGS) {
  test(`from the guide to the operator's list, in ${lang}${lang === 'en' ? '' : ' @once'}`, async ({ context, page, open }) => {
    const desk = new Console(await open(DESK), lang === 'ja' ? 'ja' : 'en');
    await desk.signIn();
    await expect(desk.row(SUZUKI.name)).toContainText(desk.t.within('case-place-none'));

    // At the airport: the link of the sheet.
    const guide = new Guide(page, lang);
    await guide.open();
    await guide.link('guide-welcome-start').click();
    const start = new Start(page, lang);
    await start.open(`?code=${SUZUKI.code}`);
    await start.typeIdentity(SUZUKI);
    await start.submit();
    const pledge = new Pledge(page, lang);
    await expect(pledge.heading).toHaveText(pledge.t('pledge-title'));
    await pledge.agree();

    // At the waiting place.
    await standAt(context, PLACE, 18);
    const place = new Place(page, lang);
    await place.address.fill(ADDRESS);
    await place.find(18);
    await place.save();
    const today = new Today(page, lang);
    await expect(page).toHaveURL(`/${lang}/today`);
    await today.here.click();
    await expect(today.verdict).toHaveText(today.t('here-inside-title'));
    const location = await today.receipt();
    await today.link('health-open').click();
    const health = new Health(page, lang);
    await health.self.measured('38.4');
    await health.self.has('loss-of-taste');
    await health.send();
    await expect(health.thanks).toHaveText(health.t('health-done-symptomatic-title'));
    const [symptoms = ''] = await health.codes();

    // At the desk, without loading the page: two reports are new.
    await expect(desk.news).toContainText(desk.t.within('list-new-reports-many', { count: 2 }));
    await desk.choose('symptomatic');
    await expect(desk.row(SUZUKI.name)).toContainText(desk.t.within('why-symptomatic'));
    await desk.openCase(SUZUKI.name);
    await expect(desk.attention.first()).toContainText(desk.t.within('why-symptomatic'));
    await expect(desk.attention.first()).toContainText(desk.t.within('symptom-loss-of-taste'));
    await expect(desk.events.filter({ hasText: location })).toContainText(desk.t.within('row-location-inside'));
    await expect(desk.events.filter({ hasText: symptoms })).toContainText(desk.t.within('row-health-symptomatic'));
    await expect(desk.facts).toContainText(ADDRESS);
    await expect(desk.facts).toContainText({ en: 'English', ja: '日本語', ar: 'العربية' }[lang]);

    // The traveller sees the same facts.
    const timeline = new Timeline(page, lang);
    await timeline.open();
    await expect(timeline.events).toHaveCount(4);
    for (const key of ['location-inside', 'health-symptomatic', 'place', 'pledge']) {
      await expect(timeline.main).toContainText(timeline.t.within(`timeline-${key}`));
    }
  });
}

test('a walk outside, a coarse fix and the way home change the list each time @once', async ({ context, page, open }) => {
  const desk = new Console(await open(DESK));
  await desk.signIn();
  await standAt(context, PLACE, 18);
  await new Start(page).signInWithCode(SUZUKI);
  await new Pledge(page).agree();
  const place = new Place(page);
  await place.address.fill(ADDRESS);
  await place.find(18);
  await place.save();
  const today = new Today(page);
  for (const [metres, accuracy, title, reasons] of [
    [1_500, 20, 'here-outside-title', ['why-outside']],
    // Nothing is known, so "outside" stands.
    [0, 900, 'here-cannot-tell-title', ['why-outside', 'why-cannot-tell']],
    [0, 20, 'here-inside-title', []],
    [0, 900, 'here-cannot-tell-title', ['why-cannot-tell']],
  ] as const) {
    await standAt(context, north(metres), accuracy);
    await today.open();
    await today.here.click();
    if (accuracy > 100) {
      await expect(today.status).toContainText(today.t.within('here-accuracy', { metres: accuracy }));
      await page.clock.runFor(15_000);
    }
    await expect(today.verdict).toHaveText(today.t(title));
    await desk.open('?list=location');
    const row = desk.row(SUZUKI.name);
    await expect(row).toHaveCount(reasons.length ? 1 : 0);
    for (const why of ['why-outside', 'why-cannot-tell'] as const) {
      await expect(row.getByText(desk.t(why))).toHaveCount((reasons as readonly string[]).includes(why) ? 1 : 0);
    }
  }
});

test('a family: the operator sees which of them is ill', async ({ page, open, context }) => {
  await standAt(context, PLACE, 18);
  await new Start(page).signInWithCode(GARCIA);
  await new Pledge(page).agree();
  const health = new Health(page);
  await health.open();
  await health.self.measured('36.4');
  await health.companion(COMPANIONS[0]).measured('36.5');
  await health.companion(COMPANIONS[1]).saysFever('yes');
  await health.send();
  await expect(health.receipts).toHaveCount(3);
  const desk = new Console(await open(DESK));
  await desk.signIn();
  await desk.choose('symptomatic');
  await expect(desk.row(GARCIA.name)).toContainText(desk.t.within('why-companion'));
  await desk.openCase(GARCIA.name);
  await expect(desk.attention).toHaveCount(1);
  await expect(desk.attention).toContainText(COMPANIONS[1]);
  await expect(desk.facts.getByRole('listitem').filter({ hasText: COMPANIONS[1] })).toContainText(desk.t.within('row-health-symptomatic'));
  await expect(desk.facts.getByRole('listitem').filter({ hasText: COMPANIONS[0] })).toContainText(desk.t.within('row-health-well'));
});

test('a report from a phone that is not confirmed reaches the operator @once', async ({ page, open }) => {
  await new Start(page).signInWithoutCode({ ...SUZUKI, code: '' });
  const health = new Health(page);
  await health.open();
  await health.self.measured('39.1');
  await health.send();
  await expect(health.thanks).toHaveText(health.t('health-done-symptomatic-title'));
  const desk = new Console(await open(DESK));
  await desk.signIn();
  await desk.choose('symptomatic');
  await desk.openCase(SUZUKI.name);
  await expect(desk.facts).toContainText(desk.t.within('case-phone-report-only'));
});
