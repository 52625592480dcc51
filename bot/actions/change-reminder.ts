import { changeReminder } from '../remind/keep-reminder.ts';
import { defineAction } from './action.ts';

export const changeReminderAction = defineAction('change-reminder', async (asked, { to, occurrence }) =>
  changeReminder(asked, to, occurrence),
);
