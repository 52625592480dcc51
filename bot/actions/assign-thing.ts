import { assignThing } from '../../src/use-cases/digest/act-on-thing.ts';
import { actOnThing, became } from '../weekly-card.ts';
import { defineAction } from './action.ts';

export const assignThingAction = defineAction('assign-thing', async (asked, { thing, person, ...week }) => {
  const act = async () => assignThing(asked, { placeId: asked.place.id, thing }, person);
  return actOnThing(asked, week, { act, says: became.taken });
});
