import type { Localized } from '../../src/model/language.ts';

/** What only Google Chat makes necessary to say. */
export const googleWords = {
  strangerTitle: { nl: 'Welkom', en: 'Welcome' },
  stranger: {
    nl: 'Lesklaar helpt de medewerkers van deze school. Jij hoort bij een andere organisatie, dus ik kan hier niets voor je doen.',
    en: 'Lesklaar helps the staff of this school. You belong to another organisation, so there is nothing I can do for you here.',
  },
  strangerTip: {
    nl: 'Hoor je er wel bij? Gebruik Google Chat met je schoolaccount en probeer het opnieuw.',
    en: 'Do you belong to it? Use Google Chat with your school account and try again.',
  },
  notOpened: {
    nl: 'Aanmelden hoeft hier niet: je beheerder opent de lessen voor Lesklaar. Vraag het je ict-coördinator.',
    en: 'There is no need to sign in here: your administrator opens the lessons for Lesklaar. Ask your ICT coordinator.',
  },
  ourFault: {
    nl: 'Er ging aan onze kant iets mis. Probeer het over een minuut nog eens.',
    en: 'Something went wrong on our side. Please try again in a minute.',
  },
} as const satisfies Record<string, Localized>;
