import { isObject, listOf } from '../json.ts';
import type { MeetExport } from './meet-export.ts';

/** So many people of one unit who are in these groups and in no other. */
export interface GroupCount {
  readonly unit: string;
  readonly groups: readonly string[];
  readonly members: number;
}

/** How many people are in each unit itself, without the units below it. */
export interface HeadCount {
  readonly byUnit: ReadonlyMap<string, number>;
  /** Units of the people who were asked for by id. */
  readonly unitOf: ReadonlyMap<string, string>;
  /** Of those in `byUnit`, the ones who were counted as members of groups. */
  readonly inGroups: readonly GroupCount[];
  /** Whether people were listed one by one, so that they can be found in groups. */
  readonly listed: boolean;
  /** Rows that could not be read. */
  readonly odd: number;
}

/** Counts the people of all exports; null when none tells of any. Listed people go before a given count. */
export function headCount(exports: readonly MeetExport[]): HeadCount | null {
  const lists = exports.flatMap(({ users }) => (users === null ? [] : [users]));
  if (lists.length > 0) return countUsers(lists, new Set(exports.flatMap(({ groupMembers }) => [...groupMembers.values()].flat())));
  const counts = exports.flatMap(({ counted }) => (counted === null ? [] : [counted]));
  return counts.length > 0 ? addCounts(counts.flat()) : null;
}

/** One pass over what may be a million rows. Suspended and archived accounts attend nothing. */
function countUsers(lists: readonly (readonly unknown[])[], wanted: ReadonlySet<string>): HeadCount {
  const byUnit = new Map<string, number>();
  const unitOf = new Map<string, string>();
  let odd = 0;
  for (const users of lists) {
    for (const user of users) {
      const unit = isObject(user) ? user['orgUnitPath'] : undefined;
      if (!isObject(user) || typeof unit !== 'string' || !unit.startsWith('/')) {
        odd += 1;
        continue;
      }
      if (user['suspended'] === true || user['archived'] === true) continue;
      byUnit.set(unit, (byUnit.get(unit) ?? 0) + 1);
      const id = user['id'];
      if (typeof id === 'string' && wanted.has(id)) unitOf.set(id, unit);
    }
  }
  return { byUnit, unitOf, inGroups: [], listed: true, odd };
}

function addCounts(rows: readonly unknown[]): HeadCount {
  const byUnit = new Map<string, number>();
  const inGroups: GroupCount[] = [];
  let odd = 0;
  for (const row of rows) {
    const unit = isObject(row) ? row['orgUnitPath'] : undefined;
    const members = isObject(row) ? row['members'] : undefined;
    const whole = typeof members === 'number' && Number.isSafeInteger(members) && members >= 0;
    if (typeof unit !== 'string' || !unit.startsWith('/') || !whole) {
      odd += whole ? members : 1;
      continue;
    }
    byUnit.set(unit, (byUnit.get(unit) ?? 0) + members);
    const groups = (isObject(row) ? listOf(row['groups']) : null) ?? [];
    if (groups.length > 0) inGroups.push({ unit, groups: groups.filter((group) => typeof group === 'string'), members });
  }
  return { byUnit, unitOf: new Map(), inGroups, listed: false, odd };
}
