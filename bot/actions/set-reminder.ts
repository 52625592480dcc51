import { setReminder } from '../remind/keep-reminder.ts';
import { defineAction } from './action.ts';

export const setReminderAction = defineAction('set-reminder', setReminder);
