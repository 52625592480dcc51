import { ticked, type Kind } from './kind.ts';

/** Points of advice in blocks, on one page, for everybody who teaches. */
export const privacyCard: Kind = {
  type: 'privacy-card',
  title: { nl: 'Privacykaart', en: 'Privacy card' },
  usedBy: 'school',
  recurs: 'every-item',
  carries: ['ticked', 'note', 'evidence', 'owner', 'due'],
  register: null,
  readBy: 'everybody',
  isDone: ticked,
};
