import type { Holding, Scope } from '../../model/holding.ts';
import { joinWordings, type Wording } from '../../model/language.ts';
import { unassigned } from '../../model/population.ts';
import {
  objectOf,
  unknown,
  type KnownReading,
  type Reading,
  type SettingName,
  type Settings,
  type UnknownReading,
} from '../../model/reading.ts';
import type { Cell } from './cell.ts';
import type { Evidence } from './evidence.ts';
import type { Groups } from './groups.ts';
import { canonical } from '../json.ts';
import { allAdmins } from './meet-export.ts';
import { isServiceState } from './service-state.ts';

/** All that was collected, by the kind of source that tells of an object. */
export interface Told {
  sourceOf(object: string): Evidence | null;
  readonly groups: Groups;
  /** Keys of groups of which nobody told who is in them. */
  readonly unlocated: ReadonlySet<string>;
}

interface Part {
  readonly cell: Cell;
  readonly scope: Scope;
  readonly members: number | null;
  /** What these people get: equal texts, equal rights. */
  readonly fingerprint: string;
}

/** Divides cells by where `object` is decided for them and by all that they get from the objects. */
export function divide(cells: readonly Cell[], object: string, alsoRead: readonly string[], told: Told): readonly Holding[] {
  const objects = [...new Set([object, ...alsoRead])];
  const parts = cells.flatMap((cell) => {
    const own = partOf({ cell, scope: decidedAt(object, cell, told), members: cell.members }, objects, told);
    return [own, ...possibleParts(own, objects, told)];
  });
  const merged = Map.groupBy(parts, ({ cell, scope, fingerprint }) => canonical([cell.population.id, scope.kind, scope.id, fingerprint]));
  return [...merged.values()].flatMap((equals) => holding(equals, object, told)).toSorted(byPopulation(cells));
}

/** What holds for people of a cell who are in a group of which the members are not known; only where that makes a difference. */
function possibleParts(own: Part, objects: readonly string[], told: Told): readonly Part[] {
  const groups = new Set(objects.flatMap((object) => told.sourceOf(object)?.groupsOf(object) ?? []));
  return [...groups]
    .filter((group) => told.unlocated.has(group) && !own.cell.groups.includes(group) && mayBeIn(group, own.cell))
    .map((group) => {
      const cell = { ...own.cell, groups: [...own.cell.groups, group], members: null };
      const scope = { kind: 'group', id: group, name: told.groups.nameOf(group) } as const;
      return partOf({ cell, scope, members: null }, objects, told);
    })
    .filter((part) => part.fingerprint !== own.fingerprint || isDecidedByGroup(part, objects[0], told));
}

/** Where nobody told who is who, every place with a value of its own stands for itself. */
function isDecidedByGroup({ cell, scope }: Part, object: string | undefined, told: Told): boolean {
  if (object === undefined || cell.population.id !== unassigned) return false;
  const decided = told.sourceOf(object)?.decidedAt(object, cell);
  return decided?.kind === scope.kind && decided.id === scope.id;
}

/** No pupil is an administrator. */
function mayBeIn(group: string, { population }: Cell): boolean {
  return group !== allAdmins || population.role !== 'student';
}

function partOf(people: Omit<Part, 'fingerprint'>, objects: readonly string[], told: Told): Part {
  const { cell } = people;
  const answers = objects.flatMap((object) => {
    const source = told.sourceOf(object);
    return (source?.fieldsOf(object) ?? []).map((field) => gist(source?.read(object, field, cell)));
  });
  const services = objects.map((object) => [switchedOff(object, cell, told) !== null, serviceDoubt(object, cell, told)]);
  return { ...people, fingerprint: canonical([answers, services]) };
}

/** Where the service is off, or may be, that is what an administrator would change. */
function decidedAt(object: string, cell: Cell, told: Told): Scope {
  const isOn = switchedOff(object, cell, told) === null && serviceDoubt(object, cell, told) === null;
  const deciding = isOn ? object : serviceOf(object);
  return told.sourceOf(deciding)?.decidedAt(deciding, cell) ?? cell.ownScope;
}

function holding(equals: readonly Part[], object: string, told: Told): readonly Holding[] {
  const [first] = equals;
  if (first === undefined) return [];
  return [
    {
      population: first.cell.population,
      scope: first.scope,
      settings: settingsOf(first.cell, told),
      members: equals.reduce<number | null>((sum, { members }) => (sum === null || members === null ? null : sum + members), 0),
      assignment: null,
      changeableBy: 'administrator',
      switchedOff: switchedOff(object, first.cell, told),
    },
  ];
}

function settingsOf(cell: Cell, told: Told): Settings {
  const answers = new Map<SettingName, Reading>();
  return {
    read(setting) {
      const answer = answers.get(setting) ?? read(setting, cell, told);
      answers.set(setting, answer);
      return answer;
    },
  };
}

function read(setting: SettingName, cell: Cell, told: Told): Reading {
  const object = objectOf(setting);
  const field = setting.slice(object.length + 1);
  const reading = told.sourceOf(object)?.read(object, field, cell) ?? unknown('not-exposed');
  return reading.known ? (serviceDoubt(object, cell, told) ?? reading) : reading;
}

function switchedOff(object: string, cell: Cell, told: Told): KnownReading | null {
  const service = serviceOf(object);
  if (object === service) return null;
  const state = read(`${service}.serviceState`, cell, told);
  return state.known && state.value === 'DISABLED' ? state : null;
}

/** Why it is open whether the service is on, so that nothing can be said of what is set within it; where no policy tells, it is on. */
function serviceDoubt(object: string, cell: Cell, told: Told): UnknownReading | null {
  const service = serviceOf(object);
  const source = told.sourceOf(service);
  if (object === service || source === null) return null;
  const state = source.read(service, 'serviceState', cell);
  if (state.known) return isServiceState(state.value) ? null : unknown('unrecognised', `${service}: ${canonical(state.value)}`);
  const isTold = source.fieldsOf(service).length > 0 && state.detail !== undefined;
  return state.why === 'ambiguous' || isTold ? { ...state, detail: aboutService(service, state) } : null;
}

function aboutService(service: string, { detail }: UnknownReading): Wording {
  return detail === undefined ? service : joinWordings([service, detail], ': ');
}

/** Chat has a switch of its own; all else stands or falls with Meet. */
function serviceOf(object: string): string {
  return object.startsWith('chat.') ? 'chat.service_status' : 'meet.service_status';
}

function gist(reading: Reading | undefined): unknown {
  return reading?.known === true ? { value: reading.value } : reading;
}

/** In the order of the populations, then by scope. */
function byPopulation(cells: readonly Cell[]): (a: Holding, b: Holding) => number {
  const order = [...new Set(cells.map(({ population }) => population.id))];
  return (a, b) => order.indexOf(a.population.id) - order.indexOf(b.population.id) || compare(scopeKey(a), scopeKey(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function scopeKey({ scope }: Holding): string {
  return `${scope.kind === 'org-unit' ? 0 : 1} ${scope.id}`;
}
