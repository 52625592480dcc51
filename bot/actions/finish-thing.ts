import { finishThing } from '../../src/use-cases/digest/act-on-thing.ts';
import { actOnThing, became } from '../weekly-card.ts';
import { defineAction } from './action.ts';

export const finishThingAction = defineAction('finish-thing', async (asked, { thing, ...week }) => {
  const act = async () => finishThing(asked, { placeId: asked.place.id, thing });
  return actOnThing(asked, week, { act, says: became.finished });
});
