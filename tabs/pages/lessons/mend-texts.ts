import type { Localized } from '../../../src/model/language.ts';
import { mendWords } from '../../../src/text/teacher-words.ts';

export const mendTexts = {
  ...mendWords,
  from: { nl: 'van', en: 'from' },
  to: { nl: 'naar', en: 'to' },
  busy: { nl: 'Bezig met goed zetten', en: 'Mending' },
  close: { nl: 'Sluiten', en: 'Close' },
  planning: { nl: 'Kijken wat er zou veranderen', en: 'Checking what would change' },
  unseen: {
    nl: 'Wat Lesklaar van deze les ziet, staat goed. De rest is niet te zien: open de vergaderopties en kijk daar.',
    en: 'What Lesklaar can see of this lesson is right. The rest cannot be seen: open the meeting options and look there.',
  },
  yourself: {
    nl: 'Wat nog openstaat, kan Lesklaar niet voor je aanpassen. Open de vergaderopties van deze les en zet het daar goed.',
    en: 'Lesklaar cannot change what is still open for you. Open the meeting options of this lesson and set it right there.',
  },
  stale: {
    nl: 'Deze les is intussen veranderd, dus er is nog niets aangepast. Kijk nog eens:',
    en: 'This lesson has changed in the meantime, so nothing was changed yet. Please look again:',
  },
} as const satisfies Record<string, Localized>;
