import type { Localized } from '../model/language.ts';

/** Why a finding is another one than in the record before. */
export const changeHeadings = {
  new: { nl: 'Nieuw', en: 'New' },
  mended: { nl: 'Opgelost', en: 'Mended' },
  changed: { nl: 'Veranderd', en: 'Changed' },
  'no-longer-readable': { nl: 'Niet meer te zien', en: 'No longer readable' },
  'readable-again': { nl: 'Weer te zien', en: 'Readable again' },
  gone: { nl: 'Niet meer aangetroffen', en: 'No longer found' },
  'norm-changed': { nl: 'De norm is veranderd, de instelling niet', en: 'The standard changed, the setting did not' },
  accepted: { nl: 'Goedgekeurd als afwijking', en: 'Approved as a deviation' },
  'no-longer-accepted': { nl: 'Afwijking telt niet meer', en: 'Deviation no longer counts' },
  attested: { nl: 'Door iemand vastgesteld', en: 'Attested by somebody' },
  'attestation-ended': { nl: 'Vaststelling telt niet meer', en: 'Attestation no longer counts' },
  'judged-otherwise': {
    nl: 'Anders beoordeeld door een andere versie van Lesklaar',
    en: 'Judged differently by another version of Lesklaar',
  },
} as const satisfies Record<string, Localized>;

/** Why two records may not be comparable. */
export const caveatTexts = {
  'other-preset': { nl: 'De verslagen gebruiken elk een andere norm.', en: 'The records use different standards.' },
  'other-stage': { nl: 'De verslagen gaan over een andere onderwijssoort.', en: 'The records are about different stages.' },
  'other-organisation': { nl: 'De verslagen zijn van verschillende organisaties.', en: 'The records are of different organisations.' },
  'other-mapping': {
    nl: 'In het nieuwe verslag zijn mensen anders in populaties ingedeeld. Wat alleen daardoor kan verschillen, telt niet als verandering.',
    en: 'The newer record divides people into other populations. What may differ only because of that does not count as a change.',
  },
} as const satisfies Record<string, Localized>;
