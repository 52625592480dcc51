import type { ErrorKind } from './error-kind.ts';

/** What a vendor did not answer about a teacher and their lessons, while they wait; they are spoken to as colleagues. */
export const vendorErrors = {
  'lessons-unread': {
    status: 502,
    exit: 2,
    says: { nl: 'De lessen zijn nu niet te lezen: {why}.', en: 'The lessons cannot be read just now: {why}.' },
    todo: { nl: 'Probeer het over een minuut opnieuw.', en: 'Try again in a minute.' },
  },
  'lessons-forbidden': {
    status: 502,
    exit: 2,
    says: { nl: 'Lesklaar mag je lessen niet lezen.', en: 'Lesklaar is not allowed to read your lessons.' },
    todo: {
      nl: 'Vraag je ict-coördinator of je account een licentie voor videolessen heeft, en of Lesklaar lessen mag lezen.',
      en: 'Ask your ICT coordinator whether your account has a licence for video lessons, and whether Lesklaar may read lessons.',
    },
  },
  'lessons-no-calendar': {
    status: 502,
    exit: 2,
    says: { nl: 'Bij dit account is geen agenda te vinden.', en: 'No calendar can be found for this account.' },
    todo: {
      nl: 'Vraag je ict-coördinator of je account een licentie met een agenda heeft.',
      en: 'Ask your ICT coordinator whether your account has a licence with a calendar.',
    },
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
    says: {
      nl: 'Wie je op school bent, is nu niet op te vragen: {why}.',
      en: 'Who you are at school cannot be looked up just now: {why}.',
    },
    todo: { nl: 'Probeer het over een minuut opnieuw.', en: 'Try again in a minute.' },
  },
} as const satisfies Record<string, ErrorKind>;
