import { adviceOn } from '../my-card.ts';
import { myCheck } from '../my-check.ts';
import type { Command } from './command.ts';

export const check: Command = {
  id: 'check',
  words: { nl: ['check', 'controle', 'controleer', 'checken'], en: ['check'] },
  example: null,
  about: {
    nl: 'Kijkt of jouw videolessen klaar zijn, en helpt ze goed te zetten.',
    en: 'Checks whether your video lessons are ready, and helps you mend them.',
  },
  places: ['personal', 'group', 'meeting', 'channel'],
  // What follows is a question: the block of the privacy card that fits answers it.
  answer: async (asked, rest) => (rest === '' ? null : await adviceOn(asked, rest)) ?? myCheck(asked),
};
