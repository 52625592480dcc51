import type { Localized } from '../../../src/model/language.ts';
import type { PlaceKind, RowState } from './mapping.ts';

export const populationsTexts = {
  title: { nl: 'Leerlingen en personeel', en: 'Pupils and staff' },
  lead: {
    nl: 'Aan groepen en organisatie-eenheden leest Lesklaar af wie leerling is en wie personeel. Zo telt voor ieder de juiste norm, en is te zien hoeveel leerlingen iets raakt.',
    en: 'By groups and org units Lesklaar tells who are pupils and who are staff. So the right standard counts for each, and it shows how many pupils something touches.',
  },
  confirmedBy: { nl: 'Bevestigd door {name} op {moment}', en: 'Confirmed by {name} on {moment}' },
  notConfirmed: { nl: 'Deze indeling is nog door niemand bevestigd', en: 'Nobody has confirmed this division yet' },
  notConfirmedAbout: {
    nl: 'Ze telt wel al mee. Kijk of ze klopt, en bevestig haar met uw naam.',
    en: 'It counts already. See whether it is right, and confirm it with your name.',
  },
  nothingYet: { nl: 'Nog niemand is ingedeeld', en: 'Nobody has been divided yet' },
  nothingYetAbout: {
    nl: 'Zonder indeling geldt elke instelling voor iedereen, en is niet te zien hoeveel leerlingen iets raakt.',
    en: 'Without it each setting counts for everybody, and it does not show how many pupils something touches.',
  },
  confirm: { nl: 'Bevestig deze indeling', en: 'Confirm this division' },
  confirming: { nl: 'Bezig met bevestigen', en: 'Confirming' },
  confirmed: { nl: 'De indeling is bevestigd', en: 'The division is confirmed' },
  confirmedAbout: {
    nl: 'Vanaf nu telt elke controle de mensen op deze manier.',
    en: 'From now on every audit counts people this way.',
  },
  checkNow: { nl: 'Nu controleren', en: 'Check now' },
  changes: {
    nl: '{count, plural, one {# wijziging telt pas als u ze bevestigt} other {# wijzigingen tellen pas als u ze bevestigt}}',
    en: '{count, plural, one {# change counts only after you confirm it} other {# changes count only after you confirm them}}',
  },

  suggestions: { nl: 'Voorstel', en: 'Suggestion' },
  suggestionsLead: {
    nl: 'Deze groepen en eenheden zijn nog niet ingedeeld. Hun naam zegt waarschijnlijk wie erin zit.',
    en: 'These groups and units have not been divided yet. Their name probably says who is in them.',
  },
  noSuggestions: { nl: 'Geen nieuwe voorstellen', en: 'No new suggestions' },
  noSuggestionsAbout: {
    nl: 'Elke groep of eenheid waarvan de naam iets zegt, is ingedeeld.',
    en: 'Every group or unit whose name says something has been divided.',
  },
  takeOver: { nl: 'Neem over', en: 'Take over' },
  takeOverAll: { nl: 'Neem alles over', en: 'Take over all' },
  taken: { nl: 'Overgenomen in de indeling hieronder', en: 'Taken over into the division below' },
  because: { nl: '“{name}”, om het woord “{word}”', en: '“{name}”, for the word “{word}”' },
  unread: { nl: 'Niet alles was te lezen', en: 'Not all could be read' },

  mapping: { nl: 'De indeling', en: 'The division' },
  mappingLead: {
    nl: 'Wie in een groep of eenheid zit, hoort erbij; bij een eenheid hoort ook alles eronder.',
    en: 'Whoever is in a group or unit belongs; to a unit belongs all below it too.',
  },
  wholeBoard: { nl: 'Alle scholen', en: 'All schools' },
  noStage: { nl: 'onderwijssoort niet opgegeven', en: 'stage not given' },
  add: { nl: 'Voeg toe', en: 'Add' },
  change: { nl: 'Wijzig', en: 'Change' },
  remove: { nl: 'Haal weg', en: 'Remove' },
  putBack: { nl: 'Zet terug', en: 'Put back' },
  ofWhom: { nl: '{what}: {whom}', en: '{what}: {whom}' },
  members: { nl: '{people} in {platform}', en: '{people} in {platform}' },
  notCounted: { nl: 'niet geteld', en: 'not counted' },
  search: { nl: 'Zoek een school, groep of eenheid', en: 'Search a school, group or unit' },
  nothingFound: { nl: 'Niets gevonden', en: 'Nothing found' },
  licences: { nl: 'Google-licenties', en: 'Google licences' },

  unknown: { nl: 'Rol onbekend', en: 'Role unknown' },
  unknownIn: { nl: '{people} in {platform}', en: '{people} in {platform}' },
  unknownMeans: {
    nl: 'Deze accounts zitten in geen enkele groep of eenheid van de indeling, en het schoolaccount zegt niet of iemand leerling of leraar is. Lesklaar raadt dat niet: ze tellen niet mee als leerling, en wat zij mogen staat apart bij de aandachtspunten.',
    en: 'These accounts are in no group or unit of the division, and the school account does not say whether somebody is a pupil or a teacher. Lesklaar does not guess: they do not count as pupils, and what they may do stands apart among the points of attention.',
  },
  unknownTodo: { nl: 'Zo lost u het op', en: 'How to solve it' },
  unknownSteps: {
    nl: 'Kijk in Entra of in de Google-beheerdersconsole in welke groep of eenheid deze accounts zitten.\nVoeg die groep of eenheid hieronder toe, of zet de accounts in een groep die er al staat.\nZijn het apparaten, ruimtes of oud-leerlingen? Haal hun licentie weg of schakel ze uit.\nControleer daarna opnieuw.',
    en: 'See in Entra or in the Google Admin console in which group or unit these accounts are.\nAdd that group or unit below, or put the accounts in a group that stands there already.\nAre they devices, rooms or former pupils? Take away their licence or switch them off.\nThen check again.',
  },
  noneUnknown: { nl: 'Van iedereen is de rol bekend', en: 'Everybody’s role is known' },
} as const satisfies Record<string, Localized>;

