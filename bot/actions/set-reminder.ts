import { setReminder } from '../remind/keep-reminder.ts';
import { wholeOrganisation } from '../views/reminder-form-view.ts';
import { defineAction } from './action.ts';

/** Forms of before asked for less; what they did not ask stays as it is. */
export const setReminderAction = defineAction('set-reminder', async (asked, { weekday, time, locale, quiet, about }) =>
  setReminder(asked, {
    weekday,
    time,
    ...(locale === '' ? {} : { locale }),
    ...(quiet === '' ? {} : { whenQuiet: quiet }),
    ...(about === '' ? {} : { school: about === wholeOrganisation ? null : about }),
  }),
);
