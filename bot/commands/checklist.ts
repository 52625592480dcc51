import { allChecklists } from '../my-checklists.ts';
import type { Command } from './command.ts';

export const checklist: Command = {
  id: 'checklist',
  words: {
    nl: ['checklist', 'checklists', 'checklijst', 'checklijsten', 'lijst', 'lijsten'],
    en: ['checklist', 'checklists', 'lists', 'list'],
  },
  example: null,
  about: {
    nl: 'Toont de checklists van de school en wat nog openstaat.',
    en: 'Shows the checklists of the school and what is still open.',
  },
  places: ['personal', 'group', 'meeting', 'channel'],
  answer: async (asked) => allChecklists(asked, null),
};