export const placeKindNames: Readonly<Record<PlaceKind, Localized>> = {
  teamsGroups: { nl: 'Groepen in Entra', en: 'Groups in Entra' },
  orgUnits: { nl: 'Organisatie-eenheden in Google', en: 'Org units in Google' },
  googleGroups: { nl: 'Groepen in Google', en: 'Groups in Google' },
};

export const rowStateNames: Readonly<Record<Exclude<RowState, 'same'>, Localized>> = {
  added: { nl: 'nieuw', en: 'new' },
  changed: { nl: 'gewijzigd', en: 'changed' },
  removed: { nl: 'weggehaald', en: 'removed' },
};

export const editTexts = {
  add: { nl: 'Mensen indelen', en: 'Divide people' },
  change: { nl: 'Indeling wijzigen', en: 'Change the division' },
  role: { nl: 'Wie zijn dit?', en: 'Who are these?' },
  stage: { nl: 'Onderwijssoort', en: 'Stage' },
  stageHint: { nl: 'Voor wie jonger is, geldt een strengere norm.', en: 'A stricter standard counts for whoever is younger.' },
  noStage: { nl: 'Niet van één soort', en: 'Not of one stage' },
  school: { nl: 'School', en: 'School' },
  allSchools: { nl: 'Alle scholen', en: 'All schools' },
  toAdd: { nl: 'Toevoegen: {what}', en: 'Add: {what}' },
  add1: { nl: 'Voeg toe', en: 'Add' },
  removeOne: { nl: 'Haal {name} weg', en: 'Remove {name}' },
  none: { nl: 'Nog geen', en: 'None yet' },
  isPath: { nl: 'Een eenheid begint met een schuine streep: /Leerlingen', en: 'A unit starts with a slash: /Leerlingen' },
  needsPlace: { nl: 'Voeg ten minste één groep of eenheid toe.', en: 'Add at least one group or unit.' },
  done: { nl: 'Klaar', en: 'Done' },
  cancel: { nl: 'Annuleer', en: 'Cancel' },
} as const satisfies Record<string, Localized>;

export const placeHints: Readonly<Record<PlaceKind, Localized>> = {
  teamsGroups: { nl: 'Object-id van de groep, uit Entra.', en: 'Object id of the group, from Entra.' },
  orgUnits: { nl: 'Pad van de eenheid, zoals /Leerlingen.', en: 'Path of the unit, such as /Leerlingen.' },
  googleGroups: { nl: 'Id of adres van de groep.', en: 'Id or address of the group.' },
};
