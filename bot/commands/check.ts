import { myCheck } from '../my-check.ts';
import type { Command } from './command.ts';

export const check: Command = {
  id: 'check',
  words: { nl: ['check', 'controle', 'controleer', 'checken'], en: ['check'] },
  example: null,
  about: {
    nl: 'Kijkt of jouw videolessen klaar zijn, en helpt ze goed te zetten.',
    en: 'Looks whether your video lessons are ready, and helps to mend them.',
  },
  places: ['personal', 'group', 'meeting', 'channel'],
  answer: async (asked) => myCheck(asked),
};
