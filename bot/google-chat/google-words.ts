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
} as const satisfies Record<string, Localized>;
