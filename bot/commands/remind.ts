import { getWeeklyCard } from '../../src/use-cases/schedules/get-weekly-card.ts';
import { parseWeekly } from '../remind/parse-weekly.ts';
import { changeReminder, setReminder } from '../remind/keep-reminder.ts';
import { reminderFormView, reminderView } from '../views/reminder-view.ts';
import type { Command } from './command.ts';

export const remind: Command = {
  id: 'remind',
  words: { nl: ['herinner', 'herinnering', 'herinneringen'], en: ['remind', 'reminder', 'reminders'] },
  example: { nl: 'elke maandag 08:30', en: 'every Monday 08:30' },
  about: { nl: 'Kies wanneer hier elke week een kort overzicht komt.', en: 'Choose when a short overview comes here each week.' },
  places: ['personal', 'group', 'meeting', 'channel'],
  answer: async (asked, rest) => {
    const wish = parseWeekly(rest);
    if (wish.kind === 'set') return setReminder(asked, wish);
    if (wish.kind !== 'nothing' && wish.kind !== 'unclear') return changeReminder(asked, wish.kind);
    const card = await getWeeklyCard(asked, asked.place.id);
    if (wish.kind === 'unclear') return reminderFormView({ card, ...wish, asked: 'unclear' }, asked.locale);
    return card === null
      ? reminderFormView({ card, weekday: null, time: null, asked: 'open' }, asked.locale)
      : reminderView(card, asked.locale);
  },
};
