import type { Localized } from '../../../../src/model/language.ts';

export const registerTexts = {
  back: { nl: 'Alle checklists', en: 'All checklists' },
  toList: { nl: 'Terug naar de lijst', en: 'Back to the list' },
  unknown: { nl: 'Dit register is er niet', en: 'There is no such register' },
  empty: { nl: 'Hier staat nog niets', en: 'There is nothing here yet' },
  change: { nl: 'Wijzigen', en: 'Change' },
  changeOf: { nl: '“{title}” wijzigen', en: 'Change “{title}”' },
  remove: { nl: 'Weghalen', en: 'Remove' },
  removeOf: { nl: '“{title}” weghalen', en: 'Remove “{title}”' },
  removeAbout: { nl: 'In de geschiedenis blijft te zien wie het weghaalde.', en: 'The history keeps who removed it.' },
  keep: { nl: 'Laten staan', en: 'Leave it' },
  print: { nl: 'Pagina om af te drukken', en: 'Printable page' },
  printOf: { nl: 'Pagina om af te drukken: {title}', en: 'Printable page: {title}' },
  wholeBoard: { nl: 'voor het hele bestuur', en: 'for the whole board' },
  save: { nl: 'Bewaren', en: 'Save' },
  saving: { nl: 'Bezig met bewaren', en: 'Saving' },
  saved: { nl: 'Bewaard', en: 'Saved' },
  removed: { nl: 'Weggehaald', en: 'Removed' },
  cancel: { nl: 'Niet bewaren', en: 'Discard' },
  removeRow: { nl: 'Haal regel {place} weg', en: 'Remove line {place}' },
  row: { nl: 'Regel {place}', en: 'Line {place}' },
  chosen: { nl: '{count} gekozen', en: '{count} chosen' },
  dutch: { nl: 'in het Nederlands', en: 'in Dutch' },
  english: { nl: 'in het Engels', en: 'in English' },
  overtaken: { nl: 'Iemand anders was u voor', en: 'Somebody else was ahead of you' },
  overtakenAbout: {
    nl: 'Wat u invulde, staat er nog. Wat u niet aanraakte, is bijgewerkt. Waar u allebei iets wijzigde, staat wat de ander schreef. Kijk het na en bewaar opnieuw.',
    en: 'What you entered is still there, and what you did not touch was updated. Where you both changed something, it says what they wrote. Look it over and save again.',
  },
  theirs: { nl: '{field}: de ander schreef “{text}”', en: '{field}: they wrote “{text}”' },
  agreed: { nl: 'Afgesproken acties', en: 'Agreed actions' },
  agreedAbout: { nl: 'De eigenaar krijgt een herinnering.', en: 'The owner is reminded.' },
  addAction: { nl: 'Actie afspreken', en: 'Agree an action' },
  choose: { nl: 'Kies', en: 'Choose' },
} as const satisfies Record<string, Localized>;

/** The state of a remark in words: colour never tells it alone. */
export const remarkWords = {
  ok: { nl: 'in orde', en: 'in order' },
  attention: { nl: 'aandachtspunt', en: 'point of attention' },
  unknown: { nl: 'niet te zien', en: 'cannot be seen' },
  information: { nl: 'ter informatie', en: 'for information' },
} as const satisfies Record<string, Localized>;
