import type { Localized } from '../../../../src/model/language.ts';

export const evidenceTexts = {
  audit: { nl: 'Wat de controle ziet', en: 'What the audit sees' },
  readAt: { nl: 'Gelezen op {moment}', en: 'Read on {moment}' },
  proven: { nl: 'De instellingen zijn in orde.', en: 'The settings are in order.' },
  failing: { nl: 'aandachtspunt in de controle', en: 'point of attention in the audit' },
  failingAbout: { nl: 'Bij deze instellingen is er nog iets te doen:', en: 'There is still something to do about these settings:' },
  unknown: {
    nl: 'Er zijn geen aandachtspunten, maar niet alles was te zien. Wat niet te zien is, telt niet als in orde.',
    en: 'There are no points of attention, but not everything could be seen. What cannot be seen does not count as in order.',
  },
  agreed: { nl: 'afgesproken', en: 'agreed' },
  notAgreed: { nl: 'niet afgesproken', en: 'not agreed' },
  see: { nl: 'Bekijk en los op', en: 'View and resolve' },
  seeOf: { nl: 'Bekijk en los op: {title}', en: 'View and resolve: {title}' },
  seeAll: { nl: 'Alle {count} plekken van “{title}”', en: 'All {count} places of “{title}”' },
  others: { nl: 'In orde of niet te zien: {count}', en: 'In order or could not be seen: {count}' },
  beside: { nl: 'Hoe de instellingen er nu voor staan', en: 'How the settings stand now' },
  besideAbout: {
    nl: 'Om bij de hand te hebben in het gesprek; het beantwoordt de vraag niet.',
    en: 'To have at hand during the conversation; it does not answer the question.',
  },
  counts: {
    nl: '{ok} in orde, {gap, plural, one {# aandachtspunt} other {# aandachtspunten}}, {unknown} niet te zien',
    en: '{ok} in order, {gap, plural, one {# point of attention} other {# points of attention}}, {unknown} cannot be seen',
  },
  instructions: { nl: 'Instructies aan leraren', en: 'Instructions to teachers' },
  confirmed: { nl: 'Alle leraren hebben alle instructies bevestigd.', en: 'All teachers have confirmed all instructions.' },
  open: { nl: 'Nog niet iedereen heeft alles bevestigd.', en: 'Not everybody has confirmed everything yet.' },
  teachersUnknown: {
    nl: 'Hoeveel leraren er zijn, is niet bekend; daarom telt dit nog niet als klaar.',
    en: 'It is not known how many teachers there are, so this does not count as done yet.',
  },
  confirmedBy: { nl: 'bevestigd door {count} van de {teachers} leraren', en: 'confirmed by {count} of {teachers} teachers' },
  confirmedOf: {
    nl: '{count, plural, =0 {nog niemand bevestigde} one {# leraar bevestigde} other {# leraren bevestigden}}',
    en: '{count, plural, =0 {nobody confirmed yet} one {# teacher confirmed} other {# teachers confirmed}}',
  },
  who: { nl: 'Wie bevestigde', en: 'Who confirmed' },
  handout: { nl: 'Tekst om door te geven', en: 'Text to pass on' },
  copy: { nl: 'Kopieer de tekst', en: 'Copy the text' },
  mail: { nl: 'Verstuur per mail', en: 'Send by e-mail' },
  copyInstructions: { nl: 'Kopieer alle instructies', en: 'Copy all instructions' },
  sent: {
    nl: 'Leraren lezen en bevestigen ze in de chat (“check”) en bij Mijn lessen. U kunt ze ook zelf versturen.',
    en: 'Teachers read and confirm them in the chat (“check”) and under My lessons. You can also send them yourself.',
  },
  register: {
    nl: '{title}: {count, plural, =0 {nog leeg} one {# regel} other {# regels}}',
    en: '{title}: {count, plural, =0 {still empty} one {# entry} other {# entries}}',
  },
  attention: {
    nl: '{count, plural, one {# aandachtspunt} other {# aandachtspunten}}',
    en: '{count, plural, one {# point of attention} other {# points of attention}}',
  },
} as const satisfies Record<string, Localized>;
