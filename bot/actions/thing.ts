import { oneThing } from '../weekly-card.ts';
import { defineOwnAction } from './action.ts';

/** Its choices are the reader's own, and name colleagues. */
export const thingAction = defineOwnAction('thing', oneThing);
