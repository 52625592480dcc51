import type { Localized } from '../../../../src/model/language.ts';

export const itemTexts = {
  condition: { nl: 'Voorwaarde', en: 'Condition' },
  advice: { nl: 'Bronnen en tips', en: 'Sources and tips' },
  who: { nl: 'Wie', en: 'Who' },
  legal: { nl: 'Wettelijke bepaling', en: 'Legal provision' },
  fallback: { nl: 'Voor als dit niet kan', en: 'If this is not possible' },
  related: { nl: 'Hoort bij', en: 'Goes with' },
  uncertain: { nl: 'adres niet zeker', en: 'address not certain' },
} as const satisfies Record<string, Localized>;
