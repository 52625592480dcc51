import type { Localized } from '../../../../src/model/language.ts';

export const boardTexts = {
  title: { nl: 'Verslag voor het bestuur', en: 'Report for the board' },
  subject: { nl: 'Hoe veilig zijn onze videolessen ingesteld?', en: 'How safely are our video lessons set up?' },
  lead: { nl: 'Gelezen op {moment} · {organisation}', en: 'Read on {moment} · {organisation}' },
  leadNameless: { nl: 'Gelezen op {moment}', en: 'Read on {moment}' },
  print: { nl: 'Print of bewaar als pdf', en: 'Print or save as PDF' },
  printLater: { nl: 'Nog bezig met laden', en: 'Still loading' },
  runningHead: { nl: 'Lesklaar – videolessen – {organisation}', en: 'Lesklaar – video lessons – {organisation}' },

  standing: { nl: 'Hoe het ervoor staat', en: 'How things stand' },
  points: { nl: 'Punten', en: 'Points' },
  outcome: { nl: 'Uitkomst', en: 'Outcome' },
  means: { nl: 'Wat dat betekent', en: 'What that means' },
  pupils: {
    nl: '{certainty, select, exact {} other {Ten minste }}{count, plural, one {# van de {of, number} leerlingen mag} other {# van de {of, number} leerlingen mogen}} meer dan gewenst.',
    en: '{certainty, select, exact {} other {At least }}{count, number} of the {of, number} pupils can do more than asked.',
  },
  pupilsHigh: {
    nl: 'Bij {certainty, select, exact {} other {ten minste }}{count, number} van hen gaat het om prioriteit hoog.',
    en: 'For {certainty, select, exact {} other {at least }}{count, number} of them it is of high priority.',
  },

  places: { nl: 'Per school en platform', en: 'By school and platform' },
  school: { nl: 'School', en: 'School' },
  platform: { nl: 'Platform', en: 'Platform' },
  inOrder: { nl: 'In orde', en: 'In order' },
  gaps: { nl: 'Aandachtspunten', en: 'Points of attention' },
  unseen: { nl: 'Niet te zien', en: 'Cannot be seen' },
  pupilsShort: { nl: 'Leerlingen die meer mogen', en: 'Pupils who can do more' },
  touched: { nl: '{count, number} van {of, number}', en: '{count, number} of {of, number}' },
  touchedAtLeast: { nl: 'ten minste {count, number} van {of, number}', en: 'at least {count, number} of {of, number}' },
  noSchool: { nl: 'Hele omgeving', en: 'Whole tenant' },
  none: { nl: 'geen', en: 'none' },
  otherSchools: {
    nl: '{count, plural, one {Nog # school, met minder zware punten, staat in het volledige verslag.} other {Nog # scholen, met minder zware punten, staan in het volledige verslag.}}',
    en: '{count, plural, one {# more school, with less serious points, is in the full report.} other {# more schools, with less serious points, are in the full report.}}',
  },

  urgent: { nl: 'Wat het eerst moet', en: 'What comes first' },
  urgentLead: {
    nl: 'De zwaarste punten die de meeste mensen raken, elk met één ding om te doen.',
    en: 'The most serious points that affect the most people, each with one thing to do.',
  },
  noGaps: { nl: 'Er zijn geen aandachtspunten gevonden.', en: 'No points of attention were found.' },
  doThis: { nl: 'Doe dit:', en: 'Do this:' },
  notLoaded: { nl: 'De stappen staan op de pagina van dit punt.', en: 'The steps are on the page of this point.' },
  alsoIn: {
    nl: '{count, plural, one {nog op # plaats} other {nog op # plaatsen}}',
    en: '{count, plural, one {in # more place} other {in # more places}}',
  },
  otherGaps: {
    nl: '{count, plural, one {Nog # ander punt staat in het volledige verslag.} other {Nog # andere punten staan in het volledige verslag.}}',
    en: '{count, plural, one {# other point is in the full report.} other {# other points are in the full report.}}',
  },

  deviations: { nl: 'Goedgekeurde afwijkingen', en: 'Approved deviations' },
  noDeviations: { nl: 'Er zijn geen goedgekeurde afwijkingen.', en: 'There are no approved deviations.' },
  waiting: {
    nl: '{count, plural, one {# aanvraag wacht op een besluit.} other {# aanvragen wachten op een besluit.}}',
    en: '{count, plural, one {# request is waiting for a decision.} other {# requests are waiting for a decision.}}',
  },
  right: { nl: 'Recht', en: 'Right' },
  where: { nl: 'Waar en voor wie', en: 'Where and for whom' },
  everywhere: { nl: 'overal', en: 'everywhere' },
  reason: { nl: 'Reden', en: 'Reason' },
  approvedBy: { nl: 'Goedgekeurd door', en: 'Approved by' },
  until: { nl: 'Tot en met', en: 'Until' },
  soon: { nl: 'loopt binnenkort af', en: 'ending soon' },

  unknowns: { nl: 'Wat niet te zien was', en: 'What could not be seen' },
  unknownsLead: { nl: 'Telt niet als in orde. Zo komt u erachter.', en: 'Does not count as in order. This is how to find out.' },
  allSeen: { nl: 'Alles was te zien.', en: 'Everything could be seen.' },
  unknownPoints: { nl: '{count, plural, one {# punt} other {# punten}}', en: '{count, plural, one {# point} other {# points}}' },
  findOutByCommand: {
    nl: 'Laat de beheerder de opdracht uitvoeren die in het overzicht van Lesklaar staat.',
    en: 'Have the administrator run the command shown in the overview of Lesklaar.',
  },
  findOut: { nl: 'Zoek het uit.', en: 'Find out.' },
  otherWays: {
    nl: '{count, plural, one {Nog # manier staat in het volledige verslag.} other {Nog # manieren staan in het volledige verslag.}}',
    en: '{count, plural, one {# more way is in the full report.} other {# more ways are in the full report.}}',
  },

  since: { nl: 'Wat er veranderde', en: 'What changed' },
  sinceWhen: { nl: 'Vergeleken met de controle van {moment}.', en: 'Compared with the audit of {moment}.' },
  first: {
    nl: 'Dit is de eerste controle; er is nog niets om mee te vergelijken.',
    en: 'This is the first audit; there is nothing to compare with yet.',
  },
  same: { nl: 'Er is niets veranderd.', en: 'Nothing changed.' },

  sources: { nl: 'Waaruit dit gelezen is', en: 'What this was read from' },
  preset: { nl: 'Gemeten met de norm {preset}.', en: 'Measured with the standard {preset}.' },
  complete: { nl: 'volledig', en: 'complete' },
  incomplete: { nl: 'niet volledig', en: 'not complete' },
  noClaim: {
    nl: 'Dit verslag zegt hoe de platforms zijn ingesteld. Het is geen verklaring dat de school aan een norm of wet voldoet.',
    en: 'This report says how the platforms are set up. It is not a statement that the school complies with a standard or a law.',
  },
} as const satisfies Record<string, Localized>;
