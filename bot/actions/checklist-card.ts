import { wholeCard } from '../my-card.ts';
import { defineAction } from './action.ts';

export const checklistCardAction = defineAction('checklist-card', wholeCard);
