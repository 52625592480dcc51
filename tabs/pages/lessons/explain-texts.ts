import type { Localized } from '../../../src/model/language.ts';

export const explainTexts = {
  explain: { nl: 'Uitleg', en: 'Explanation' },
  about: { nl: 'Uitleg: {title}', en: 'Explanation: {title}' },
  why: { nl: 'Waarom dit telt', en: 'Why it matters' },
  now: { nl: 'Hoe het nu staat', en: 'How it stands now' },
  notAudited: { nl: 'De school heeft dit nog niet laten controleren.', en: 'The school has not had this checked yet.' },
  todo: { nl: 'Wat je doet', en: 'What you do' },
  nothing: { nl: 'Je hoeft hier zelf niets voor te doen.', en: 'There is nothing that you have to do for this.' },
  central: {
    nl: 'Hier kun je zelf niets aan doen. Je ict-coördinator kan het centraal regelen.',
    en: 'You cannot do anything about this yourself. Your ICT coordinator can arrange it centrally.',
  },
  basis: { nl: 'Waarop dit berust', en: 'What this rests on' },
  missing: { nl: 'Hierover is geen uitleg.', en: 'There is no explanation of this.' },
} as const satisfies Record<string, Localized>;
