import type { Localized } from '../../src/model/language.ts';

/** What a card itself says, beside the view. */
export const cardWords = {
  more: {
    nl: '{count, plural, =0 {Er is meer dan hier past.} one {Er is nog # onderdeel dat hier niet past.} other {Er zijn nog # onderdelen die hier niet passen.}}',
    en: '{count, plural, =0 {There is more than fits here.} one {There is # more part that does not fit here.} other {There are # more parts that do not fit here.}}',
  },
  open: { nl: 'Bekijk alles in Lesklaar', en: 'See it all in Lesklaar' },
  signIn: { nl: 'Laat mijn lessen zien', en: 'Show my lessons' },
} as const satisfies Record<string, Localized>;
