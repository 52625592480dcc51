import type { Localized } from '../../src/model/language.ts';

/** A point's state in a word, on every view the same. */
export const stateWords = {
  inOrder: { nl: 'in orde', en: 'in order' },
  attention: { nl: 'aandachtspunt', en: 'point of attention' },
  unknown: { nl: 'niet te zien', en: 'cannot be seen' },
  free: { nl: 'eigen keuze', en: 'your choice' },
  read: { nl: 'gelezen', en: 'read' },
  unread: { nl: 'nog lezen', en: 'to read' },
} as const satisfies Record<string, Localized>;
