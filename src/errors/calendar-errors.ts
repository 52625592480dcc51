import type { ErrorKind } from './error-kind.ts';

/** When schools are closed. */
export const calendarErrors = {
  'holidays-unread': {
    status: 502,
    exit: 2,
    says: { nl: 'De schoolvakanties zijn niet opgehaald: {why}.', en: 'The school holidays were not fetched: {why}.' },
    todo: {
      nl: 'Wat al bekend was, blijft staan. Probeer het later opnieuw, of voer de vakanties zelf in.',
      en: 'What was already known stays. Try again later, or enter the holidays yourself.',
    },
  },
  'no-holiday-source': {
    status: 409,
    exit: 2,
    says: { nl: 'Er is geen adres ingesteld om schoolvakanties op te halen.', en: 'No address has been set for fetching school holidays.' },
    todo: {
      nl: 'Zet SCHOOL_HOLIDAYS_URL, of breng het bestand van de Rijksoverheid in.',
      en: 'Set SCHOOL_HOLIDAYS_URL, or import the file of the Dutch government.',
    },
  },
  'unusable-holidays': {
    status: 422,
    exit: 2,
    says: {
      nl: 'In dit bestand staan geen schoolvakanties die Lesklaar kan lezen.',
      en: 'This file holds no school holidays that Lesklaar can read.',
    },
    todo: {
      nl: 'Kies het JSON-bestand van rijksoverheid.nl/opendata/schoolvakanties, of voer de vakanties bij de school zelf in.',
      en: 'Choose the JSON file of rijksoverheid.nl/opendata/schoolvakanties, or enter the holidays at the school yourself.',
    },
  },
} as const satisfies Record<string, ErrorKind>;
