import type { ErrorKind } from './error-kind.ts';

/** Teachers, their lessons and what they are asked to read. Teachers are spoken to as colleagues. */
export const lessonErrors = {
  'for-teachers': {
    status: 403,
    exit: 2,
    says: { nl: 'Dit is bedoeld voor leraren.', en: 'This is meant for teachers.' },
    todo: {
      nl: 'Wil je iets weten over de les? Vraag het aan je leraar.',
      en: 'Would you like to know something about the lesson? Ask your teacher.',
    },
  },
  'teacher-not-known': {
    status: 403,
    exit: 2,
    says: {
      nl: 'Lesklaar kan nu niet zien of dit account van een leraar is. Daarom is er niets bewaard of gewijzigd.',
      en: 'Lesklaar cannot see now whether this account belongs to a teacher. So nothing was kept or changed.',
    },
    todo: {
      nl: 'Probeer het straks opnieuw. Blijft het zo? Vraag de beheerder van Lesklaar om aan te geven wie de leraren zijn.',
      en: 'Try again later. If it stays like this, ask the administrator of Lesklaar to say who the teachers are.',
    },
  },
  'lessons-not-shared': {
    status: 403,
    exit: 2,
    says: { nl: 'Lesklaar mag je lessen nog niet bekijken.', en: 'Lesklaar may not look at your lessons yet.' },
    todo: { nl: 'Meld je aan als Lesklaar erom vraagt; dat hoeft één keer.', en: 'Sign in when Lesklaar asks for it; once is enough.' },
  },
  'no-such-lesson': {
    status: 404,
    exit: 2,
    says: { nl: 'Deze les is er niet meer, of is van iemand anders.', en: 'This lesson is no longer there, or belongs to somebody else.' },
    todo: { nl: 'Vraag je lessen opnieuw op.', en: 'Ask for your lessons again.' },
  },
  'lesson-over': {
    status: 409,
    exit: 2,
    says: { nl: 'Deze les is al voorbij.', en: 'This lesson is over.' },
    todo: { nl: 'Vraag je lessen opnieuw op en kijk naar de volgende.', en: 'Ask for your lessons again and look at the next one.' },
  },
  'lesson-busy': {
    status: 409,
    exit: 2,
    says: { nl: 'Lesklaar is al met deze les bezig.', en: 'Lesklaar is already working on this lesson.' },
    todo: { nl: 'Vraag je lessen over een paar minuten opnieuw op.', en: 'Ask for your lessons again in a few minutes.' },
  },
  'lesson-change-refused': {
    status: 409,
    exit: 2,
    says: { nl: 'De les is niet gewijzigd: {why}.', en: 'The lesson was not changed: {why}.' },
    todo: { nl: 'Wijzig het in de vergaderopties van de les.', en: 'Change it in the meeting options of the lesson.' },
  },
  'instruction-changed': {
    status: 409,
    exit: 2,
    says: {
      nl: 'Deze instructie is intussen veranderd, of geldt niet meer voor jou.',
      en: 'This instruction has changed, or no longer applies to you.',
    },
    todo: {
      nl: 'Vraag je controle opnieuw op en lees de tekst die er nu staat.',
      en: 'Ask for your check again and read what it says now.',
    },
  },
} as const satisfies Record<string, ErrorKind>;
