import { ticked, type Kind } from './kind.ts';

/** Steps in phases. A decision stands until another is taken; what the plan calls annual comes back each year. */
export const stepPlan: Kind = {
  type: 'step-plan',
  title: { nl: 'Stappenplan', en: 'Step plan' },
  usedBy: 'school',
  recurs: 'marked-items',
  carries: ['ticked', 'note', 'evidence', 'owner', 'due', 'decisions'],
  register: null,
  readBy: 'staff',
  isDone: ticked,
};
