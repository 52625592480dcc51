import type { Localized } from '../../src/model/language.ts';

/** What only Google Chat makes necessary to say. */
export const googleWords = {
  strangerTip: {
    nl: 'Hoor je er wel bij? Gebruik Google Chat met je schoolaccount en probeer het opnieuw.',
    en: 'Are you one of them? Use Google Chat with your school account and try again.',
  },
  notOpened: {
    nl: 'Aanmelden hoeft hier niet: je beheerder geeft Lesklaar toegang tot je lessen. Vraag het je ict-coördinator.',
    en: 'There is no need to sign in here: your administrator gives Lesklaar access to your lessons. Ask your ICT coordinator.',
  },
  late: { nl: 'Dit duurt langer dan Google Chat wacht', en: 'This takes longer than Google Chat waits' },
  slow: {
    nl: 'Google antwoordt nu traag: je antwoord is nog niet klaar.',
    en: 'Google is slow at the moment: your answer is not ready yet.',
  },
  tryLater: { nl: 'Probeer het over een paar minuten opnieuw.', en: 'Please try again in a few minutes.' },
  maybeDone: {
    nl: 'Google antwoordt nu traag: het is nog niet te zeggen of dit gelukt is.',
    en: 'Google is slow at the moment: nobody can tell yet whether this was done.',
  },
  lookFirst: {
    nl: 'Kijk over een minuut hoe het staat, voordat je het nog eens doet.',
    en: 'Look in a minute how things stand, before you do it again.',
  },
  look: { nl: 'Kijk hoe het staat', en: 'See how things stand' },
} as const satisfies Record<string, Localized>;
