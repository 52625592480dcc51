import type { Localized } from '../../model/language.ts';
import { known, unknown, type Reading, type UnknownReading } from '../../model/reading.ts';
import type { Cell } from './cell.ts';
import { unitScope, type Evidence } from './evidence.ts';
import type { Groups } from './groups.ts';
import { canonical } from '../json.ts';
import type { LogChange, LogEvent } from './meet-export.ts';
import { chainOf, isPath, type OrgTree } from './org-tree.ts';

/** The log says nothing about what was never changed, and keeps six months only: ScubaGoggles, docs/usage/Limitations.md. */
const silent = unknown('not-collected', {
  nl: 'het beheerderslogboek zegt hier niets over',
  en: 'the admin log is silent about this',
});

const damagedLog: Localized = { nl: 'het beheerderslogboek is beschadigd', en: 'the admin log is damaged' };
const groupsDiffer: Localized = { nl: 'de groepen verschillen', en: 'groups differ' };
const editionsDiffer: Localized = {
  nl: 'het beheerderslogboek geeft licenties op hetzelfde moment verschillende waarden',
  en: 'the admin log gives editions different values at one time',
};

interface Entry {
  readonly setting: string;
  readonly change: LogChange;
  readonly time: number;
}

/** Entries per setting, for one unit or group. */
type Entries = ReadonlyMap<string, Entry>;

/** What the admin log tells about settings that the Policy API does not expose: `log.RecordingSettingsProto.recording_enabled`. */
export function logEvidence(events: readonly LogEvent[] | null, tree: OrgTree, groups: Groups, unread: UnknownReading | null): Evidence {
  const told = (events ?? []).filter(isWhole);
  const damaged = (events ?? []).filter((event) => !isWhole(event));
  const ofUnits = latest(told.flatMap((event) => (event.group === null ? placed(event, tree) : [])));
  const ofGroups = latest(told.flatMap((event) => (event.group === null ? [] : [[groups.keyOf(event.group), event]])));
  const settings = new Set(told.map(({ setting }) => setting));

  return {
    places: [...ofUnits.keys()].toSorted(),
    groups: [...ofGroups.keys()].toSorted(),
    fieldsOf: (object) =>
      [...settings]
        .filter((one) => `log.${one}`.startsWith(`${object}.`))
        .map(lastPart)
        .toSorted(),
    groupsOf: (object) => [...ofGroups].filter(([, entries]) => tellsOf(entries, object)).map(([group]) => group),
    decidedAt(object, cell) {
      const group = cell.groups.find((one) => tellsOf(ofGroups.get(one), object));
      if (group !== undefined) return { kind: 'group', id: group, name: groups.nameOf(group) };
      return cell.unit !== null && tellsOf(ofUnits.get(cell.unit), object) ? unitScope(cell.unit) : null;
    },
    read(object, field, cell) {
      if (events === null) return unread ?? unknown('not-exposed');
      const setting = `${object.slice('log.'.length)}.${field}`;
      const doubt = damaged.find((event) => event.setting === null || event.setting === setting);
      if (doubt !== undefined) return unknown('ambiguous', doubt.change.kind === 'unclear' ? doubt.change.detail : damagedLog);
      return groupReading(cell, setting, ofGroups) ?? unitReading(cell.unit, setting, ofUnits);
    },
  };
}

type WholeEvent = LogEvent & { readonly setting: string; readonly unit: string };

/** A damaged entry could be the latest word on its setting, or on any. */
function isWhole(event: LogEvent): event is WholeEvent {
  return event.setting !== null && event.unit !== null;
}

/** Names of units in the log that cannot be found. */
export function unplacedLogUnits(events: readonly LogEvent[], tree: OrgTree): readonly string[] {
  const units = events.filter(isWhole).flatMap(({ group, unit }) => (group === null && unitsNamed(unit, tree).length === 0 ? [unit] : []));
  return [...new Set(units)].toSorted();
}

/** Groups stand above units; which of two groups goes first, the log does not tell. */
function groupReading({ groups }: Cell, setting: string, ofGroups: ReadonlyMap<string, Entries>): Reading | null {
  const entries = groups.flatMap((group) => ofGroups.get(group)?.get(setting) ?? []).filter(({ change }) => change.kind !== 'removed');
  const [first] = entries;
  if (first === undefined) return null;
  return new Set(entries.map(({ change }) => canonical(change))).size === 1 ? reading(first) : unknown('ambiguous', groupsDiffer);
}

function unitReading(unit: string | null, setting: string, ofUnits: ReadonlyMap<string, Entries>): Reading {
  if (unit === null) return silent;
  const entry = ofUnits.get(unit)?.get(setting);
  if (entry === undefined) return silent;
  if (entry.change.kind !== 'removed') return reading(entry);
  const parent = chainOf(unit)[1];
  return parent === undefined ? silent : unitReading(parent, setting, ofUnits);
}

function reading({ change, time }: Entry): Reading {
  if (change.kind === 'set') return known(change.value, [`admin log ${new Date(time).toISOString().slice(0, 10)}`]);
  return change.kind === 'removed' ? silent : unknown('ambiguous', change.detail);
}

/** The log names a unit by its display name, which more than one unit may have. */
function placed(event: WholeEvent, tree: OrgTree): readonly [string, WholeEvent][] {
  const places = unitsNamed(event.unit, tree);
  if (places.length < 2) return places.map((place) => [place, event]);
  const change: LogChange = { kind: 'unclear', detail: namesakes(event.unit, places) };
  return places.map((place) => [place, { ...event, change }]);
}

function namesakes(unit: string, places: readonly string[]): Localized {
  const quoted = places.map((place) => `“${place}”`);
  return {
    nl: `het beheerderslogboek noemt “${unit}”, en zo heten ${quoted.join(' en ')}`,
    en: `the admin log names “${unit}”, and ${quoted.join(' and ')} have that name`,
  };
}

function unitsNamed(unit: string, tree: OrgTree): readonly string[] {
  return isPath(unit) ? [unit] : tree.named(unit);
}

function latest(events: readonly (readonly [string, WholeEvent])[]): ReadonlyMap<string, Entries> {
  const found = new Map<string, Map<string, Entry>>();
  for (const [target, event] of events) {
    const entries = found.get(target) ?? new Map<string, Entry>();
    const before = entries.get(event.setting);
    if (before === undefined || event.time >= before.time) entries.set(event.setting, joined(before, event));
    found.set(target, entries);
  }
  return found;
}

/** One change of a setting is logged once per edition, at one time. */
function joined(before: Entry | undefined, { setting, change, time }: WholeEvent): Entry {
  const entry = { setting, change, time };
  if (before === undefined || before.time < time || canonical(before.change) === canonical(change)) return entry;
  return { ...entry, change: { kind: 'unclear', detail: editionsDiffer } };
}

function tellsOf(entries: Entries | undefined, object: string): boolean {
  return [...(entries?.keys() ?? [])].some((setting) => `log.${setting}`.startsWith(`${object}.`));
}

function lastPart(setting: string): string {
  return setting.slice(setting.lastIndexOf('.') + 1);
}
