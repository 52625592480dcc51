import type { ActorRole } from '../../src/model/actor.ts';
import type { Localized } from '../../src/model/language.ts';

export const signInTexts = {
  title: { nl: 'Welkom bij Lesklaar', en: 'Welcome to Lesklaar' },
  about: {
    nl: 'Lesklaar kijkt of videolessen in Microsoft Teams en Google Meet veilig zijn ingesteld, en zegt wat er te doen is.',
    en: 'Lesklaar checks whether video lessons in Microsoft Teams and Google Meet are set up safely, and says what to do.',
  },
  choose: { nl: 'Kies als wie u kijkt', en: 'Choose who you are' },
  chooseAbout: {
    nl: 'Dit is een proefopstelling met een verzonnen school. Iedereen ziet wat bij de eigen rol hoort.',
    en: 'This is a try-out with a pretend school. Everybody sees what goes with their role.',
  },
  withGoogle: { nl: 'Aanmelden met Google', en: 'Sign in with Google' },
  googleAbout: { nl: 'Gebruik het Google-account van uw school.', en: 'Use the Google account of your school.' },
  ratherInTeams: {
    nl: 'Gebruikt uw school Lesklaar in Teams? Open het dan daar: u hoeft zich dan niet apart aan te melden.',
    en: 'Does your school use Lesklaar in Teams? Then open it there: there is no need to sign in separately.',
  },
  inTeams: { nl: 'Open Lesklaar in Teams', en: 'Open Lesklaar in Teams' },
  inTeamsAbout: {
    nl: 'Hier in de browser kan niemand zich aanmelden. In Teams hoeft u zich niet apart aan te melden: kies daar Lesklaar in de balk met apps.',
    en: 'Nobody can sign in here in the browser. In Teams there is no need to sign in separately: choose Lesklaar in the app bar there.',
  },
  toTeams: { nl: 'Naar Teams', en: 'To Teams' },
  refused: { nl: 'Teams kon u niet aanmelden', en: 'Teams could not sign you in' },
  refusedAbout: {
    nl: 'Probeer het opnieuw. Lukt het dan nog niet, vraag dan de beheerder of Lesklaar voor uw school is toegestaan.',
    en: 'Try again. If that does not help, ask the administrator whether Lesklaar has been allowed for your school.',
  },
  retry: { nl: 'Probeer opnieuw', en: 'Try again' },
  signOut: { nl: 'Afmelden', en: 'Sign out' },
  otherPersona: { nl: 'Kijk als iemand anders', en: 'View as somebody else' },
} as const satisfies Record<string, Localized>;

export const personaTexts: Readonly<Record<ActorRole, { readonly role: Localized; readonly sees: Localized }>> = {
  admin: {
    role: { nl: 'beheerder', en: 'administrator' },
    sees: { nl: 'alles, en verandert instellingen', en: 'everything, and changes settings' },
  },
  'ict-coordinator': {
    role: { nl: 'ict-coördinator', en: 'ICT coordinator' },
    sees: { nl: 'aandachtspunten, en lost ze op', en: 'points of attention, and resolves them' },
  },
  leader: {
    role: { nl: 'schoolleider', en: 'head teacher' },
    sees: { nl: 'hoe de school ervoor staat, en keurt afwijkingen goed', en: 'how the school is doing, and approves deviations' },
  },
  board: {
    role: { nl: 'bestuurder', en: 'board member' },
    sees: { nl: 'alle scholen samen, en het verloop', en: 'all schools together, and the trend' },
  },
  dpo: {
    role: { nl: 'functionaris voor gegevensbescherming', en: 'data protection officer' },
    sees: { nl: 'alles, en adviseert', en: 'everything, and advises' },
  },
  teacher: {
    role: { nl: 'leraar', en: 'teacher' },
    sees: { nl: 'wat er in de eigen lessen geldt', en: 'what applies in their own lessons' },
  },
};
