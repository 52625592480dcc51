import { changeReminder, choose, formOf, setReminder, standing } from '../remind/keep-reminder.ts';
import { parseWish } from '../remind/parse-wish.ts';
import type { Command } from './command.ts';

export const remind: Command = {
  id: 'remind',
  words: { nl: ['herinner', 'herinnering', 'herinneringen'], en: ['remind', 'reminder', 'reminders'] },
  example: { nl: 'elke maandag 08:30', en: 'every Monday 08:30' },
  about: { nl: 'Kies wanneer hier elke week een kort overzicht komt.', en: 'Choose when a short overview comes here each week.' },
  places: ['personal', 'group', 'meeting', 'channel'],
  answer: async (asked, rest) => {
    const wish = parseWish(rest);
    if (wish.kind === 'set') return setReminder(asked, { weekday: wish.weekday, time: wish.time }, wish.choices);
    if (wish.kind === 'choose') return choose(asked, wish.choices);
    if (wish.kind === 'unclear') return formOf(asked, wish);
    if (wish.kind === 'nothing') return standing(asked);
    return changeReminder(asked, wish.kind);
  },
};
