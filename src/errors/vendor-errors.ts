import type { ErrorKind } from './error-kind.ts';

/** What a vendor did not answer about a teacher and their lessons, while they wait; they are spoken to as colleagues. */
export const vendorErrors = {
  'lessons-unread': {
    status: 502,
    exit: 2,
    says: { nl: 'De lessen zijn nu niet te lezen: {why}.', en: 'The lessons cannot be read now: {why}.' },
    todo: { nl: 'Probeer het over een minuut opnieuw.', en: 'Try again in a minute.' },
  },
  'lessons-signed-out': {
    status: 403,
    exit: 2,
    says: {
      nl: 'De aanmelding waarmee Lesklaar in jouw naam lessen leest, telt niet meer.',
      en: 'The sign-in by which Lesklaar reads lessons in your name no longer counts.',
    },
    todo: { nl: 'Meld je opnieuw aan voor je lessen.', en: 'Sign in for your lessons again.' },
  },
  'lesson-maybe-changed': {
    status: 502,
    exit: 2,
    says: {
      nl: 'Het is niet zeker of de les gewijzigd is: {why}.',
      en: 'It is not certain whether the lesson was changed: {why}.',
    },
    todo: { nl: 'Vraag je lessen over een minuut opnieuw op.', en: 'Ask for your lessons again in a minute.' },
  },
  'person-unread': {
    status: 503,
    exit: 2,
    says: { nl: 'Wie je bent op school is nu niet op te vragen: {why}.', en: 'Who you are at school cannot be asked now: {why}.' },
    todo: { nl: 'Probeer het over een minuut opnieuw.', en: 'Try again in a minute.' },
  },
} as const satisfies Record<string, ErrorKind>;
