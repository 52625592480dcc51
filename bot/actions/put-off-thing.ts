import { putOffThing } from '../../src/use-cases/digest/put-off-thing.ts';
import { actOnThing, became } from '../weekly-card.ts';
import { defineAction } from './action.ts';

/** It stays away from this card for a while, and open everywhere else. */
export const putOffThingAction = defineAction('put-off-thing', async (asked, { thing, weeks, ...week }) => {
  const act = async () => putOffThing(asked, { placeId: asked.place.id, thing }, weeks);
  return actOnThing(asked, week, { act, says: became.putOff });
});
