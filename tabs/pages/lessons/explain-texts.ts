import type { Localized } from '../../../src/model/language.ts';
import { explainWords } from '../../../src/text/teacher-words.ts';

export const explainTexts = {
  explain: { nl: 'Uitleg', en: 'Explanation' },
  about: { nl: 'Uitleg: {title}', en: 'Explanation: {title}' },
  ...explainWords,
  basis: { nl: 'Gebaseerd op', en: 'Based on' },
  missing: { nl: 'Hierover is geen uitleg.', en: 'There is no explanation for this.' },
} as const satisfies Record<string, Localized>;
