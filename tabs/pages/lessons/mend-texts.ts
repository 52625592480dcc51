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
    nl: 'Wat Lesklaar van deze les ziet, staat goed. De rest is niet te zien: open de les en kijk bij de opties van de vergadering.',
    en: 'What Lesklaar can see of this lesson is right. The rest cannot be seen: open the lesson and look at the options of the meeting.',
  },
  yourself: {
    nl: 'Wat nog openstaat, kan Lesklaar niet voor je aanpassen. Open de les en zet het bij de opties van de vergadering goed.',
    en: 'Lesklaar cannot change what is still open for you. Open the lesson and set it right in the options of the meeting.',
  },
  stale: {
    nl: 'Deze les is intussen veranderd, dus er is nog niets aangepast. Kijk nog eens:',
    en: 'This lesson has changed in the meantime, so nothing was changed yet. Please look again:',
  },
} as const satisfies Record<string, Localized>;
