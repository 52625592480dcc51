import type { Localized } from '../../src/model/language.ts';

export const shellTexts = {
  skip: { nl: 'Naar de inhoud', en: 'Skip to content' },
  navigation: { nl: 'Onderdelen', en: 'Parts' },
  openMenu: { nl: 'Menu openen', en: 'Open menu' },
  closeMenu: { nl: 'Menu sluiten', en: 'Close menu' },
  language: { nl: 'Taal', en: 'Language' },
  sandbox: { nl: 'Proefopstelling', en: 'Try-out' },
  sandboxAbout: {
    nl: 'Deze school is verzonnen. Niets hier komt van een echte school.',
    en: 'This school is made up. Nothing here comes from a real school.',
  },
  noRole: { nl: 'U hebt nog geen rol in Lesklaar', en: 'You have no role in Lesklaar yet' },
  noRoleTodo: {
    nl: 'Vraag de beheerder van Lesklaar om een rol die bij uw werk past.',
    en: 'Ask the administrator of Lesklaar for a role that fits your work.',
  },
  notFound: { nl: 'Deze pagina bestaat niet', en: 'This page does not exist' },
  notFoundTodo: { nl: 'Misschien is de link verouderd.', en: 'The link may be outdated.' },
  notYours: { nl: 'Deze pagina hoort niet bij uw rol', en: 'This page does not go with your role' },
  notYoursTodo: {
    nl: 'Hebt u die nodig? Vraag het de beheerder van Lesklaar.',
    en: 'Do you need it? Ask the administrator of Lesklaar.',
  },
  toStart: { nl: 'Naar het begin', en: 'To the start' },
  leave: { nl: 'Weggaan zonder te bewaren?', en: 'Leave without saving?' },
  leaveAbout: {
    nl: 'Wat u op deze pagina hebt gewijzigd, is nog niet bewaard. Als u weggaat, is het weg.',
    en: 'What you changed on this page is not saved yet. If you leave, it will be lost.',
  },
  stay: { nl: 'Blijf hier', en: 'Stay here' },
  leaveUnsaved: { nl: 'Ga weg zonder te bewaren', en: 'Leave without saving' },
  broken: { nl: 'Deze pagina kon niet worden getoond', en: 'This page could not be shown' },
  brokenTodo: {
    nl: 'Laad de pagina opnieuw. Lukt het weer niet, vertel dan de beheerder wat u deed.',
    en: 'Load the page again. If it still does not work, tell the administrator what you did.',
  },
  reload: { nl: 'Laad opnieuw', en: 'Load again' },
} as const satisfies Record<string, Localized>;

/** Each in its own words. */
export const languageNames = { nl: 'Nederlands', 'nl-BE': 'Nederlands (Vlaanderen)', en: 'English' } as const;
