import type { Localized } from '../../../src/model/language.ts';
import type { MendResult } from '../../api/operations.ts';

export const mendTexts = {
  title: { nl: '{name} goed zetten?', en: 'Mend {name}?' },
  lead: {
    nl: '{count, plural, one {Dit ene punt verandert in deze les:} other {Deze # punten veranderen in deze les:}}',
    en: '{count, plural, one {This one point changes in this lesson:} other {These # points change in this lesson:}}',
  },
  from: { nl: 'van', en: 'from' },
  to: { nl: 'naar', en: 'to' },
  series: {
    nl: 'Het geldt voor elke keer dat deze les in de reeks staat: die delen één vergadering.',
    en: 'It holds for every time that this lesson is in the series: they share one meeting.',
  },
  only: { nl: 'Andere lessen en andere opties blijven zoals ze zijn.', en: 'Other lessons and other options stay as they are.' },
  yes: { nl: 'Ja, zet goed', en: 'Yes, mend it' },
  busy: { nl: 'Bezig met goed zetten', en: 'Mending' },
  no: { nl: 'Nee, laat zo', en: 'No, leave it' },
  close: { nl: 'Sluiten', en: 'Close' },
  planning: { nl: 'Kijken wat er zou veranderen', en: 'Looking what would change' },
  nothing: { nl: 'Dit staat al goed. Er is niets veranderd.', en: 'This is right already. Nothing was changed.' },
  unseen: {
    nl: 'Wat Lesklaar van deze les ziet, staat goed. De rest is niet te zien: open de vergaderopties en kijk daar.',
    en: 'What Lesklaar sees of this lesson is right. The rest cannot be seen: open the meeting options and look there.',
  },
  yourself: {
    nl: 'Wat nog openstaat, kan Lesklaar niet voor je zetten. Open de vergaderopties van deze les en zet het daar.',
    en: 'What is still open Lesklaar cannot set for you. Open the meeting options of this lesson and set it there.',
  },
  stale: {
    nl: 'Deze les is intussen veranderd, dus er is nog niets aangepast. Kijk nog eens:',
    en: 'This lesson changed meanwhile, so nothing was changed yet. Please look once more:',
  },
} as const satisfies Record<string, Localized>;

export const mendOutcomes: Readonly<Record<Exclude<MendResult['outcome'], 'stale' | 'nothing-to-mend'>, Localized>> = {
  mended: {
    nl: 'Gelukt: {mended, plural, one {# punt staat nu goed.} other {# punten staan nu goed.}}',
    en: 'Done: {mended, plural, one {# point is right now.} other {# points are right now.}}',
  },
  partly: {
    nl: '{mended, plural, one {# punt staat nu goed} other {# punten staan nu goed}}, {refused} nog niet.',
    en: '{mended, plural, one {# point is right now} other {# points are right now}}, {refused} not yet.',
  },
  refused: { nl: 'Er is niets veranderd.', en: 'Nothing was changed.' },
};
