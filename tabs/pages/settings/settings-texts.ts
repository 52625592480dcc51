import type { Localized } from '../../../src/model/language.ts';
import type { AnswerOf } from '../../api/client.ts';

export const settingsTexts = {
  title: { nl: 'Instellingen', en: 'Settings' },
  lead: {
    nl: 'Waar Lesklaar leest hoe uw lessen zijn ingesteld. Lesklaar leest alleen, en verandert geen instellingen in Teams of Google.',
    en: 'Where Lesklaar reads how your lessons are set up. Lesklaar only reads, and changes no settings in Teams or Google.',
  },
  connections: { nl: 'Verbindingen', en: 'Connections' },
  connectionsLead: {
    nl: 'Een test van elke toestemming die nodig is om te lezen, met per punt wat u kunt doen.',
    en: 'A test of each permission that reading needs, with what you can do about each.',
  },
  check: { nl: 'Test de verbindingen', en: 'Test the connections' },
  checking: { nl: 'Bezig met testen', en: 'Testing' },
  checkAgain: { nl: 'Test opnieuw', en: 'Test again' },
  notTested: { nl: 'Nog niet getest', en: 'Not tested yet' },
  notTestedAbout: {
    nl: 'De test vraagt bij Microsoft en Google na of Lesklaar alles mag lezen. Dat duurt een paar seconden.',
    en: 'The test asks Microsoft and Google whether Lesklaar may read all it needs. It takes a few seconds.',
  },
  onlyTechnicians: {
    nl: 'De beheerder of ict-coördinator kan de verbindingen testen.',
    en: 'The administrator or ICT coordinator can test the connections.',
  },
  allFine: { nl: 'Alles wat is getest, is in orde ({count, number})', en: 'Everything tested is in order ({count, number})' },
  toDo: {
    nl: 'Getest: bij {count, plural, one {# punt} other {# punten}} is iets te doen',
    en: 'Tested: {count, plural, one {# point needs} other {# points need}} something to be done',
  },
  fine: { nl: '{count, number} in orde', en: '{count, number} in order' },
  missing: { nl: '{count, plural, one {# ontbreekt} other {# ontbreken}}', en: '{count, number} missing' },
  unsure: { nl: '{count, number} niet te testen', en: '{count, number} could not be tested' },
  showFine: { nl: 'Wat in orde is ({count, number})', en: 'What is in order ({count, number})' },
  permission: { nl: 'Toestemming', en: 'Permission' },
  need: { nl: 'Nodig', en: 'Needed' },
  mend: { nl: 'Wat u kunt doen', en: 'What you can do' },
  lastRead: { nl: 'Gelezen bij de laatste controle', en: 'Read at the last audit' },
  complete: { nl: 'helemaal gelezen', en: 'read in full' },
  incomplete: { nl: 'niet helemaal gelezen', en: 'not read in full' },
} as const satisfies Record<string, Localized>;

type Check = AnswerOf<'checkConnections'>['checks'][number];

export const checkOutcomes: Readonly<Record<Check['outcome'], Localized>> = {
  ok: { nl: 'in orde', en: 'in order' },
  missing: { nl: 'ontbreekt', en: 'missing' },
  unsure: { nl: 'niet te testen', en: 'could not be tested' },
};

export const checkNeeds: Readonly<Record<Check['need'], Localized>> = {
  required: { nl: 'ja, zonder dit is er niets te lezen', en: 'yes, nothing can be read without it' },
  optional: { nl: 'nee, zonder dit is een deel niet te zien', en: 'no, but part of it cannot be seen without it' },
};
