import type { Localized } from '../../../src/model/language.ts';

export const populationsTexts = {
  title: { nl: 'Leerlingen en personeel', en: 'Pupils and staff' },
  notYet: { nl: 'Deze pagina komt nog', en: 'This page is still to come' },
  comes: { nl: 'Wat hier komt, staat nu al in het verslag.', en: 'What comes here stands in the report already.' },
} as const satisfies Record<string, Localized>;
