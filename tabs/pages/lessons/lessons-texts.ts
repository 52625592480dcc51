import type { Localized } from '../../../src/model/language.ts';
import { checkWords, lessonWords } from '../../../src/text/teacher-words.ts';

/** Teachers are spoken to as colleagues. */
export const lessonsTexts = {
  title: { nl: 'Mijn lessen', en: 'My lessons' },
  ...checkWords,
  ...lessonWords,

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

  none: { nl: 'Je hebt de komende 7 dagen geen lessen op afstand', en: 'You have no remote lessons in the next 7 days' },
  noneAbout: {
    nl: 'Zet je een les met een vergadering in je agenda, dan staat hier of die les klaar is.',
    en: 'Put a lesson with a meeting in your calendar, and you see here whether it is ready.',
  },
  notShared: { nl: 'Lesklaar mag je lessen nog niet bekijken', en: 'Lesklaar may not look at your lessons yet' },
  notSharedTodo: {
    nl: 'Stuur Lesklaar in een chat het woord “check” en meld je daar één keer aan. Lesklaar kijkt dan naar je eigen lessen, en alleen naar die van jou. Er verandert niets zonder dat jij ja zegt.',
    en: 'Send Lesklaar the word “check” in a chat and sign in there once. Lesklaar then looks at your own lessons, and only at yours. Nothing changes unless you say yes.',
  },
  lookAgain: { nl: 'Kijk opnieuw', en: 'Look again' },
  allRight: { nl: 'Klaar voor de les', en: 'Ready for the lesson' },
  nothingSeen: { nl: 'Van deze les is niets te zien', en: 'Nothing of this lesson can be seen' },
  toMend: { nl: '{count, plural, one {# punt goed te zetten} other {# punten goed te zetten}}', en: '{count, number} to mend' },
  fine: { nl: '{count, number} in orde', en: '{count, number} in order' },
  notSeen: { nl: '{count, number} niet te zien', en: '{count, number} cannot be seen' },
  points: { nl: 'Alle punten van deze les', en: 'All points of this lesson' },
  becomes: { nl: 'Wordt: {becomes}', en: 'Becomes: {becomes}' },
  mend: { nl: 'Zet goed', en: 'Mend' },
  ofLesson: { nl: '{what}: {lesson}', en: '{what}: {lesson}' },

  yourselfLead: {
    nl: 'Wat de school niet voor je kan vastzetten. Eén keer lezen is genoeg. Verandert een instructie, dan staat die hier weer als nieuw.',
    en: 'What the school cannot lock for you. Reading it once is enough. If an instruction changes, it shows here as new again.',
  },
  nothingYourself: { nl: 'Er is nu niets wat je zelf hoeft te doen', en: 'There is nothing you have to do yourself now' },
  nothingYourselfAbout: { nl: 'Er staan geen instructies voor je klaar.', en: 'There are no instructions for you.' },
  readSoFar: {
    nl: '{read, number} van de {count, number} instructies gelezen',
    en: '{read, number} of {count, number} instructions read',
  },
  read: { nl: 'Ik heb dit gelezen', en: 'I have read this' },
  readOn: { nl: 'Gelezen op {day}', en: 'Read on {day}' },
  readNow: { nl: 'Er is vastgelegd dat je dit hebt gelezen.', en: 'It was recorded that you have read this.' },

  pupil: { nl: 'Deze pagina is voor leraren', en: 'This page is for teachers' },
  pupilHelp: {
    nl: 'Lesklaar bewaart niets over jou. Is er iets in een les wat niet fijn is? Vertel het je leraar of mentor.',
    en: 'Lesklaar keeps nothing about you. Is something in a lesson not right? Tell your teacher or tutor.',
  },
} as const satisfies Record<string, Localized>;
