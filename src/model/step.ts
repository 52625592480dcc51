import type { Localized } from './language.ts';

/**
 * The words for how far a right reaches, as they read in "allowed: …". A control picks some of them and orders them from strict to loose;
 * the order here means nothing.
 */
export const stepNames = {
  nobody: { nl: 'niemand', en: 'nobody' },
  organiser: { nl: 'alleen de organisator', en: 'the organiser only' },
  presenters: { nl: 'de organisator en presentatoren', en: 'the organiser and presenters' },
  invited: { nl: 'alleen genodigden', en: 'invited people only' },
  'organisation-without-guests': { nl: 'de eigen organisatie zonder gasten', en: 'the school’s own organisation without guests' },
  organisation: { nl: 'de eigen organisatie', en: 'the school’s own organisation' },
  trusted: { nl: 'iedereen van de eigen en vertrouwde organisaties', en: 'the school’s own and trusted organisations' },
  organisations: { nl: 'andere organisaties, geen privéaccounts', en: 'other organisations, no private accounts' },
  'signed-in': { nl: 'iedereen die is aangemeld', en: 'everyone who is signed in' },
  everyone: { nl: 'iedereen', en: 'everyone' },
  off: { nl: 'uit', en: 'off' },
  limited: { nl: 'beperkt', en: 'limited' },
  on: { nl: 'aan', en: 'on' },
  required: { nl: 'verplicht', en: 'required' },
  optional: { nl: 'naar keuze', en: 'optional' },
  'not-required': { nl: 'niet verplicht', en: 'not required' },
  shown: { nl: 'zichtbaar', en: 'shown' },
  hidden: { nl: 'niet zichtbaar', en: 'not shown' },
  window: { nl: 'één venster', en: 'one window' },
  screen: { nl: 'het hele scherm', en: 'the whole screen' },
  none: { nl: 'geen', en: 'none' },
  blur: { nl: 'alleen vervagen', en: 'blur only' },
  standard: { nl: 'vervagen en standaardachtergronden', en: 'blur and standard backgrounds' },
  own: { nl: 'ook eigen afbeeldingen', en: 'people’s own pictures too' },
  'own-region': { nl: 'in de eigen regio', en: 'in the school’s own region' },
  'any-region': { nl: 'ook buiten de eigen regio', en: 'outside the school’s own region too' },
  'within-30-days': { nl: 'binnen 30 dagen', en: 'within 30 days' },
  'within-60-days': { nl: 'binnen 60 dagen', en: 'within 60 days' },
  'within-120-days': { nl: 'binnen 120 dagen', en: 'within 120 days' },
  'after-120-days': { nl: 'pas na meer dan 120 dagen', en: 'only after more than 120 days' },
  never: { nl: 'nooit', en: 'never' },
} as const satisfies Record<string, Localized>;

export type Step = keyof typeof stepNames;

/** Ordered from strict to loose. */
export type Scale = readonly [Step, Step, ...Step[]];
