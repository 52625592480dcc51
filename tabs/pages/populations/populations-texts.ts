import type { Localized } from '../../../src/model/language.ts';
import type { PlaceKind, RowState } from './mapping.ts';

export const populationsTexts = {
  title: { nl: 'Leerlingen en personeel', en: 'Pupils and staff' },
  lead: {
    nl: 'Aan groepen en organisatie-eenheden ziet Lesklaar wie leerling is en wie personeel. Zo geldt voor ieder de juiste norm, en is te zien hoeveel leerlingen iets raakt.',
    en: 'From groups and org units Lesklaar knows who are pupils and who are staff. That way the right standard applies to each, and you see how many pupils something affects.',
  },
  confirmedBy: { nl: 'Bevestigd door {name} op {moment}', en: 'Confirmed by {name} on {moment}' },
  notConfirmed: { nl: 'Deze indeling is nog door niemand bevestigd', en: 'Nobody has confirmed this grouping yet' },
  notConfirmedAbout: {
    nl: 'De indeling telt wel al mee. Klopt die? Bevestig die dan met uw naam.',
    en: 'It already counts. If it is right, confirm it with your name.',
  },
  nothingYet: { nl: 'Er is nog niemand ingedeeld', en: 'Nobody has been grouped yet' },
  nothingYetAbout: {
    nl: 'Zonder indeling oordeelt Lesklaar alsof elke instelling voor iedereen geldt, en is niet te zien hoeveel leerlingen iets raakt.',
    en: 'Without it, Lesklaar judges as if each setting applied to everybody, and you cannot see how many pupils something affects.',
  },
  confirm: { nl: 'Bevestig deze indeling', en: 'Confirm this grouping' },
  confirming: { nl: 'Bezig met bevestigen', en: 'Confirming' },
  confirmed: { nl: 'De indeling is bevestigd', en: 'The grouping is confirmed' },
  confirmedAbout: {
    nl: 'Vanaf nu telt elke controle de mensen op deze manier.',
    en: 'From now on, every audit counts people this way.',
  },
  checkNow: { nl: 'Nu controleren', en: 'Check now' },
  changes: {
    nl: '{count, plural, one {# wijziging telt pas als u ze bevestigt} other {# wijzigingen tellen pas als u ze bevestigt}}',
    en: '{count, plural, one {# change counts only after you confirm it} other {# changes count only after you confirm them}}',
  },

  suggestions: { nl: 'Voorstel', en: 'Suggestion' },
  suggestionsLead: {
    nl: 'Deze groepen en eenheden zijn nog niet ingedeeld. Hun naam zegt waarschijnlijk wie erin zit.',
    en: 'These groups and units are not in the grouping yet. Their name probably says who is in them.',
  },
  noSuggestions: { nl: 'Geen nieuwe voorstellen', en: 'No new suggestions' },
  noSuggestionsAbout: {
    nl: 'Elke groep of eenheid waarvan de naam iets zegt, is ingedeeld.',
    en: 'Every group or unit with a telling name is in the grouping.',
  },
  takeOver: { nl: 'Neem over', en: 'Accept' },
  takeOverAll: { nl: 'Neem alles over', en: 'Accept all' },
  taken: { nl: 'Overgenomen in de indeling hieronder', en: 'Added to the grouping below' },
  because: { nl: '“{name}”, vanwege het woord “{word}”', en: '“{name}”, because of the word “{word}”' },
  unread: { nl: 'Niet alles was te lezen', en: 'Not everything could be read' },

  mapping: { nl: 'De indeling', en: 'The grouping' },
  mappingLead: {
    nl: 'Wie in een groep of eenheid zit, hoort erbij; bij een eenheid hoort ook alles eronder.',
    en: 'Everybody in a group or unit belongs to it; a unit also includes everything below it.',
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
  search: { nl: 'Zoek een school, groep of eenheid', en: 'Search for a school, group or unit' },
  nothingFound: { nl: 'Niets gevonden', en: 'Nothing found' },
  licences: { nl: 'Google-licenties', en: 'Google licences' },

  unknown: { nl: 'Rol onbekend', en: 'Role unknown' },
  unknownIn: { nl: '{people} in {platform}', en: '{people} in {platform}' },
  unknownMeans: {
    nl: 'Deze accounts zitten in geen enkele groep of eenheid van de indeling, en het schoolaccount zegt niet of iemand leerling of leraar is. Lesklaar raadt dat niet: ze tellen niet mee als leerling, en wat zij mogen, staat apart bij de aandachtspunten.',
    en: 'These accounts are in no group or unit of the grouping, and the school account does not say whether somebody is a pupil or a teacher. Lesklaar does not guess: they do not count as pupils, and what they may do is listed separately among the points of attention.',
  },
  unknownTodo: { nl: 'Zo lost u het op', en: 'How to solve it' },
  unknownSteps: {
    nl: 'Kijk in Entra of in de Google-beheerdersconsole in welke groep of eenheid deze accounts zitten.\nVoeg die groep of eenheid hieronder toe, of zet de accounts in een groep die er al staat.\nZijn het apparaten, ruimtes of oud-leerlingen? Haal hun licentie weg of schakel ze uit.\nControleer daarna opnieuw.',
    en: 'Check in Entra or in the Google Admin console which group or unit these accounts are in.\nAdd that group or unit below, or put the accounts in a group that is already listed.\nAre they devices, rooms or former pupils? Remove their licence or switch them off.\nThen check again.',
  },
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
  add: { nl: 'Mensen indelen', en: 'Group people' },
  change: { nl: 'Indeling wijzigen', en: 'Change the grouping' },
  role: { nl: 'Wie zijn dit?', en: 'Who are these?' },
  stage: { nl: 'Onderwijssoort', en: 'Stage' },
  stageHint: { nl: 'Voor jongere leerlingen geldt een strengere norm.', en: 'A stricter standard applies to younger pupils.' },
  noStage: { nl: 'Niet van één soort', en: 'Not all of one stage' },
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
