// What the film shows: a traveller's first day, in the language that FILM_LOCALE names. Scenes
// and captions are those of app/guide/src/film/script.rs; what a caption says is in film.ftl.

import { expect, test } from '../helpers/test';
import { PLACE, SUZUKI } from '../helpers/demo';
import { standAt } from '../helpers/whereabouts';
import { Camera } from './camera';

const lang = process.env.FILM_LOCALE ?? 'en';
const folder = process.env.FILM_PICTURES;

test(`the first day in ${lang}`, async ({ context, page }) => {
  if (!folder) throw new Error('FILM_PICTURES names no folder: run `cargo xtask film`');
  const camera = new Camera(page, folder);
  await Camera.hideDemo(page);
  await standAt(context, PLACE, 9);
  const at = (selector: string) => page.locator(selector);
  const submit = at('main button[type=submit]');
  const button = at('.here__button');

  // As the code on the sheet leads there.
  await page.goto(`/${lang}/start?code=${SUZUKI.code}`);
  await camera.scene(
    'start',
    async () => {
      await camera.hold(3.6);
      await camera.scrollTo(at('#passport'));
      await camera.hold(2.6);
    },
    async () => {
      const [year, month, day] = SUZUKI.born;
      await camera.type(at('#passport'), SUZUKI.passport);
      for (const [part, value] of Object.entries({ day, month, year })) {
        await camera.type(at(`#birth-${part}`), String(value));
      }
      await camera.tap(submit, at('#agree'));
    },
  );

  await camera.scene(
    'pledge',
    async () => {
      await camera.hold(2.4);
      await camera.scrollTo(at('.pledge p'));
      await camera.hold(2);
    },
    async () => {
      await camera.tap(at('#agree'));
      await camera.hold(0.6);
      await camera.tap(submit, at('#address'));
    },
  );

  await camera.scene(
    'place',
    async () => {
      await camera.hold(2);
      await camera.type(at('#address'), 'Sakura House 402, Minato-ku, Tokyo');
      await camera.hold(0.6);
    },
    async () => {
      await camera.tap(at('#position'));
      await at('.notice--inside').waitFor();
      await camera.hold(1.6);
      await camera.tap(submit, button);
    },
  );

  await expect(button).toBeEnabled();
  await camera.scene(
    'here',
    async () => {
      await camera.hold(2.2);
      await camera.tap(button);
      await at('.receipt').first().waitFor();
    },
    async () => {
      await camera.scrollTo(at('.notice--inside'));
      await camera.poster();
      await camera.hold(5.2);
    },
  );

  await camera.scene(
    'health',
    async () => {
      await camera.tap(at('main a[href$="/health"]'), at('#p0-temperature'));
      await camera.hold(1.8);
      await camera.type(at('#p0-temperature'), '36.4');
      await camera.hold(0.8);
    },
    async () => {
      await camera.scrollTo(at('#p0-symptoms legend'));
      await camera.hold(2);
      await camera.tap(submit, at('.receipt').first());
    },
  );

  await camera.scene(
    'done',
    async () => {
      await camera.hold(3.4);
    },
    async () => {
      await camera.tap(at('main a[href$="/today"]'), button);
      await camera.hold(2.2);
      await camera.scrollTo(at('main li').last());
      await camera.hold(2.8);
    },
  );
  camera.save();
});
