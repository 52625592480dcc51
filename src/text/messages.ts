import type { Localized } from '../model/language.ts';
import type { Role } from '../model/population.ts';

/** ICU messages: sentences that change with a number. */
export const messages = {
  inOrder: {
    nl: '{count, plural, =0 {Van de {total, number} punten is er nog geen in orde of standaard goed gezet.} one {Van de {total, number} punten is er # in orde of standaard goed gezet.} other {Van de {total, number} punten zijn er # in orde of standaard goed gezet.}}',
    en: '{count, plural, =0 {None of the {total, number} points is in order or right by default yet.} one {Of the {total, number} points, # is in order or right by default.} other {Of the {total, number} points, # are in order or right by default.}}',
  },
  toDo: {
    nl: '{count, plural, =0 {Er zijn geen aandachtspunten gevonden.} one {Er is # aandachtspunt.} other {Er zijn # aandachtspunten.}}',
    en: '{count, plural, =0 {No points of attention were found.} one {There is # point of attention.} other {There are # points of attention.}}',
  },
  high: {
    nl: '{count, plural, =0 {Geen daarvan heeft prioriteit hoog.} one {Daarvan heeft # prioriteit hoog: begin daar.} other {Daarvan hebben er # prioriteit hoog: begin daar.}}',
    en: '{count, plural, =0 {None of them has high priority.} one {Of these, # has high priority: start there.} other {Of these, # have high priority: start there.}}',
  },
  unseen: {
    nl: '{count, plural, one {# punt was niet te zien en telt niet als in orde.} other {# punten waren niet te zien en tellen niet als in orde.}}',
    en: '{count, plural, one {# point could not be seen and does not count as in order.} other {# points could not be seen and do not count as in order.}}',
  },
  others: { nl: '{count, plural, one {en # andere} other {en # andere}}', en: '{count, plural, one {and # other} other {and # others}}' },
  atLeast: { nl: 'ten minste {people}', en: 'at least {people}' },
  exceptionLive: { nl: 'Goedgekeurd door {by}, tot en met {until}: {reason}', en: 'Approved by {by}, until {until}: {reason}' },
  exceptionExpired: {
    nl: 'De goedkeuring door {by} liep tot en met {until} en telt niet meer. Reden toen: {reason}',
    en: 'The approval by {by} ran until {until} and no longer counts. The reason then: {reason}',
  },
  attestationLive: { nl: 'Vastgesteld door {by}, geldig tot en met {until}.', en: 'Attested by {by}, valid until {until}.' },
  attestationExpired: {
    nl: 'De vaststelling door {by} liep tot en met {until} en telt niet meer. Kijk opnieuw en leg het vast.',
    en: 'The attestation by {by} ran until {until} and no longer counts. Look again and record it.',
  },
  generated: {
    nl: 'Gemaakt door Lesklaar {version} op {moment}. Kenmerk van deze controle: {id}.',
    en: 'Made by Lesklaar {version} on {moment}. Reference of this audit: {id}.',
  },
} as const satisfies Record<string, Localized>;

export const peopleMessages: Readonly<Record<Role, Localized>> = {
  student: {
    nl: '{count, plural, =0 {geen leerlingen} one {# leerling} other {# leerlingen}}',
    en: '{count, plural, =0 {no pupils} one {# pupil} other {# pupils}}',
  },
  teacher: {
    nl: '{count, plural, =0 {geen leraren} one {# leraar} other {# leraren}}',
    en: '{count, plural, =0 {no teachers} one {# teacher} other {# teachers}}',
  },
  staff: {
    nl: '{count, plural, =0 {geen medewerkers} one {# medewerker} other {# medewerkers}}',
    en: '{count, plural, =0 {no members of staff} one {# member of staff} other {# members of staff}}',
  },
  guest: {
    nl: '{count, plural, =0 {geen gasten} one {# gast} other {# gasten}}',
    en: '{count, plural, =0 {no guests} one {# guest} other {# guests}}',
  },
  unknown: {
    nl: '{count, plural, =0 {geen mensen met een onbekende rol} one {# persoon met een onbekende rol} other {# mensen met een onbekende rol}}',
    en: '{count, plural, =0 {no people whose role is unknown} one {# person whose role is unknown} other {# people whose role is unknown}}',
  },
  everyone: {
    nl: '{count, plural, =0 {geen gebruikers} one {# gebruiker} other {# gebruikers}}',
    en: '{count, plural, =0 {no users} one {# user} other {# users}}',
  },
};
