import type { SourceKind, ScopeKind } from '../model/holding.ts';
import type { Localized } from '../model/language.ts';
import type { Outcome, Settable, Severity, Strength } from '../model/outcome.ts';
import type { PopulationOrigin } from '../model/population.ts';
import type { UnknownReason } from '../model/reading.ts';

export const outcomeNames: Readonly<Record<Outcome, Localized>> = {
  ok: { nl: 'in orde', en: 'in order' },
  default: { nl: 'standaard goed, leraar let op', en: 'right by default, teacher keeps an eye on it' },
  instruct: { nl: 'zelf doen in de les', en: 'done in the lesson' },
  gap: { nl: 'aandachtspunt', en: 'point of attention' },
  accepted: { nl: 'goedgekeurde afwijking', en: 'approved deviation' },
  unknown: { nl: 'niet te zien', en: 'cannot be seen' },
  'not-applicable': { nl: 'niet van toepassing', en: 'not applicable' },
};

export const outcomeMeanings: Readonly<Record<Outcome, Localized>> = {
  ok: { nl: 'Centraal geregeld; in de les kan niemand het ruimer zetten.', en: 'Arranged centrally; nobody can loosen it in a lesson.' },
  default: {
    nl: 'Centraal goed gezet; de organisator kan het per les ruimer zetten.',
    en: 'Set well centrally; the organiser can loosen it in a lesson.',
  },
  instruct: { nl: 'Centraal niet in te stellen; de leraar doet het zelf.', en: 'Cannot be set centrally; the teacher does it.' },
  gap: { nl: 'Ruimer ingesteld dan gewenst.', en: 'Set looser than asked.' },
  accepted: {
    nl: 'Ruimer dan gewenst, met een reden en een einddatum goedgekeurd.',
    en: 'Looser than asked, approved with a reason and an end date.',
  },
  unknown: { nl: 'Niet gelezen; telt niet als in orde.', en: 'Not read; does not count as in order.' },
  'not-applicable': { nl: 'Dit recht bestaat hier niet.', en: 'This right does not exist here.' },
};

export const severityNames: Readonly<Record<Severity, Localized>> = {
  high: { nl: 'hoog', en: 'high' },
  medium: { nl: 'middel', en: 'medium' },
  low: { nl: 'laag', en: 'low' },
};

export const settableNames: Readonly<Record<Settable, Localized>> = {
  centrally: { nl: 'centraal, vast', en: 'centrally, fixed' },
  default: { nl: 'centraal, als beginwaarde', en: 'centrally, as a starting value' },
  premium: { nl: 'alleen met Teams Premium', en: 'only with Teams Premium' },
  'per-meeting': { nl: 'per les', en: 'per lesson' },
  never: { nl: 'nergens', en: 'nowhere' },
};

export const strengthNames: Readonly<Record<Strength, Localized>> = {
  'school-document': { nl: 'een document voor scholen vraagt erom', en: 'a document for schools asks for it' },
  authority: { nl: 'een overheid of toezichthouder raadt het aan', en: 'a government or regulator advises it' },
  vendor: { nl: 'de leverancier raadt het scholen aan', en: 'the vendor advises it to schools' },
  derived: { nl: 'afgeleid van “niet meer rechten dan nodig”', en: 'derived from “no more rights than needed”' },
};

export const unknownReasons: Readonly<Record<UnknownReason, Localized>> = {
  'not-collected': {
    nl: 'Deze instelling stond niet in de gegevens die zijn gelezen.',
    en: 'This setting was not in the data that were read.',
  },
  forbidden: { nl: 'Er was geen toestemming om deze instelling te lezen.', en: 'There was no permission to read this setting.' },
  'not-exposed': {
    nl: 'De leverancier laat niemand deze instelling uitlezen; alleen in het beheercentrum is die te zien.',
    en: 'The vendor does not let anyone read this setting; it only shows in the admin centre.',
  },
  ambiguous: {
    nl: 'De gegevens spreken elkaar tegen of zijn op meer dan één manier uit te leggen.',
    en: 'The data contradict one another or can be read in more than one way.',
  },
  unrecognised: { nl: 'Er staat een waarde die hier nog niet bekend is.', en: 'It holds a value that is not known here yet.' },
};

export const sourceKindNames: Readonly<Record<SourceKind, Localized>> = {
  'powershell-export': { nl: 'export met PowerShell', en: 'PowerShell export' },
  'configuration-snapshot': { nl: 'momentopname van de configuratie', en: 'configuration snapshot' },
  'graph-assignments': { nl: 'toewijzingen uit Microsoft Graph', en: 'assignments from Microsoft Graph' },
  'configuration-api': { nl: 'configuratie-API van Teams (niet gedocumenteerd)', en: 'Teams configuration API (undocumented)' },
  'scubagear-export': { nl: 'export van ScubaGear', en: 'ScubaGear export' },
  'policy-api': { nl: 'Policy API van Google', en: 'Google Policy API' },
  'directory-api': { nl: 'Directory API van Google', en: 'Google Directory API' },
  'reports-api': { nl: 'beheerderslogboek van Google', en: 'Google admin log' },
  'scubagoggles-export': { nl: 'export van ScubaGoggles', en: 'ScubaGoggles export' },
};

export const scopeKindNames: Readonly<Record<ScopeKind, Localized>> = {
  policy: { nl: 'beleid', en: 'policy' },
  'org-unit': { nl: 'organisatie-eenheid', en: 'organisational unit' },
  group: { nl: 'groep', en: 'group' },
  tenant: { nl: 'hele omgeving', en: 'whole tenant' },
  meeting: { nl: 'vergadering', en: 'meeting' },
};

export const populationOrigins: Readonly<Record<PopulationOrigin, Localized>> = {
  configured: { nl: 'door de school opgegeven', en: 'given by the school' },
  'education-role': { nl: 'rol in het schoolaccount', en: 'role in the school account' },
  licence: { nl: 'afgelezen aan de licentie', en: 'read from the licence' },
  counted: { nl: 'geteld aangeleverd', en: 'delivered as counts' },
  'no-role-given': { nl: 'geen rol bekend', en: 'no role known' },
  tenant: { nl: 'hele omgeving', en: 'whole tenant' },
  'no-assignment-data': { nl: 'geen toewijzingen aangeleverd', en: 'no assignments delivered' },
};
