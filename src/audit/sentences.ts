import type { Localized } from '../model/language.ts';
import type { UnknownReason } from '../model/reading.ts';

/** What the judge adds to a control's own words. {settings} = names of settings, {people} = a number. */
export const sentences = {
  organiserMayLoosen: { nl: 'De organisator kan dit per vergadering verruimen.', en: 'The organiser can loosen this for each meeting.' },
  noCentralSetting: {
    nl: 'Hiervoor bestaat geen centrale instelling: de leraar regelt het in de les.',
    en: 'There is no central setting for this: the teacher arranges it in the lesson.',
  },
  serviceOff: { nl: 'De dienst staat uit voor deze mensen.', en: 'The service is off for these people.' },
  pupilsDoNotOrganise: {
    nl: 'Leerlingen kunnen geen vergaderingen maken; in de les beslist het beleid van de leraar.',
    en: 'Pupils cannot create meetings; in the lesson the teacher’s policy decides.',
  },
  leftoverDirect: {
    nl: 'Aan {people} van hen is dit beleid rechtstreeks toegewezen; dat gaat vóór het beleid van hun groep en het standaardbeleid.',
    en: 'This policy was assigned directly to {people} of them; that goes before their group’s policy and the default.',
  },
  unreadBeside: {
    nl: 'Niet gelezen: {settings}. Wat daar staat, kan dit nog veranderen.',
    en: 'Not read: {settings}. What is set there may still change this.',
  },
  noSourceShows: {
    nl: 'Er is een instelling voor, maar geen enkele bron laat die zien: iemand moet kijken en het vastleggen.',
    en: 'There is a setting for it, but no source shows it: somebody has to look and record it.',
  },
  pagesMissing: {
    nl: 'niet alle bladzijden met beleid zijn ingelezen',
    en: 'not every page of policies was read',
  },
  mayBeLoose: { nl: 'Dit mag hier ruim staan; nu: {allows}.', en: 'This may be loose here; now: {allows}.' },
  instructTeachers: { nl: 'Geef leraren de instructie.', en: 'Give teachers the instruction.' },
  attested: { nl: 'Vastgesteld door {by}, geldig tot en met {until}.', en: 'Attested by {by}, valid until {until}.' },
} as const satisfies Record<string, Localized>;

export const whyUnknown: Readonly<Record<UnknownReason, Localized>> = {
  'not-collected': {
    nl: 'Niet te beoordelen; dit staat niet in wat is ingelezen: {settings}.',
    en: 'Cannot be judged; not in what was read: {settings}.',
  },
  forbidden: {
    nl: 'Niet te beoordelen; dit mocht niet worden gelezen: {settings}.',
    en: 'Cannot be judged: reading {settings} was refused.',
  },
  'not-exposed': {
    nl: 'Niet te beoordelen: deze bron laat {settings} niet zien.',
    en: 'Cannot be judged: this source does not show {settings}.',
  },
  ambiguous: {
    nl: 'Niet te beoordelen: het is niet eenduidig wat voor {settings} geldt.',
    en: 'Cannot be judged: it is not clear what applies for {settings}.',
  },
  unrecognised: {
    nl: 'Niet te beoordelen; hier staat een waarde die niet bekend is: {settings}.',
    en: 'Cannot be judged; this holds a value that is not known: {settings}.',
  },
};

/** Fills {placeholders}; one that is not given stays as it is. */
export function fill(sentence: string, fields: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => fields[name] ?? whole);
}
