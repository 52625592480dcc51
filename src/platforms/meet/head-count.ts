import { isObject, listOf } from '../json.ts';
import { isPeopleCount } from '../people-count.ts';
import type { MeetExport, Member } from './meet-export.ts';
import { personFinder, personsIn } from './persons.ts';

/** So many people of one unit who are in these groups and have these licences, and no others. */
export interface CountedRow {
  readonly unit: string;
  readonly groups: readonly string[];
  /** Sorted; null when not told. */
  readonly licences: readonly string[] | null;
  readonly members: number;
}

/** How many people are in each unit itself, without the units below it. */
export interface HeadCount {
  readonly byUnit: ReadonlyMap<string, number>;
  /** The listed person whom a member of a group is; null when nobody listed is. */
  personOf(member: Member): string | null;
  /** Units of the people who attend, by person. */
  readonly unitOf: ReadonlyMap<string, string>;
  /** Of those in `byUnit`, the ones who were counted as members of groups or holders of licences. */
  readonly apart: readonly CountedRow[];
  /** Licences that the counts tell of. */
  readonly licences: ReadonlySet<string>;
  /** Whether people were listed one by one, so that they can be found in groups. */
  readonly listed: boolean;
  /** Rows that could not be read. */
  readonly odd: number;
}

/** Counts the people of all exports; null when none tells of all of them. Listed people go before a given count. */
export function headCount(exports: readonly MeetExport[]): HeadCount | null {
  if (exports.some(({ problems }) => problems.some(({ code }) => code === 'people-missing'))) return null;
  // Somebody who moved between two exports is where the latest says.
  const latestFirst = exports.toSorted((a, b) => (a.readAt < b.readAt ? 1 : a.readAt > b.readAt ? -1 : 0));
  const lists = latestFirst.flatMap(({ users }) => (users === null ? [] : [users]));
  const members = exports.flatMap(({ groupMembers }) => [...groupMembers.values()].flatMap((list) => list ?? []));
  if (lists.length > 0) return countUsers(lists, members);
  const counts = exports.flatMap(({ counted }) => (counted === null ? [] : [counted]));
  const licences = new Set(exports.flatMap(({ countedLicences }) => countedLicences));
  return counts.length > 0 ? addCounts(counts.flat(), licences) : null;
}

/** Few passes over what may be a million rows. Suspended and archived accounts attend nothing. */
function countUsers(lists: readonly (readonly unknown[])[], members: readonly Member[]): HeadCount {
  const byUnit = new Map<string, number>();
  const unitOf = new Map<string, string>();
  const finder = personFinder(members);
  const people = lists.flat().map((row) => (isObject(row) ? row : {}));
  const personOf = personsIn(people);
  const seen = new Set<string>();
  const lost: (string | null)[] = [];
  for (const row of people) {
    const unit = row['orgUnitPath'];
    const person = personOf(row);
    if (person !== null) finder.add(row, person);
    if (typeof unit !== 'string' || !unit.startsWith('/')) {
      lost.push(person);
      continue;
    }
    if (person !== null && seen.has(person)) continue;
    if (person !== null) seen.add(person);
    if (row['suspended'] === true || row['archived'] === true) continue;
    byUnit.set(unit, (byUnit.get(unit) ?? 0) + 1);
    if (person !== null && members.length > 0) unitOf.set(person, unit);
  }
  return {
    byUnit,
    unitOf,
    personOf: (member) => finder.find(member),
    apart: [],
    licences: new Set(),
    listed: true,
    odd: oddIn(lost, seen),
  };
}

/** Somebody may be listed with a unit elsewhere, or twice without. */
function oddIn(lost: readonly (string | null)[], seen: ReadonlySet<string>): number {
  const nameless = lost.filter((person) => person === null).length;
  return nameless + new Set(lost.filter((person) => person !== null && !seen.has(person))).size;
}

function addCounts(rows: readonly unknown[], told: ReadonlySet<string>): HeadCount {
  const byUnit = new Map<string, number>();
  const apart: CountedRow[] = [];
  let odd = 0;
  for (const row of rows) {
    const unit = isObject(row) ? row['orgUnitPath'] : undefined;
    const members = isObject(row) ? row['members'] : undefined;
    const whole = isPeopleCount(members);
    if (typeof unit !== 'string' || !unit.startsWith('/') || !whole) {
      odd += whole ? members : 1;
      continue;
    }
    byUnit.set(unit, (byUnit.get(unit) ?? 0) + members);
    const groups = (isObject(row) ? textsIn(row['groups']) : null) ?? [];
    const held = isObject(row) ? textsIn(row['licences']) : null;
    const licences = held?.every((licence) => told.has(licence)) === true ? held : null;
    if (groups.length > 0 || licences !== null) apart.push({ unit, groups, licences, members });
  }
  return { byUnit, unitOf: new Map(), personOf: () => null, apart, licences: told, listed: false, odd };
}

function textsIn(value: unknown): readonly string[] | null {
  return listOf(value)?.map(String).toSorted() ?? null;
}
