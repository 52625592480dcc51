import type { Localized } from '../../../src/model/language.ts';
import type { Audit } from '../../api/operations.ts';

export const historyTexts = {
  title: { nl: 'Geschiedenis', en: 'History' },
  lead: {
    nl: 'Het verloop, en wat er tussen twee controles veranderde.',
    en: 'How things developed, and what changed between two audits.',
  },
  course: { nl: 'Verloop', en: 'Trend' },
  compare: { nl: 'Vergelijken', en: 'Compare' },
  trail: { nl: 'Wie deed wat', en: 'Who did what' },

  nothing: { nl: 'Er is nog geen controle geweest', en: 'There has been no audit yet' },
  nothingAbout: { nl: 'Na de eerste controle ziet u hier het verloop.', en: 'After the first one, you see here how things develop.' },
  toOverview: { nl: 'Naar het overzicht', en: 'To the overview' },

  overTime: { nl: 'Aandachtspunten door de tijd', en: 'Points of attention over time' },
  overTimeLead: {
    nl: 'Wat niet te lezen was, telt niet mee: een lijn daalt dus ook als er minder te zien was. De tabel hieronder laat hetzelfde zien.',
    en: 'What could not be read is not included: so a line also falls when less could be seen. The table below shows the same.',
  },
  chart: {
    nl: 'Lijnen van {from} tot en met {to}. Prioriteit hoog ging van {highThen, number} naar {highNow, number}, middel van {mediumThen, number} naar {mediumNow, number}, laag van {lowThen, number} naar {lowNow, number}.',
    en: 'Lines from {from} to {to}. High priority went from {highThen, number} to {highNow, number}, medium from {mediumThen, number} to {mediumNow, number}, low from {lowThen, number} to {lowNow, number}.',
  },
  oneOnly: { nl: 'Vanaf de tweede controle staat hier een lijn', en: 'From the second audit on, you see a line here' },
  incompleteMark: { nl: 'niet alles was te lezen', en: 'not everything could be read' },

  audits: { nl: 'Controles', en: 'Audits' },
  when: { nl: 'Wanneer', en: 'When' },
  because: { nl: 'Aanleiding', en: 'Started by' },
  read: { nl: 'Gelezen', en: 'Read' },
  complete: { nl: 'volledig', en: 'complete' },
  incomplete: { nl: 'niet volledig', en: 'not complete' },
  gaps: { nl: 'Aandachtspunten', en: 'Points of attention' },
  none: { nl: 'geen', en: 'none' },
  inOrder: { nl: 'In orde', en: 'In order' },
  accepted: { nl: 'Goedgekeurd', en: 'Approved' },
  unseen: { nl: 'Niet te zien', en: 'Cannot be seen' },
  withPrevious: { nl: 'Vergelijk met de vorige', en: 'Compare with the one before' },
  difference: { nl: 'Verschil', en: 'Difference' },
  first: { nl: 'de oudste hier', en: 'the oldest here' },
  otherNorm: { nl: 'andere norm: {preset}', en: 'other standard: {preset}' },
} as const satisfies Record<string, Localized>;

/** Why an audit was made. */
export const triggerTexts: Readonly<Record<Audit['trigger'], Localized>> = {
  demand: { nl: 'gevraagd', en: 'asked for' },
  nightly: { nl: 'elke nacht', en: 'nightly' },
  upload: { nl: 'een upload', en: 'an upload' },
  retry: { nl: 'opnieuw geprobeerd', en: 'tried again' },
  decision: { nl: 'een besluit, niets opnieuw gelezen', en: 'a decision, nothing read again' },
};
