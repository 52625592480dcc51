import type { Localized } from '../../../src/model/language.ts';

export const overviewTexts = {
  title: { nl: 'Overzicht', en: 'Overview' },
  readAt: { nl: 'Gelezen op {moment}', en: 'Read on {moment}' },
  check: { nl: 'Nu controleren', en: 'Check now' },
  checking: { nl: 'Bezig met controleren', en: 'Checking' },
  checked: { nl: 'De controle is klaar.', en: 'The audit is done.' },
  checkFailed: { nl: 'De controle is niet gelukt.', en: 'The audit did not work.' },

  standing: { nl: 'Hoe het ervoor staat', en: 'How things stand' },
  gaps: { nl: 'Aandachtspunten', en: 'Points of attention' },
  seeAll: { nl: 'Bekijk alle aandachtspunten', en: 'See all points of attention' },
  pupils: { nl: 'Leerlingen die meer mogen dan gewenst', en: 'Pupils who can do more than asked' },
  touched: { nl: '{count, number} van {of, number}', en: '{count, number} of {of, number}' },
  touchedAtLeast: { nl: 'ten minste {count, number} van {of, number}', en: 'at least {count, number} of {of, number}' },
  ofWhomHigh: {
    nl: '{count, plural, =0 {{certainty, select, exact {Bij niemand gaat het om prioriteit hoog.} other {Bij hoeveel het om prioriteit hoog gaat, is niet te zien.}}} other {Bij {certainty, select, exact {} other {ten minste }}{count, number} gaat het om prioriteit hoog.}}',
    en: '{count, plural, =0 {{certainty, select, exact {For none of them it is of high priority.} other {For how many it is of high priority cannot be seen.}}} other {For {certainty, select, exact {} other {at least }}{count, number} it is of high priority.}}',
  },
  notCounted: { nl: 'niet geteld', en: 'not counted' },
  notCountedTodo: {
    nl: 'Geef aan wie leerling is, dan is te zien hoeveel het er zijn.',
    en: 'Say who the pupils are, and you see how many there are.',
  },
  since: { nl: 'Sinds de vorige keer', en: 'Since last time' },
  sinceWhen: { nl: 'Vergeleken met {moment}', en: 'Compared with {moment}' },
  first: { nl: 'Dit is de eerste controle', en: 'This is the first audit' },
  firstAbout: { nl: 'Na de volgende staat hier wat er veranderde.', en: 'After the next one, you see here what changed.' },
  same: { nl: 'Niets veranderd', en: 'Nothing changed' },

  startHere: { nl: 'Begin hier', en: 'Start here' },
  startHereLead: {
    nl: 'De zwaarste aandachtspunten die de meeste mensen raken.',
    en: 'The most serious points that affect the most people.',
  },
  nothingToMend: { nl: 'Er zijn geen aandachtspunten', en: 'There are no points of attention' },
  nothingToMendAbout: {
    nl: 'Alles wat te zien was, staat zoals het hoort of is goedgekeurd.',
    en: 'Everything that could be seen is as it should be, or was approved.',
  },
  alsoIn: {
    nl: '{count, plural, one {en nog op # plaats} other {en nog op # plaatsen}}',
    en: '{count, plural, one {and in # more place} other {and in # more places}}',
  },

  places: { nl: 'Per school en platform', en: 'By school and platform' },
  school: { nl: 'School', en: 'School' },
  platform: { nl: 'Platform', en: 'Platform' },
  inOrder: { nl: 'In orde', en: 'In order' },
  open: { nl: 'Aandachtspunten', en: 'Points of attention' },
  none: { nl: 'geen', en: 'none' },
  unseenShort: { nl: 'Niet te zien', en: 'Cannot be seen' },
  pupilsShort: { nl: 'Leerlingen die meer mogen', en: 'Pupils who can do more' },
  noSchool: { nl: 'Hele omgeving', en: 'Whole tenant' },
  showAll: { nl: 'Toon alle {count, number} scholen', en: 'Show all {count, number} schools' },

  unseen: { nl: 'Wat niet te zien was', en: 'What could not be seen' },
  unseenLead: {
    nl: 'Deze punten tellen niet als in orde. Zo komt u erachter hoe het staat.',
    en: 'These points do not count as in order. This is how to find out.',
  },
  unseenPoints: { nl: '{count, plural, one {# punt} other {# punten}}', en: '{count, plural, one {# point} other {# points}}' },
  seePoints: { nl: 'Bekijk deze punten', en: 'See these points' },
  otherWays: {
    nl: '{count, plural, one {Toon nog # manier} other {Toon nog # manieren}}',
    en: '{count, plural, one {Show # more way} other {Show # more ways}}',
  },
  findOut: { nl: 'Zoek het uit', en: 'Find out' },
  toAdmin: { nl: 'Naar het beheercentrum', en: 'To the admin centre' },
  allSeen: { nl: 'Alles was te zien', en: 'Everything could be seen' },

  sources: { nl: 'Waaruit dit gelezen is', en: 'What this was read from' },
  incomplete: { nl: 'niet volledig', en: 'not complete' },
  complete: { nl: 'volledig', en: 'complete' },
  roleless: {
    nl: '{count, plural, one {Van # account is de rol niet bekend.} other {Van # accounts is de rol niet bekend.}}',
    en: '{count, plural, one {The role of # account is not known.} other {The role of # accounts is not known.}}',
  },
  rolelessTodo: { nl: 'Geef aan wie dit zijn', en: 'Say who they are' },
  preset: { nl: 'Gemeten met de norm {preset}.', en: 'Measured with the standard {preset}.' },
} as const satisfies Record<string, Localized>;
