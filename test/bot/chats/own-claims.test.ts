import { expect, test } from '@jest/globals';
import { withOwnClaims } from '../../../bot/chats/own-claims.ts';
import { memoryStores } from '../support/memory-stores.ts';

test('each activity is claimed once in its organisation, and again when the claim was given back', async () => {
  const stores = withOwnClaims(memoryStores());
  const claim = async (organisation: string): Promise<boolean> => stores.forOrganisation(organisation).activities.claim('1');

  const first = [await claim('de-linde'), await claim('de-linde'), await claim('de-eik')];
  await stores.forOrganisation('de-linde').activities.release('1');

  expect([...first, await claim('de-linde'), await claim('de-linde')]).toEqual([true, false, true, true, false]);
});

test('thirty thousand of them do not all stay in memory; the last ones do', async () => {
  const { activities } = withOwnClaims(memoryStores()).forOrganisation('de-linde');
  for (let index = 0; index < 30_000; index += 1) await activities.claim(String(index));

  expect([await activities.claim('29999'), await activities.claim('15000'), await activities.claim('0')]).toEqual([false, false, true]);
});
