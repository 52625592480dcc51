import { oneBlock } from '../my-card.ts';
import { defineAction } from './action.ts';

export const checklistBlockAction = defineAction('checklist-block', oneBlock);
