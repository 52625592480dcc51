import type { Localized } from '../../../../src/model/language.ts';

export const trailTexts = {
  title: { nl: 'Wie deed wat', en: 'Who did what' },
  lead: {
    nl: 'Alles wat mensen in Lesklaar wijzigden, het nieuwste eerst. Dit is niet aan te passen.',
    en: 'Everything people changed in Lesklaar, newest first. It cannot be altered.',
  },
  entries: { nl: 'Wijzigingen', en: 'Changes' },
  nothing: { nl: 'Er is nog niets gewijzigd', en: 'Nothing has been changed yet' },
  nothingAbout: { nl: 'Wat iemand doet, staat hier meteen.', en: 'What somebody does appears here at once.' },
  nothingFits: { nl: 'Hiervan is er niets', en: 'There is nothing for this' },
  onlyOf: { nl: 'Alleen van {who}', en: 'Only by {who}' },
  onlyAbout: { nl: 'Alleen over dit: {subject}', en: 'Only about this: {subject}' },
  somebody: { nl: 'deze persoon', en: 'this person' },
  all: { nl: 'Toon alles', en: 'Show all' },
  what: { nl: 'Wat er anders werd', en: 'What changed' },
  added: { nl: 'Wat er werd vastgelegd', en: 'What was recorded' },
  removed: { nl: 'Wat er weg is', en: 'What is gone' },
  field: { nl: 'Wat', en: 'What' },
  value: { nl: 'Waarde', en: 'Value' },
  before: { nl: 'Was', en: 'Was' },
  after: { nl: 'Werd', en: 'Became' },
  empty: { nl: 'leeg', en: 'empty' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  detailsOf: { nl: '{count, plural, one {# gegeven} other {# gegevens}}', en: '{count, plural, one {# detail} other {# details}}' },
  moreFields: { nl: 'en nog {count, number}', en: 'and {count, number} more' },
  ofThis: { nl: 'Al het andere hierover', en: 'Everything else about this' },
  ofWho: { nl: 'Alles van {who}', en: 'Everything by {who}' },
} as const satisfies Record<string, Localized>;

/** What somebody did, after their name. */
const actions: Readonly<Record<string, Localized>> = {
  'audit.started': { nl: 'liet controleren', en: 'asked for an audit' },
  'audit.retried': { nl: 'liet een controle opnieuw proberen', en: 'had an audit tried again' },
  'exception.requested': { nl: 'vroeg een afwijking aan', en: 'requested a deviation' },
  'exception.approved': { nl: 'keurde een afwijking goed', en: 'approved a deviation' },
  'exception.refused': { nl: 'wees een afwijking af', en: 'refused a deviation' },
  'exception.ended': { nl: 'beëindigde een afwijking', en: 'ended a deviation' },
  'attestation.added': { nl: 'stelde vast hoe iets staat', en: 'attested how something stands' },
  'attestation.ended': { nl: 'trok een vaststelling in', en: 'withdrew an attestation' },
  'upload.added': { nl: 'voegde een export toe', en: 'added an export' },
  'upload.removed': { nl: 'verwijderde een export', en: 'removed an export' },
  'populations.confirmed': { nl: 'bevestigde wie leerling is en wie personeel', en: 'confirmed who are pupils and who are staff' },
  'settings.changed': { nl: 'wijzigde de instellingen van Lesklaar', en: 'changed the settings of Lesklaar' },
  'schools.changed': { nl: 'wijzigde de scholen', en: 'changed the schools' },
  'schedule.changed': { nl: 'wijzigde een planning', en: 'changed a schedule' },
  'schedule.removed': { nl: 'stopte een planning', en: 'stopped a schedule' },
  'instruction.confirmed': { nl: 'bevestigde een instructie', en: 'confirmed an instruction' },
  'lesson.mended': { nl: 'zette de opties van een les goed', en: 'mended the options of a lesson' },
  'checklist.ticked': { nl: 'vinkte een punt af', en: 'ticked an item' },
  'checklist.unticked': { nl: 'haalde een vinkje weg', en: 'unticked an item' },
  'checklist.assigned': { nl: 'gaf een punt aan iemand', en: 'gave an item to somebody' },
  'checklist.changed': { nl: 'wijzigde een punt van een checklist', en: 'changed an item of a checklist' },
  'checklist.answered-privately': { nl: 'antwoordde voor zichzelf op een vraag', en: 'answered a question for themselves' },
  'checklist.imported': { nl: 'bracht een checklist in', en: 'imported a checklist' },
  'checklist.removed': { nl: 'verwijderde een checklist', en: 'removed a checklist' },
  'register.added': { nl: 'legde iets vast in een register', en: 'recorded something in a register' },
  'register.changed': { nl: 'wijzigde iets in een register', en: 'changed something in a register' },
  'register.removed': { nl: 'haalde iets uit een register', en: 'removed something from a register' },
};

/** Also of an action that this page does not know yet. */
export function actionText(action: string): Localized {
  return (Object.hasOwn(actions, action) ? actions[action] : undefined) ?? { nl: action, en: action };
}

/** What is said of a thing that was changed; other names stay as the service gave them. */
const fields: Readonly<Record<string, Localized>> = {
  control: { nl: 'recht', en: 'right' },
  platform: { nl: 'platform', en: 'platform' },
  platforms: { nl: 'platforms', en: 'platforms' },
  population: { nl: 'voor wie', en: 'for whom' },
  scope: { nl: 'waar', en: 'where' },
  reason: { nl: 'reden', en: 'reason' },
  until: { nl: 'tot en met', en: 'until' },
  state: { nl: 'stand', en: 'state' },
  outcome: { nl: 'uitkomst', en: 'outcome' },
  note: { nl: 'opmerking', en: 'note' },
  name: { nl: 'naam', en: 'name' },
  by: { nl: 'door', en: 'by' },
  at: { nl: 'op', en: 'at' },
  requestedBy: { nl: 'gevraagd door', en: 'asked by' },
  requestedAt: { nl: 'gevraagd op', en: 'asked at' },
  approvedBy: { nl: 'goedgekeurd door', en: 'approved by' },
  approvedAt: { nl: 'goedgekeurd op', en: 'approved at' },
  endedBy: { nl: 'beëindigd door', en: 'ended by' },
  endedAt: { nl: 'beëindigd op', en: 'ended at' },
  uploadedBy: { nl: 'toegevoegd door', en: 'added by' },
  uploadedAt: { nl: 'toegevoegd op', en: 'added at' },
  bytes: { nl: 'grootte in bytes', en: 'size in bytes' },
  confirmedBy: { nl: 'bevestigd door', en: 'confirmed by' },
  confirmedAt: { nl: 'bevestigd op', en: 'confirmed at' },
  definitions: { nl: 'indeling', en: 'grouping' },
  role: { nl: 'rol', en: 'role' },
  stage: { nl: 'onderwijs', en: 'stage' },
  school: { nl: 'school', en: 'school' },
  country: { nl: 'land', en: 'country' },
  timezone: { nl: 'tijdzone', en: 'time zone' },
  language: { nl: 'taal', en: 'language' },
  preset: { nl: 'norm', en: 'standard' },
  overrides: { nl: 'eigen waarden', en: 'own values' },
  accept: { nl: 'hoogstens', en: 'at most' },
  cron: { nl: 'tijdstip (cron)', en: 'time (cron)' },
  active: { nl: 'actief', en: 'active' },
  owner: { nl: 'eigenaar', en: 'owner' },
  due: { nl: 'uiterlijk', en: 'due' },
  tick: { nl: 'vinkje', en: 'tick' },
  teamsGroups: { nl: 'groepen in Teams', en: 'groups in Teams' },
  orgUnits: { nl: 'organisatie-eenheden', en: 'organisational units' },
  googleGroups: { nl: 'groepen in Google', en: 'groups in Google' },
  googleLicences: { nl: 'licenties van Google', en: 'Google licences' },
};

export function fieldText(field: string): Localized {
  return (Object.hasOwn(fields, field) ? fields[field] : undefined) ?? { nl: field, en: field };
}

const subjects: Readonly<Record<string, Localized>> = {
  job: { nl: 'controle', en: 'audit' },
  exception: { nl: 'afwijking', en: 'deviation' },
  attestation: { nl: 'vaststelling', en: 'attestation' },
  upload: { nl: 'export', en: 'export' },
  schedule: { nl: 'planning', en: 'schedule' },
  populations: { nl: 'leerlingen en personeel', en: 'pupils and staff' },
  settings: { nl: 'instellingen', en: 'settings' },
  schools: { nl: 'scholen', en: 'schools' },
  instruction: { nl: 'instructie', en: 'instruction' },
  lesson: { nl: 'les', en: 'lesson' },
  checklist: { nl: 'checklist', en: 'checklist' },
  register: { nl: 'register', en: 'register' },
};

/** An item of the board as a whole ends so; of a school with the school’s id. */
const ofBoard = 'board';

/** The kind of thing that `exception/3f…` is, and which one; of a long id its beginning. */
export function subjectParts(subject: string): { readonly kind: Localized; readonly which: string } {
  const [kind = '', ...rest] = subject.split('/');
  const named = kind === 'checklist' && rest.at(-1) === ofBoard ? rest.slice(0, -1) : rest;
  const which = named.map((part) => (/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(part) ? part.slice(0, 8) : part)).join(' › ');
  return { kind: (Object.hasOwn(subjects, kind) ? subjects[kind] : undefined) ?? { nl: kind, en: kind }, which };
}
