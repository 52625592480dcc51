import type { Localized } from '../../src/model/language.ts';

/** What only Teams makes necessary to say. */
export const teamsWords = {
  strangerTitle: { nl: 'Welkom', en: 'Welcome' },
  stranger: {
    nl: 'Lesklaar helpt de medewerkers van deze school. Jij hoort bij een andere organisatie, dus ik kan hier niets voor je doen.',
    en: 'Lesklaar helps the staff of this school. You belong to another organisation, so there is nothing I can do for you here.',
  },
  strangerTip: {
    nl: 'Hoor je er wel bij? Meld je in Teams aan met je schoolaccount en probeer het opnieuw.',
    en: 'Do you belong to it? Sign in to Teams with your school account and try again.',
  },
  signIn: { nl: 'Meld je aan, dan laat ik je eigen lessen zien.', en: 'Sign in, and I will show your own lessons.' },
  signInButton: { nl: 'Aanmelden', en: 'Sign in' },
  notSignedIn: { nl: 'Aanmelden is niet gelukt. Probeer het nog eens.', en: 'Signing in did not work. Please try again.' },
  signInDown: {
    nl: 'De aanmelddienst van Microsoft antwoordt nu niet. Probeer het over een minuut nog eens.',
    en: 'Microsoft’s sign-in service does not answer now. Please try again in a minute.',
  },
  unusable: {
    nl: 'Deze knop werkt niet meer. Typ check voor een nieuwe kaart.',
    en: 'This button no longer works. Type check for a new card.',
  },
  ourFault: {
    nl: 'Er ging aan onze kant iets mis. Probeer het over een minuut nog eens.',
    en: 'Something went wrong on our side. Please try again in a minute.',
  },
  doneAlready: { nl: 'Dit is al gedaan.', en: 'This was done already.' },
} as const satisfies Record<string, Localized>;
