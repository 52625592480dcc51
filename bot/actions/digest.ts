import { weeklyCard } from '../weekly-card.ts';
import { defineAction } from './action.ts';

export const digestAction = defineAction('digest', weeklyCard);
