import type { Localized } from '../../../src/model/language.ts';
import type { Grouping, Sorting } from './gap-order.ts';

export const gapsTexts = {
  title: { nl: 'Aandachtspunten', en: 'Points of attention' },
  readAt: { nl: 'Uit de controle van {moment}', en: 'From the audit of {moment}' },
  count: {
    nl: '{count, plural, =0 {Geen punten} one {# punt} other {# punten}}',
    en: '{count, plural, =0 {No points} one {# point} other {# points}}',
  },
  keys: {
    nl: 'Met de pijltjes gaat u door de lijst, met / naar het zoekveld.',
    en: 'The arrow keys go through the list, / goes to the search field.',
  },

  outcomes: { nl: 'Uitkomst', en: 'Outcome' },
  gap: { nl: 'Aandachtspunten', en: 'Points of attention' },
  unknown: { nl: 'Niet te zien', en: 'Cannot be seen' },
  instruct: { nl: 'Zelf doen in de les', en: 'Done in the lesson' },
  accepted: { nl: 'Goedgekeurd', en: 'Approved' },
  right: { nl: 'In orde', en: 'In order' },
  all: { nl: 'Alles', en: 'Everything' },

  filters: { nl: 'Filters', en: 'Filters' },
  filtersOn: {
    nl: '{count, plural, one {# filter aan} other {# filters aan}}',
    en: '{count, plural, one {# filter on} other {# filters on}}',
  },
  search: { nl: 'Zoeken', en: 'Search' },
  searchHint: { nl: 'Instelling, beleid, school …', en: 'Setting, policy, school …' },
  clear: { nl: 'Wis filters', en: 'Clear filters' },
  any: { nl: 'Alle', en: 'All' },
  severity: { nl: 'Prioriteit', en: 'Priority' },
  platform: { nl: 'Platform', en: 'Platform' },
  school: { nl: 'School', en: 'School' },
  noSchool: { nl: 'Hele omgeving', en: 'Whole tenant' },
  population: { nl: 'Voor wie', en: 'For whom' },
  settable: { nl: 'Waar te regelen', en: 'Where to arrange it' },
  centrally: { nl: 'Centraal', en: 'Centrally' },
  teacher: { nl: 'Door de leraar in de les', en: 'By the teacher in the lesson' },
  framework: { nl: 'Kader', en: 'Framework' },
  control: { nl: 'Onderwerp', en: 'Subject' },
  scope: { nl: 'Ingesteld in', en: 'Set in' },

  sort: { nl: 'Sorteer op', en: 'Sort by' },
  group: { nl: 'Groepeer per', en: 'Group by' },
  what: { nl: 'Wat er kan', en: 'What is possible' },
  nowAndAsked: { nl: 'Nu en gewenst', en: 'Now and asked' },
  now: { nl: 'Nu', en: 'Now' },
  asked: { nl: 'Gewenst', en: 'Asked' },
  where: { nl: 'Waar ingesteld', en: 'Where it is set' },
  whom: { nl: 'Voor wie', en: 'For whom' },
  notCounted: { nl: 'niet geteld', en: 'not counted' },
  list: { nl: 'Punten', en: 'Points' },

  nothingAudited: { nl: 'Er is nog niets gecontroleerd', en: 'Nothing has been audited yet' },
  nothingAuditedAbout: { nl: 'Op het overzicht staat hoe u begint.', en: 'The overview shows how to begin.' },
  toOverview: { nl: 'Naar het overzicht', en: 'To the overview' },
  noGaps: { nl: 'Er zijn geen aandachtspunten', en: 'There are no points of attention' },
  noGapsAbout: {
    nl: 'Alles wat te zien was, staat zoals het hoort of is goedgekeurd. Kijk nog wel bij wat niet te zien was.',
    en: 'Everything that could be seen is as it should be, or was approved. Do look at what could not be seen.',
  },
  nothingFits: { nl: 'Niets past bij deze filters', en: 'Nothing matches these filters' },
  nothingFitsAbout: { nl: 'Haal een filter weg of zoek op een ander woord.', en: 'Remove a filter or search for another word.' },
} as const satisfies Record<string, Localized>;

export const sortingTexts: Readonly<Record<Sorting, Localized>> = {
  weight: { nl: 'prioriteit', en: 'priority' },
  people: { nl: 'aantal mensen', en: 'number of people' },
  right: { nl: 'onderwerp', en: 'subject' },
  place: { nl: 'waar ingesteld', en: 'where it is set' },
};

export const groupingTexts: Readonly<Record<Grouping, Localized>> = {
  severity: { nl: 'prioriteit', en: 'priority' },
  right: { nl: 'onderwerp', en: 'subject' },
  place: { nl: 'waar ingesteld', en: 'where it is set' },
  school: { nl: 'school', en: 'school' },
  population: { nl: 'voor wie', en: 'for whom' },
  platform: { nl: 'platform', en: 'platform' },
  outcome: { nl: 'uitkomst', en: 'outcome' },
  none: { nl: 'niet groeperen', en: 'no groups' },
};
