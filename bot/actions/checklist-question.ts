import { weeklyQuestion } from '../my-card.ts';
import { defineAction } from './action.ts';

export const checklistQuestionAction = defineAction('checklist-question', weeklyQuestion);
