import type { Localized } from '../../../../src/model/language.ts';

export const reportTexts = {
  print: { nl: 'Afdrukken of bewaren als PDF', en: 'Print or save as PDF' },
  toList: { nl: 'Terug naar de lijst', en: 'Back to the list' },
  toRegister: { nl: 'Terug naar het register', en: 'Back to the register' },
  madeOn: { nl: '{whose} · opgemaakt op {day} met Lesklaar', en: '{whose} · made on {day} with Lesklaar' },
  document: { nl: 'Verslag', en: 'Report' },
} as const satisfies Record<string, Localized>;
