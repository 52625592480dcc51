import { formOf } from '../remind/keep-reminder.ts';
import { defineAction } from './action.ts';

export const remindAction = defineAction('remind', async (asked) => formOf(asked));
