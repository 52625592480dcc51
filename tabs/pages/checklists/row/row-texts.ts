import type { Localized } from '../../../../src/model/language.ts';

export const rowTexts = {
  done: { nl: 'Klaar', en: 'Done' },
  open: { nl: 'Open', en: 'Open' },
  byParts: { nl: 'volgt de onderdelen', en: 'follows its parts' },
  byAudit: { nl: 'volgt de controle', en: 'follows the audit' },
  byRegister: { nl: 'volgt het register', en: 'follows the register' },
  discussed: { nl: 'besproken', en: 'discussed' },
  byConfirmations: { nl: 'volgt de bevestigingen', en: 'follows the confirmations' },
  notYours: { nl: 'is van iemand anders', en: 'belongs to somebody else' },
  tick: { nl: '“{title}” is klaar', en: '“{title}” is done' },
  ticked: { nl: 'Afgevinkt: “{title}”', en: 'Ticked: “{title}”' },
  unticked: { nl: 'Weer open: “{title}”', en: 'Open again: “{title}”' },
  moreOf: { nl: 'Toelichting en notities bij “{title}”', en: 'Explanation and notes of “{title}”' },
  late: { nl: 'over tijd', en: 'overdue' },
  by: { nl: 'uiterlijk {day}', en: 'by {day}' },
  for: { nl: 'voor {name}', en: 'for {name}' },
  mine: { nl: 'voor u', en: 'for you' },
  optional: { nl: 'als het past', en: 'where it fits' },
  legal: { nl: 'wettelijke bepaling', en: 'legal provision' },
  note: { nl: 'met notitie', en: 'with a note' },
  contradicted: { nl: 'de controle ziet het anders', en: 'the audit sees it differently' },
  carried: { nl: 'niet gewijzigd sinds {year}', en: 'unchanged since {year}' },
  tickedBy: { nl: 'Afgevinkt door {name}, {moment}', en: 'Ticked by {name}, {moment}' },
  overtaken: { nl: 'Iemand anders was u voor', en: 'Somebody else was ahead of you' },
  overtakenAbout: {
    nl: 'Hier staat het punt zoals het nu is; niets is overschreven. Is uw wijziging nog nodig? Breng die dan opnieuw aan.',
    en: 'The item is shown as it is now; nothing was overwritten. If your change is still needed, make it again.',
  },
  overtakenForm: {
    nl: 'Wat u invulde, staat er nog, en van de ander is niets overschreven. Lees wat er nu staat en bewaar opnieuw.',
    en: 'What you entered is still there, and nothing of theirs was overwritten. Read what it says now and save again.',
  },
  theirs: { nl: 'Nu staat er: “{text}”', en: 'It now says: “{text}”' },
  empty: { nl: 'niets', en: 'nothing' },
  waitsFor: { nl: 'Eerst nog: {names}. U kunt hier wel al mee beginnen.', en: 'First: {names}. You can already start this.' },
  partsCount: { nl: '{done} van {total} onderdelen', en: '{done} of {total} parts' },
} as const satisfies Record<string, Localized>;

/** What somebody has to do with a step. */
export const ownerParts = {
  does: { nl: 'doet', en: 'does' },
  decides: { nl: 'besluit', en: 'decides' },
  negotiates: { nl: 'onderhandelt', en: 'negotiates' },
  advises: { nl: 'adviseert', en: 'advises' },
  'may-join': { nl: 'kan meedoen', en: 'may join' },
  'may-decide-instead': { nl: 'kan in de plaats besluiten', en: 'may decide instead' },
} as const satisfies Record<string, Localized>;
