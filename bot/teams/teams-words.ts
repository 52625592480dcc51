import type { Localized } from '../../src/model/language.ts';

/** What only Teams makes necessary to say. */
export const teamsWords = {
  strangerTip: {
    nl: 'Hoor je er wel bij? Meld je in Teams aan met je schoolaccount en probeer het opnieuw.',
    en: 'Are you one of them? Sign in to Teams with your school account and try again.',
  },
  signIn: { nl: 'Meld je aan, dan laat ik je eigen lessen zien.', en: 'Sign in, and I will show your own lessons.' },
  signInButton: { nl: 'Aanmelden', en: 'Sign in' },
  notSignedIn: { nl: 'Aanmelden is niet gelukt. Probeer het nog eens.', en: 'Signing in did not work. Please try again.' },
  signInDown: {
    nl: 'De aanmelddienst van Microsoft antwoordt nu niet. Probeer het over een minuut opnieuw.',
    en: 'Microsoft’s sign-in service does not answer just now. Please try again in a minute.',
  },
  unusable: {
    nl: 'Deze knop werkt niet meer. Typ check voor een nieuwe kaart.',
    en: 'This button no longer works. Type check for a new card.',
  },
  doneAlready: { nl: 'Dit is al gedaan.', en: 'This has already been done.' },
} as const satisfies Record<string, Localized>;
