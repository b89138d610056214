// The waiting place: an address and the present position, registered once.

import { ADDRESS, north, PLACE } from '../helpers/demo';
import { Place } from '../helpers/pages/start';
import { Today } from '../helpers/pages/today';
import { pledge, settle } from '../helpers/settle';
import { expect, test } from '../helpers/test';
import { beLost, deny, standAt } from '../helpers/whereabouts';

test('the waiting place is an address and the present position', async ({ context, page }) => {
  await standAt(context, PLACE, 18);
  await pledge(page);
  const place = new Place(page);
  await place.open();
  await place.address.fill(ADDRESS);
  await place.find(18);
  await place.save();
  await expect(page).toHaveURL('/en/today');
  await expect(new Today(page).here).toBeVisible();
  await place.open();
  await expect(page.getByText(ADDRESS)).toBeVisible();
});

test('it is registered once: a second try shows the first @once', async ({ context, page }) => {
  await settle(page);
  const place = new Place(page);
  await place.open();
  await expect(page.getByText(ADDRESS)).toBeVisible();
  await expect(place.finder).toHaveCount(0);
  await standAt(context, north(5_000));
  const form = { address: 'Elsewhere', ...north(5_000), accuracy: 10 };
  const answer = await page.request.post('/en/place', { form, headers: { 'sec-fetch-site': 'same-origin' } });
  expect(await answer.text()).toContain(ADDRESS);
});

test('it needs both, and keeps what is there already', async ({ context, page, watch }) => {
  watch.expectStatus(422, /^\/en\/place$/);
  await standAt(context, PLACE, 18);
  await pledge(page);
  const place = new Place(page);
  await place.open();
  await place.save();
  await expect(place.errorOf(place.t('place-address-label'))).toHaveText(place.t('place-address-error'));
  await expect(page.locator('#position-error')).toHaveText(place.t('place-position-error-missing'));
  await place.find(18);
  await place.save();
  await expect(place.errorOf(place.t('place-address-label'))).toHaveText(place.t('place-address-error'));
  await expect(page.locator('#position-error')).toHaveCount(0);
  await expect(place.status).toHaveText(place.t.within('place-position-found', { accuracy: 18 }));
  await place.address.fill(ADDRESS);
  await place.save();
  await expect(page).toHaveURL('/en/today');
});

test('it needs a position that is good enough', async ({ context, page, watch }) => {
  watch.expectStatus(422, /^\/en\/place$/);
  await standAt(context, PLACE, 450);
  await pledge(page);
  const place = new Place(page);
  await place.open();
  await place.address.fill(ADDRESS);
  await place.finder.click();
  await expect(place.status).toHaveText(place.t.within('here-accuracy', { metres: 450 }));
  await page.clock.runFor(15_000);
  await expect(place.status).toContainText(place.t.within('place-position-error-accuracy'));
  await place.save();
  await expect(page.locator('#position-error')).toHaveText(place.t('place-position-error-accuracy'));
  await expect(place.address).toHaveValue(ADDRESS);
});

test('the page explains when the position may not be known, with a call to the centre', async ({ page }) => {
  await pledge(page);
  const place = new Place(page);
  await place.open();
  await deny(page);
  await place.finder.click();
  await expect(place.status).toContainText(place.t.within('here-denied-title'));
  const call = place.main.getByRole('link', { name: place.t('call-centre') });
  await expect(call).toHaveAttribute('href', 'tel:+81367571038');
  await standAt(page.context(), PLACE, 18);
  await place.find(18);
  await expect(call).toHaveCount(0);
});

test('the page explains when the position cannot be found', async ({ context, page }) => {
  await beLost(context);
  await pledge(page);
  const place = new Place(page);
  await place.open();
  await place.finder.click();
  await page.clock.runFor(15_000);
  await expect(place.status).toContainText(place.t.within('here-unavailable-title'));
});

test('without a script the page says whom to call @nojs-only', async ({ page }) => {
  await pledge(page);
  const place = new Place(page);
  await place.open();
  await expect(page.getByText(place.t('place-position-none'))).toBeVisible();
});
