import { oneChecklist } from '../my-checklists.ts';
import { defineOwnAction } from './action.ts';

/** It names colleagues. */
export const checklistAction = defineOwnAction('checklist', oneChecklist);
