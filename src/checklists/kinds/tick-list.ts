import { ticked, type Kind } from './kind.ts';

/** Rows to tick, each year anew. */
export const tickList: Kind = {
  type: 'tick-list',
  title: { nl: 'Afvinklijst', en: 'Tick list' },
  usedBy: 'school',
  recurs: 'every-item',
  carries: ['ticked', 'note', 'evidence', 'owner', 'due'],
  register: null,
  readBy: 'staff',
  isDone: ticked,
};
