import { takeThing } from '../../src/use-cases/digest/act-on-thing.ts';
import { actOnThing, became } from '../weekly-card.ts';
import { defineAction } from './action.ts';

export const takeThingAction = defineAction('take-thing', async (asked, { thing, ...week }) => {
  const act = async () => takeThing(asked, { placeId: asked.place.id, thing });
  return actOnThing(asked, week, { act, says: became.taken });
});
