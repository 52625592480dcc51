import type { Localized } from '../../../src/model/language.ts';

/** Teachers are spoken to as colleagues. */
export const lessonsTexts = {
  title: { nl: 'Mijn lessen', en: 'My lessons' },
  inShort: {
    nl: 'De school heeft {arranged} van de {lines} onderwerpen goed ingesteld.',
    en: 'The school has set {arranged} of {lines} subjects right.',
  },
  asOf: { nl: 'Stand van {day}.', en: 'As of {day}.' },

  arranged: { nl: 'Dit heeft de school ingesteld', en: 'This the school has set' },
  nothingArranged: { nl: 'Nog niet gecontroleerd', en: 'Not checked yet' },
  inOrder: { nl: 'in orde', en: 'in order' },
  attention: { nl: 'aandachtspunt', en: 'point of attention' },
  unseen: { nl: 'niet te zien', en: 'cannot be seen' },
  free: { nl: 'eigen keuze', en: 'your choice' },
  board: {
    nl: 'In de hele organisatie {count, plural, =0 {zijn er geen aandachtspunten} one {is er # aandachtspunt} other {zijn er # aandachtspunten}}{high, plural, =0 {} other {, waarvan # met prioriteit hoog}}.',
    en: 'In the whole organisation there {count, plural, =0 {are no points of attention} one {is # point of attention} other {are # points of attention}}{high, plural, =0 {} other {, # of high priority}}.',
  },
  toOverview: { nl: 'Naar het overzicht', en: 'To the overview' },

  lessons: { nl: 'Je lessen, komende 7 dagen', en: 'Your lessons, next 7 days' },
  none: { nl: 'Je hebt de komende 7 dagen geen lessen op afstand', en: 'You have no remote lessons in the next 7 days' },
  noneAbout: {
    nl: 'Zet je een les in je agenda, met een vergadering erbij, dan staat hier of ze klaar is.',
    en: 'Put a lesson in your calendar, with a meeting, and it shows here whether it is ready.',
  },
  notShared: { nl: 'Lesklaar mag je lessen nog niet bekijken', en: 'Lesklaar may not look at your lessons yet' },
  notSharedTodo: {
    nl: 'Stuur Lesklaar in een chat het woord “check” en meld je daar één keer aan. Lesklaar kijkt dan naar je eigen lessen, en alleen naar die van jou. Zonder jouw ja verandert er niets.',
    en: 'Send Lesklaar the word “check” in a chat and sign in there once. Lesklaar then looks at your own lessons, and only at yours. Without your yes nothing changes.',
  },
  lookAgain: { nl: 'Kijk opnieuw', en: 'Look again' },
  ready: {
    nl: '{count, plural, one {Je les is klaar.} other {Al je # lessen zijn klaar.}}',
    en: '{count, plural, one {Your lesson is ready.} other {All your # lessons are ready.}}',
  },
  someToMend: {
    nl: '{toMend, plural, =0 {Van niet elke les is alles te zien.} one {Bij # les is nog iets goed te zetten.} other {Bij # lessen is nog iets goed te zetten.}}',
    en: '{toMend, plural, =0 {Not everything can be seen of every lesson.} one {# lesson still has something to mend.} other {# lessons still have something to mend.}}',
  },
  nameless: { nl: 'Les zonder naam', en: 'Lesson without a name' },
  series: { nl: '{when}; {times} keer in deze dagen', en: '{when}; {times} times in these days' },
  allRight: { nl: 'Klaar voor de les', en: 'Ready for the lesson' },
  nothingSeen: { nl: 'Van deze les is niets te zien', en: 'Nothing of this lesson can be seen' },
  toMend: { nl: '{count, plural, one {# punt goed te zetten} other {# punten goed te zetten}}', en: '{count, number} to mend' },
  fine: { nl: '{count, number} in orde', en: '{count, number} in order' },
  notSeen: { nl: '{count, number} niet te zien', en: '{count, number} cannot be seen' },
  points: { nl: 'Alle punten van deze les', en: 'All points of this lesson' },
  becomes: { nl: 'Wordt: {becomes}', en: 'Becomes: {becomes}' },
  options: { nl: 'Vergaderopties', en: 'Meeting options' },
  mend: { nl: 'Zet goed', en: 'Mend' },
  ofLesson: { nl: '{what}: {lesson}', en: '{what}: {lesson}' },

  yourself: { nl: 'Dit doe je zelf', en: 'This you do yourself' },
  yourselfLead: {
    nl: 'Wat de school niet voor je kan vastzetten. Een keer lezen is genoeg; verandert een aanwijzing, dan staat ze er weer als nieuw.',
    en: 'What the school cannot fix for you. Reading it once is enough; when an instruction changes, it stands here as new again.',
  },
  nothingYourself: { nl: 'Er is niets wat je zelf hoeft te doen', en: 'There is nothing that you have to do yourself' },
  nothingYourselfAbout: { nl: 'Alles is centraal geregeld.', en: 'All is arranged centrally.' },
  readSoFar: {
    nl: '{read, number} van de {count, number} aanwijzingen gelezen',
    en: '{read, number} of {count, number} instructions read',
  },
  read: { nl: 'Ik heb dit gelezen', en: 'I have read this' },
  readOn: { nl: 'Gelezen op {day}', en: 'Read on {day}' },
  readNow: { nl: 'Vastgelegd dat je dit hebt gelezen.', en: 'Recorded that you have read this.' },

  pupil: { nl: 'Deze pagina is voor leraren', en: 'This page is for teachers' },
  pupilHelp: {
    nl: 'Lesklaar bewaart niets over jou. Is er iets in een les wat niet fijn is? Vertel het je leraar of mentor.',
    en: 'Lesklaar keeps nothing about you. Is something in a lesson not right? Tell your teacher or mentor.',
  },
} as const satisfies Record<string, Localized>;
