import { oneItem } from '../my-checklists.ts';
import { defineOwnAction } from './action.ts';

/** It names colleagues. */
export const checklistItemAction = defineOwnAction('checklist-item', oneItem);
