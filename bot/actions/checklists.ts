import { allChecklists } from '../my-checklists.ts';
import { defineAction } from './action.ts';

export const checklistsAction = defineAction('checklists', async (asked, { school }) => allChecklists(asked, school));
