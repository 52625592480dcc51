import type { Kind } from './kind.ts';

/** Conditions on scales: where an organisation stands, and in which it wants to grow. Each year anew, beside the year before. */
export const maturityScan: Kind = {
  type: 'maturity-scan',
  title: { nl: 'Groeiscan', en: 'Maturity scan' },
  usedBy: 'board',
  recurs: 'every-item',
  carries: ['note', 'evidence', 'owner', 'due', 'scan', 'selected', 'priority'],
  register: null,
  readBy: 'staff',
  isDone: ({ scan }) => scan !== null && scan.standing !== 'asking',
};
