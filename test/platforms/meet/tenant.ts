import type { Holding, PlatformView } from '../../../src/model/holding.ts';
import { wordingIn, type Language } from '../../../src/model/language.ts';
import { objectOf, type Reading, type SettingName } from '../../../src/model/reading.ts';
import type { PopulationDefinition, School } from '../../../src/model/school.ts';
import type { MeetExport } from '../../../src/platforms/meet/meet-export.ts';
import { meetView } from '../../../src/platforms/meet/meet-view.ts';
import { parseMeet } from '../../../src/platforms/meet/parse-meet.ts';

export interface Row {
  readonly name?: string;
  readonly type?: 'ADMIN' | 'SYSTEM';
  readonly customer?: string;
  readonly setting?: string;
  readonly unit?: string;
  readonly group?: string;
  readonly query?: string;
  readonly order: number;
  readonly value: unknown;
}

export const recording = 'meet.video_recording.enableRecording';

/** One policy as the Policy API writes it; recording on or off unless told otherwise. */
export function policy({
  name = 'p',
  type = 'ADMIN',
  customer = 'C1',
  setting = 'meet.video_recording',
  unit,
  group,
  query,
  order,
  value,
}: Row) {
  const policyQuery = {
    ...(query === undefined ? {} : { query }),
    ...(unit === undefined ? {} : { orgUnit: `orgUnits/${unit}` }),
    ...(group === undefined ? {} : { group }),
    sortOrder: order,
  };
  const content = typeof value === 'boolean' ? { enableRecording: value } : value;
  return {
    name: `policies/${name}`,
    customer: `customers/${customer}`,
    policyQuery,
    setting: { type: `settings/${setting}`, value: content },
    type,
  };
}

/** The Directory's units: id and path are each other's mirror here. */
export function unit(id: string, orgUnitPath: string, name = orgUnitPath.slice(orgUnitPath.lastIndexOf('/') + 1)) {
  return { orgUnitId: `id:${id}`, orgUnitPath, name };
}

export const units = [
  unit('root', '/', 'De Linde'),
  unit('ll', '/Leerlingen'),
  unit('1e', '/Leerlingen/1e graad'),
  unit('vo', '/Leerlingen/VO'),
  unit('ps', '/Personeel'),
];

export const pupils = definition({ id: 'leerlingen', role: 'student', orgUnits: ['/Leerlingen'] });
export const teachers = definition({ id: 'leraren', role: 'teacher', orgUnits: ['/Personeel'] });

export function definition(told: Partial<PopulationDefinition> & Pick<PopulationDefinition, 'id' | 'role'>): PopulationDefinition {
  return { stage: null, school: null, teamsGroups: [], orgUnits: [], googleGroups: [], googleLicences: null, ...told };
}

export function school(...populations: readonly PopulationDefinition[]): School {
  const organisation = {
    name: 'De Linde',
    country: null,
    timezone: 'Europe/Amsterdam',
    language: null,
    microsoftTenantId: null,
    googleCustomerId: null,
  };
  return {
    organisation,
    connections: { microsoft: null, google: null },
    preset: null,
    overrides: [],
    populations,
    exceptions: [],
    attestations: [],
  };
}

export function viewOf(json: unknown, ...populations: readonly PopulationDefinition[]): PlatformView {
  return viewFrom([parseMeet({ json, origin: 'meet.json', readAt: '2026-11-22T00:00:00Z' })], populations);
}

export function viewFrom(exports: readonly MeetExport[], populations: readonly PopulationDefinition[]): PlatformView {
  return meetView(exports, populations.length === 0 ? null : school(...populations));
}

/** Every holding of a setting's object in one line: `leerlingen /Leerlingen 12: false`. */
export function lines(view: PlatformView, setting: SettingName, alsoRead: readonly string[] = []): readonly string[] {
  return view.holdings(objectOf(setting), alsoRead).map((holding) => line(holding, setting));
}

export function line(holding: Holding, setting: SettingName): string {
  const off = holding.switchedOff === null ? '' : ' (off)';
  return `${holding.population.id} ${holding.scope.name} ${holding.members ?? '?'}: ${said(holding.settings.read(setting))}${off}`;
}

export function said(reading: Reading): string {
  if (reading.known) return JSON.stringify(reading.value);
  return reading.detail === undefined ? reading.why : `${reading.why} — ${wordingIn(reading.detail, 'en')}`;
}

/** What the first file's readers are told about it. */
export function problemsIn(view: PlatformView, language: Language): readonly string[] {
  return view.sources[0]?.problems.map((problem) => problem[language]) ?? [];
}
