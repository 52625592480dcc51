import type { Localized } from '../../../../src/model/language.ts';

export const compareTexts = {
  title: { nl: 'Twee controles vergelijken', en: 'Compare two audits' },
  lead: { nl: 'Kies er twee. Eronder staat wat anders is, en waarom.', en: 'Choose two. Below you see what differs, and why.' },
  choose: { nl: 'Welke controles', en: 'Which audits' },
  older: { nl: 'Oudere controle', en: 'Older audit' },
  newer: { nl: 'Nieuwere controle', en: 'Newer audit' },
  option: {
    nl: '{moment} – {trigger} – {gaps, plural, =0 {geen aandachtspunten} one {# aandachtspunt} other {# aandachtspunten}}',
    en: '{moment} – {trigger} – {gaps, plural, =0 {no points of attention} one {# point of attention} other {# points of attention}}',
  },
  notListed: { nl: 'een eerdere controle', en: 'an earlier audit' },
  needTwo: { nl: 'Er zijn nog geen twee controles', en: 'There are not two audits yet' },
  needTwoAbout: { nl: 'Na de volgende staat hier wat er veranderde.', en: 'After the next one, you see here what changed.' },
  same: { nl: 'Dit is twee keer dezelfde controle', en: 'This is the same audit twice' },
  sameAbout: { nl: 'Kies hierboven een andere.', en: 'Choose another one above.' },

  figures: { nl: 'De aantallen', en: 'The figures' },
  figure: { nl: 'Wat', en: 'What' },
  atOlder: { nl: 'Ouder', en: 'Older' },
  atNewer: { nl: 'Nieuwer', en: 'Newer' },
  difference: { nl: 'Verschil', en: 'Difference' },
  inOrder: { nl: 'in orde of standaard goed', en: 'in order or right by default' },
  gapsOf: { nl: 'aandachtspunten, prioriteit {severity}', en: 'points of attention, {severity} priority' },

  beware: { nl: 'Lees dit eerst', en: 'Read this first' },
  divided: {
    nl: '{count, plural, one {Van # punt is niet te zeggen of het veranderde, omdat mensen anders zijn ingedeeld.} other {Van # punten is niet te zeggen of ze veranderden, omdat mensen anders zijn ingedeeld.}}',
    en: '{count, plural, one {For # point it is not clear whether it changed, because people are grouped differently.} other {For # points it is not clear whether they changed, because people are grouped differently.}}',
  },

  changes: { nl: 'Wat er veranderde', en: 'What changed' },
  unchanged: {
    nl: '{count, plural, =0 {Geen punt bleef hetzelfde.} one {# ander punt bleef hetzelfde.} other {# andere punten bleven hetzelfde.}}',
    en: '{count, plural, =0 {No point stayed the same.} one {# other point stayed the same.} other {# other points stayed the same.}}',
  },
  nothing: { nl: 'Er is niets veranderd', en: 'Nothing changed' },
  filters: { nl: 'Wat u wilt zien', en: 'What you want to see' },
  kind: { nl: 'Soort verandering', en: 'Kind of change' },
  platform: { nl: 'Platform', en: 'Platform' },
  school: { nl: 'School', en: 'School' },
  any: { nl: 'alles', en: 'all' },
  noSchool: { nl: 'geen school', en: 'no school' },
  nothingFits: { nl: 'Hier past geen verandering bij', en: 'No change matches this' },
  clear: { nl: 'Toon alles', en: 'Show all' },
  before: { nl: 'was', en: 'was' },
  after: { nl: 'is nu', en: 'is now' },
  notThere: { nl: 'was er niet', en: 'was not there' },
  noMore: { nl: 'is er niet meer', en: 'is no longer there' },
  expected: { nl: 'Gewenst: {expected}', en: 'Asked: {expected}' },
  more: { nl: 'Toon er nog {count, number}', en: 'Show {count, number} more' },
} as const satisfies Record<string, Localized>;
