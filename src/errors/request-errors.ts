import type { ErrorKind } from './error-kind.ts';

/** Requests to the service. */
export const requestErrors = {
  'not-signed-in': {
    status: 401,
    exit: 2,
    says: {
      nl: 'Er is niemand aangemeld, of de aanmelding telt niet meer.',
      en: 'You are not signed in, or your sign-in no longer counts.',
    },
    todo: { nl: 'Aanmelden is opnieuw nodig.', en: 'Sign in again.' },
  },
  'not-allowed': {
    status: 403,
    exit: 2,
    says: { nl: 'Dit hoort niet bij deze rol in Lesklaar.', en: 'This is not part of your role in Lesklaar.' },
    todo: {
      nl: 'Vraag de beheerder van Lesklaar om een rol die dit mag.',
      en: 'Ask the administrator of Lesklaar for a role that may do this.',
    },
  },
  'sign-in-unavailable': {
    status: 503,
    exit: 2,
    says: {
      nl: 'Aanmelden lukt nu niet: de sleutels van Microsoft of Google zijn niet te lezen.',
      en: 'Signing in does not work now: the keys of Microsoft or Google cannot be read.',
    },
    todo: { nl: 'Probeer het over een minuut opnieuw.', en: 'Try again in a minute.' },
  },
  'too-many-requests': {
    status: 429,
    exit: 2,
    says: { nl: 'Er kwamen te veel verzoeken achter elkaar.', en: 'There were too many requests in a row.' },
    todo: { nl: 'Probeer het over {seconds} seconden opnieuw.', en: 'Try again in {seconds} seconds.' },
  },
  'no-such-address': {
    status: 404,
    exit: 2,
    says: { nl: 'Op dit adres staat niets.', en: 'There is nothing at this address.' },
    todo: { nl: 'Kijk of het adres klopt: /openapi.json noemt ze allemaal.', en: 'Check the address: /openapi.json lists them all.' },
  },
  'metrics-not-shown': {
    status: 404,
    exit: 2,
    says: { nl: 'De tellers worden hier niet getoond.', en: 'The counters are not shown here.' },
    todo: {
      nl: 'Stuur METRICS_TOKEN mee als bearer-token; is die niet gezet, vraag ze dan op de machine van de dienst zelf op.',
      en: 'Send METRICS_TOKEN along as bearer token; where it is not set, ask on the machine of the service itself.',
    },
  },
  'method-not-allowed': {
    status: 405,
    exit: 2,
    says: { nl: '{method} kan niet op dit adres.', en: '{method} is not possible at this address.' },
    todo: { nl: 'Hier kan: {allowed}.', en: 'Possible here: {allowed}.' },
  },
  'body-too-large': {
    status: 413,
    exit: 2,
    says: { nl: 'Dit verzoek is te groot: er past hoogstens {limit} in.', en: 'This request is too large: it may hold {limit} at most.' },
    todo: { nl: 'Stuur minder tegelijk.', en: 'Send less at a time.' },
  },
  'unreadable-body': {
    status: 400,
    exit: 2,
    says: { nl: 'De inhoud van dit verzoek is niet te lezen.', en: 'The content of this request cannot be read.' },
    todo: { nl: 'Stuur geldige JSON in UTF-8.', en: 'Send valid JSON in UTF-8.' },
  },
  'unsupported-body': {
    status: 415,
    exit: 2,
    says: {
      nl: 'Deze soort inhoud wordt hier niet gelezen.',
      en: 'Content of this kind is not read here.',
    },
    todo: { nl: 'Stuur {expected}.', en: 'Send {expected}.' },
  },
  'unreadable-address': {
    status: 400,
    exit: 2,
    says: { nl: 'Het adres van dit verzoek is niet te lezen.', en: 'The address of this request cannot be read.' },
    todo: { nl: 'Schrijf bijzondere tekens in procentcodering.', en: 'Write special characters in percent-encoding.' },
  },
  'service-stopping': {
    status: 503,
    exit: 2,
    says: { nl: 'De dienst wordt gestopt of vernieuwd.', en: 'The service is being stopped or renewed.' },
    todo: { nl: 'Probeer het over een minuut opnieuw.', en: 'Try again in a minute.' },
  },
  'not-there': {
    status: 404,
    exit: 2,
    says: { nl: 'Dit is er niet, of niet meer.', en: 'This is not there, or no longer.' },
    todo: { nl: 'Haal de lijst opnieuw op.', en: 'Get the list again.' },
  },
  'nothing-audited': {
    status: 404,
    exit: 2,
    says: { nl: 'Er is nog niets gecontroleerd.', en: 'Nothing has been audited yet.' },
    todo: { nl: 'Start een controle, of upload een export.', en: 'Start an audit, or upload an export.' },
  },
  'unusable-request': {
    status: 400,
    exit: 2,
    says: { nl: '{place}: {detail}.', en: '{place}: {detail}.' },
    todo: { nl: 'Pas het aan en probeer het opnieuw.', en: 'Change it and try again.' },
  },
  'version-needed': {
    status: 428,
    exit: 2,
    says: { nl: 'Er staat niet bij welke versie u wijzigt.', en: 'It does not say which version you are changing.' },
    todo: { nl: 'Stuur de ETag die u kreeg mee in If-Match.', en: 'Send the ETag that you got in If-Match.' },
  },
  'already-settled': {
    status: 409,
    exit: 2,
    says: { nl: 'Dit kan niet meer: het is al {state}.', en: 'This is no longer possible: it is already {state}.' },
    todo: { nl: 'Haal het opnieuw op om te zien hoe het nu staat.', en: 'Get it again to see how it stands now.' },
  },
  'own-request': {
    status: 403,
    exit: 2,
    says: {
      nl: 'Wie een afwijking aanvraagt, keurt die niet zelf goed.',
      en: 'Whoever requests a deviation does not approve it themselves.',
    },
    todo: {
      nl: 'Laat iemand anders met de rol schoolleider of bestuur ernaar kijken.',
      en: 'Have somebody else with the role of head teacher or board look at it.',
    },
  },
  busy: {
    status: 503,
    exit: 2,
    says: { nl: 'Er worden al andere bestanden gelezen.', en: 'Other files are being read already.' },
    todo: { nl: 'Probeer het over een minuut opnieuw.', en: 'Try again in a minute.' },
  },
  'not-ready': {
    status: 503,
    exit: 2,
    says: { nl: 'De database antwoordt niet.', en: 'The database does not answer.' },
    todo: { nl: 'Probeer het over een minuut opnieuw.', en: 'Try again in a minute.' },
  },
  'unusable-day': {
    status: 422,
    exit: 2,
    says: {
      nl: '{place}: kies een einddatum van {first} tot en met {last}.',
      en: '{place}: choose an end date from {first} up to and including {last}.',
    },
    todo: { nl: 'Een afwijking of vaststelling geldt hooguit 18 maanden.', en: 'A deviation or attestation counts for 18 months at most.' },
  },
} as const satisfies Record<string, ErrorKind>;
