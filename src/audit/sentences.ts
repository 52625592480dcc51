import type { Localized } from '../model/language.ts';
import type { UnknownReason } from '../model/reading.ts';

/** What the judge adds to a control's own words. {settings} = names of settings, {people} = a number. */
export const sentences = {
  organiserMayLoosen: { nl: 'De organisator kan dit per vergadering verruimen.', en: 'The organiser can loosen this per meeting.' },
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
    nl: '{people} van hen kregen dit beleid rechtstreeks toegewezen; dat gaat vóór het beleid van hun groep en het standaardbeleid.',
    en: '{people} of them got this policy by direct assignment, which goes before their group’s policy and the default.',
  },
  unreadBeside: {
    nl: 'Niet gelezen is {settings}; die instelling kan dit nog veranderen.',
    en: '{settings} was not read; that setting may still change this.',
  },
  noSourceShows: {
    nl: 'Er is een instelling voor, maar geen enkele bron laat haar zien: iemand moet kijken en het vastleggen.',
    en: 'There is a setting for it, but no source shows it: somebody has to look and record it.',
  },
  pagesMissing: {
    nl: 'niet alle bladzijden met beleid zijn ingelezen',
    en: 'not every page of policies was read',
  },
  mayBeLoose: { nl: 'Dit mag hier ruim staan; nu: {allows}.', en: 'This may be wide here; now: {allows}.' },
  lookAndRecord: {
    nl: 'Kijk in het beheercentrum en leg vast wat u zag.',
    en: 'Look in the admin centre and record what you saw.',
  },
  instructTeachers: { nl: 'Geef leraren de instructie.', en: 'Give teachers the instruction.' },
  attested: { nl: 'Vastgesteld door {by}, geldig tot en met {until}.', en: 'Established by {by}, valid up to and including {until}.' },
} as const satisfies Record<string, Localized>;

export const whyUnknown: Readonly<Record<UnknownReason, Localized>> = {
  'not-collected': {
    nl: 'Niet te beoordelen: {settings} staat niet in wat is ingelezen.',
    en: 'Cannot be judged: {settings} is not in what was read.',
  },
  forbidden: {
    nl: 'Niet te beoordelen: {settings} mocht niet gelezen worden.',
    en: 'Cannot be judged: reading {settings} was refused.',
  },
  'not-exposed': {
    nl: 'Niet te beoordelen: deze bron laat {settings} niet zien.',
    en: 'Cannot be judged: this source does not show {settings}.',
  },
  ambiguous: {
    nl: 'Niet te beoordelen: het is niet eenduidig wat voor {settings} geldt.',
    en: 'Cannot be judged: it is not clear what holds for {settings}.',
  },
  unrecognised: {
    nl: 'Niet te beoordelen: {settings} heeft een waarde die niet bekend is.',
    en: 'Cannot be judged: {settings} has a value that is not known.',
  },
};

/** Fills {placeholders}; one that is not given stays as it is. */
export function fill(sentence: string, fields: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => fields[name] ?? whole);
}
