import { localized, type Localized } from '../../../model/language.ts';
import type { CallFailure } from '../../calls/call-failure.ts';
import { reasons } from '../../calls/unread-part.ts';
import type { GooglePart } from './google-scopes.ts';

/** What each part is read for. */
export const partTitles: Readonly<Record<GooglePart, Localized>> = {
  policies: { nl: 'Toestemming om beleid te lezen', en: 'Permission to read policies' },
  orgUnits: { nl: 'Toestemming om organisatie-eenheden te lezen', en: 'Permission to read org units' },
  groups: { nl: 'Toestemming om groepen en hun leden te lezen', en: 'Permission to read groups and their members' },
  users: { nl: 'Toestemming om gebruikers te tellen', en: 'Permission to count users' },
  adminLog: { nl: 'Toestemming om het beheerderslogboek te lezen', en: 'Permission to read the admin log' },
  licences: { nl: 'Toestemming om licenties te lezen', en: 'Permission to read licences' },
};

export const titles = {
  key: { nl: 'Sleutel van het serviceaccount', en: 'Key of the service account' },
  subject: { nl: 'Superbeheerder namens wie Lesklaar leest', en: 'Super administrator on whose behalf Lesklaar reads' },
  customer: { nl: 'Klant-ID van de organisatie', en: 'Customer ID of the organisation' },
  units: { nl: 'Organisatie-eenheden uit lesklaar.yaml', en: 'Org units from lesklaar.yaml' },
  groups: { nl: 'Groepen uit lesklaar.yaml', en: 'Groups from lesklaar.yaml' },
} as const satisfies Record<string, Localized>;

export function apiTitle(host: string): Localized {
  return { nl: `API ${host}`, en: `API ${host}` };
}

export const found = {
  given: { nl: 'Het serviceaccount heeft deze toestemming.', en: 'The service account has this permission.' },
  notDelegated: {
    nl: 'Deze scope is niet aan het serviceaccount gegeven.',
    en: 'This scope was not given to the service account.',
  },
  noToken: { nl: 'Niet te proberen: aanmelden lukte niet.', en: 'Could not be tried: signing in failed.' },
  signedIn: { nl: 'Google neemt de sleutel aan.', en: 'Google accepts the key.' },
  isOn: { nl: 'De API staat aan.', en: 'The API is switched on.' },
  isOff: { nl: 'De API staat uit in het Google Cloud-project.', en: 'The API is switched off in the Google Cloud project.' },
  isSuper: { nl: 'Het account mag beleid lezen.', en: 'The account may read policies.' },
  noSubject: {
    nl: 'Google kent het account niet waarmee Lesklaar leest.',
    en: 'Google does not know the account on whose behalf Lesklaar reads.',
  },
  notSuper: {
    nl: 'Google weigert het account waarmee Lesklaar leest.',
    en: 'Google refuses the account on whose behalf Lesklaar reads.',
  },
  notGoogle: {
    nl: 'Het antwoord op het aanmelden komt niet van Google (een proxy of inlogpagina?).',
    en: 'The answer to signing in does not come from Google (a proxy or login page?).',
  },
  customerIsOurs: { nl: 'Het klant-ID is dat van deze organisatie.', en: 'The customer ID is that of this organisation.' },
  otherCustomer: {
    nl: 'Het klant-ID is niet dat van de organisatie waar dit account superbeheerder is.',
    en: 'The customer ID is not that of the organisation of which this account is a super administrator.',
  },
  notLookedUp: { nl: 'Niet op te zoeken: de lijst van Google ontbreekt.', en: 'Could not be looked up: Google’s list is missing.' },
} as const satisfies Record<string, Localized>;

export function allThere(count: number): Localized {
  return { nl: `Alle ${count} bestaan.`, en: `All ${count} exist.` };
}

export function notThere(names: readonly string[]): Localized {
  const list = names.map((name) => `“${name}”`).join(', ');
  return { nl: `Bestaat niet bij Google: ${list}.`, en: `Does not exist at Google: ${list}.` };
}

/** Why it could not be told. */
export function notTried({ kind, said }: Pick<CallFailure, 'kind' | 'said'>): Localized {
  const words = said === null ? '' : ` (${said})`;
  return localized((language) => `${{ nl: 'Niet gelukt', en: 'Failed' }[language]}: ${reasons[kind][language]}${words}.`);
}

export const mend = {
  key: {
    nl: 'Maak in de Google Cloud-console bij het serviceaccount een nieuwe sleutel (JSON) en gebruik die; kijk ook of de klok van deze computer goed staat.',
    en: 'Make a new key (JSON) for the service account in the Google Cloud console and use that; also check the clock of this computer.',
  },
  clock: {
    nl: 'Zet eerst de klok van deze computer goed: Google neemt geen aanmelding aan van een ander tijdstip. Helpt dat niet, maak dan in de Google Cloud-console een nieuwe sleutel (JSON).',
    en: 'First set the clock of this computer right: Google accepts no sign-in of another time. If that does not help, make a new key (JSON) in the Google Cloud console.',
  },
  proxy: {
    nl: 'Kijk of een proxy, filter of inlogpagina van het netwerk tussen deze computer en oauth2.googleapis.com staat.',
    en: 'Check whether a proxy, a filter or a login page of the network is between this computer and oauth2.googleapis.com.',
  },
  customer: {
    nl: 'Neem het klant-ID over uit de Beheerdersconsole (Account > Accountinstellingen > Profiel), of gebruik my_customer.',
    en: 'Copy the customer ID from the Admin console (Account > Account settings > Profile), or use my_customer.',
  },
  subject: {
    nl: 'Noem een account dat bestaat en dat superbeheerder is: alleen een superbeheerder mag beleid lezen.',
    en: 'Name an account that exists and is a super administrator: nobody else may read policies.',
  },
  names: {
    nl: 'Verbeter de naam in lesklaar.yaml. Neem die over uit de Beheerdersconsole.',
    en: 'Correct the name in lesklaar.yaml. Copy it from the Admin console.',
  },
} as const satisfies Record<string, Localized>;

/** Where a scope is given: support.google.com/a/answer/162106. */
export function delegate(scope: string): Localized {
  return {
    nl: `Open admin.google.com → Beveiliging → Toegangs- en gegevensbeheer → API-functies → Domeinbrede machtiging (Domain-wide delegation), kies de client-id van het serviceaccount en voeg precies deze scope toe: ${scope}`,
    en: `Open admin.google.com → Security → Access and data control → API controls → Domain-wide delegation, choose the client ID of the service account and add exactly this scope: ${scope}`,
  };
}

export function switchOn(link: string): Localized {
  return { nl: `Schakel de API in: ${link}`, en: `Switch the API on: ${link}` };
}
