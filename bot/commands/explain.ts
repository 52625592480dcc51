import { explanation, topics } from '../my-explanation.ts';
import type { Command } from './command.ts';

export const explain: Command = {
  id: 'explain',
  words: { nl: ['uitleg', 'leg uit', 'verklaar', 'waarom'], en: ['explain', 'why'] },
  example: { nl: 'opnemen', en: 'recording' },
  about: { nl: 'Legt uit wat een instelling betekent en wat jij kunt doen.', en: 'Explains what a setting means and what you can do.' },
  places: ['personal', 'group', 'meeting', 'channel'],
  answer: async (asked, rest) => (rest === '' ? topics(asked, []) : explanation(asked, rest)),
};
