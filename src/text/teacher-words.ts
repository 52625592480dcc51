import type { Localized } from '../model/language.ts';
import type { PlatformId } from '../model/platform.ts';

/** How it stands, for one teacher. Like all that follows the same words in a chat and in the tab; teachers are spoken to as colleagues. */
export const checkWords = {
  inShort: {
    nl: '{arranged, plural, =0 {Van geen van de {lines} onderwerpen is te zien dat het goed is ingesteld.} other {De school heeft # van de {lines} onderwerpen goed ingesteld.}}',
    en: '{arranged, plural, =0 {None of the {lines} subjects can be seen to be set up well.} other {The school has set up # of {lines} subjects well.}}',
  },
  asOf: { nl: 'Stand van {day}.', en: 'As of {day}.' },
  arranged: { nl: 'Dit heeft de school ingesteld', en: 'What the school has set' },
  yourself: { nl: 'Dit doe je zelf', en: 'What you do yourself' },
  lessons: { nl: 'Je lessen, komende 7 dagen', en: 'Your lessons, next 7 days' },
} as const satisfies Record<string, Localized>;

export const lessonWords = {
  nameless: { nl: 'Les zonder naam', en: 'Lesson without a name' },
  series: { nl: '{when}; {times} keer in deze 7 dagen', en: '{when}; {times} times in these 7 days' },
  ready: {
    nl: '{count, plural, one {Je les is klaar.} other {Al je # lessen zijn klaar.}}',
    en: '{count, plural, one {Your lesson is ready.} other {All your # lessons are ready.}}',
  },
  someToMend: {
    nl: '{toMend, plural, =0 {Van niet elke les is alles te zien.} one {Bij # les is nog iets goed te zetten.} other {Bij # lessen is nog iets goed te zetten.}}',
    en: '{toMend, plural, =0 {Not everything can be seen of every lesson.} one {# lesson still has something to mend.} other {# lessons still have something to mend.}}',
  },
} as const satisfies Record<string, Localized>;

/** What the link to a lesson's own options opens: Google has no page of them, only the event with its gear. */
export const optionsLinkWords: Readonly<Record<PlatformId, Localized>> = {
  teams: { nl: 'Vergaderopties', en: 'Meeting options' },
  meet: { nl: 'Open in Google Agenda', en: 'Open in Google Calendar' },
};

/** Whether a lesson is to be mended. */
export const mendWords = {
  title: { nl: '{name} goed zetten?', en: 'Mend {name}?' },
  lead: {
    nl: '{count, plural, one {Dit ene punt verandert in deze les:} other {Deze # punten veranderen in deze les:}}',
    en: '{count, plural, one {This one point changes in this lesson:} other {These # points change in this lesson:}}',
  },
  series: {
    nl: 'Het geldt voor alle lessen in deze reeks: die delen één vergadering.',
    en: 'It applies to every lesson in this series: they share one meeting.',
  },
  only: { nl: 'Andere lessen en andere opties blijven zoals ze zijn.', en: 'Other lessons and other options stay as they are.' },
  yes: { nl: 'Ja, zet goed', en: 'Yes, mend it' },
  no: { nl: 'Nee, laat zo', en: 'No, leave it' },
  nothing: { nl: 'Dit staat al goed. Er is niets veranderd.', en: 'This is right already. Nothing was changed.' },
} as const satisfies Record<string, Localized>;

/** What came of it. */
export const mendResults = {
  mended: {
    nl: 'Gelukt: {mended, plural, one {# punt staat nu goed.} other {# punten staan nu goed.}}',
    en: 'Done: {mended, plural, one {# point is right now.} other {# points are right now.}}',
  },
  partly: {
    nl: '{mended, plural, one {# punt staat nu goed} other {# punten staan nu goed}}, {refused} nog niet.',
    en: '{mended, plural, one {# point is right now} other {# points are right now}}, {refused} not yet.',
  },
  refused: { nl: 'Er is niets veranderd.', en: 'Nothing was changed.' },
} as const satisfies Record<string, Localized>;

export const explainWords = {
  why: { nl: 'Waarom dit telt', en: 'Why it matters' },
  now: { nl: 'Hoe het nu staat', en: 'How it stands now' },
  notAudited: { nl: 'Dit is nog niet gecontroleerd.', en: 'This has not been checked yet.' },
  todo: { nl: 'Wat je doet', en: 'What you do' },
  nothing: { nl: 'Je hoeft hier zelf niets voor te doen.', en: 'There is nothing you have to do for this.' },
  central: {
    nl: 'Hier kun je zelf niets aan doen. Je ict-coördinator kan het centraal regelen.',
    en: 'You cannot do anything about this yourself. Your ICT coordinator can arrange it centrally.',
  },
} as const satisfies Record<string, Localized>;
