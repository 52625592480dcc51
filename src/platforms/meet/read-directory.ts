import { isObject, listOf, textIn, type JsonObject } from '../json.ts';
import type { MeetExport, OrgUnit, Problem } from './meet-export.ts';

type Directory = Pick<MeetExport, 'orgUnits' | 'groups' | 'groupMembers' | 'users' | 'counted' | 'countedGroups' | 'problems'>;

/** Org units, groups and people as the Directory API answers them, or as tables of names. */
export function readDirectory(json: JsonObject): Directory {
  const units = readOrgUnits(json['orgUnits'] ?? json['orgunits'] ?? json['organizationUnits'], 'orgUnits');
  const groups = readGroups(json['groups']);
  const members = readGroupMembers(json['groupMembers']);
  const users = rowsOf(json['users'], 'users');
  const counted = rowsOf(json['members'], 'members');
  const problems = [units, groups, members, users, counted].flatMap((part) => part.problems);
  const countedGroups = (listOf(json['countedGroups']) ?? []).filter((group) => typeof group === 'string');
  return {
    orgUnits: units.found,
    groups: groups.found,
    groupMembers: members.found,
    users: users.found,
    counted: counted.found,
    countedGroups,
    problems,
  };
}

interface Read<T> {
  readonly found: T;
  readonly problems: readonly Problem[];
}

/** The Directory's rows under a key; `allIncludingParent` gives the root, else its id stands as the parent of the topmost units. */
export function readOrgUnits(value: unknown, key: string): Read<readonly OrgUnit[] | null> {
  if (value === undefined || value === null) return { found: null, problems: [] };
  const rows = listOf(value, 'organizationUnits');
  if (rows !== null) return collectUnits(rows, key);
  if (!isObject(value)) return { found: null, problems: [unreadable(key)] };
  return collectUnits(
    Object.entries(value).map(([id, unit]) => namedUnit(id, unit)),
    key,
  );
}

function collectUnits(rows: readonly unknown[], key: string): Read<readonly OrgUnit[]> {
  const found: OrgUnit[] = [];
  let odd = 0;
  for (const row of rows) {
    const path = isObject(row) ? textIn(row, 'orgUnitPath') : null;
    if (!isObject(row) || path?.startsWith('/') !== true) {
      odd += 1;
      continue;
    }
    found.push({ id: unitId(textIn(row, 'orgUnitId')), path, name: textIn(row, 'name') });
    const parent = textIn(row, 'parentOrgUnitPath');
    const parentId = unitId(textIn(row, 'parentOrgUnitId'));
    if (parent?.startsWith('/') === true && parentId !== null) found.push({ id: parentId, path: parent, name: null });
  }
  return { found, problems: odd === 0 ? [] : [oddUnits(odd, key)] };
}

/** A table of names: id to `{ name, path }`. */
function namedUnit(id: string, unit: unknown): unknown {
  return isObject(unit) ? { orgUnitId: id, orgUnitPath: unit['path'], name: unit['name'] } : unit;
}

function readGroups(value: unknown): Read<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  if (value === undefined || value === null) return { found, problems: [] };
  const rows = listOf(value, 'groups');
  if (rows === null && !isObject(value)) return { found, problems: [unreadable('groups')] };
  for (const row of rows ?? []) {
    const id = isObject(row) ? textIn(row, 'id') : null;
    const mail = isObject(row) ? textIn(row, 'email') : null;
    if (id !== null && mail !== null) found.set(id, mail);
  }
  for (const [id, mail] of rows === null ? Object.entries(value) : []) if (typeof mail === 'string') found.set(id, mail);
  return { found, problems: [] };
}

function readGroupMembers(value: unknown): Read<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  if (value === undefined || value === null) return { found, problems: [] };
  if (!isObject(value)) return { found, problems: [unreadable('groupMembers')] };
  const problems: Problem[] = [];
  for (const [group, members] of Object.entries(value)) {
    const ids = listOf(members, 'members')?.map((member) => (isObject(member) ? textIn(member, 'id') : member));
    if (ids?.every((id) => typeof id === 'string') !== true) problems.push(oddMembers(group));
    else found.set(group, ids);
  }
  return { found, problems };
}

function rowsOf(value: unknown, key: string): Read<readonly unknown[] | null> {
  if (value === undefined || value === null) return { found: null, problems: [] };
  const rows = listOf(value, key);
  return { found: rows, problems: rows === null ? [unreadable(key)] : [] };
}

/** The Directory writes `id:03ph…`, a policy `orgUnits/03ph…`. */
function unitId(text: string | null): string | null {
  return text === null ? null : text.replace(/^(?:id:|orgUnits\/)/, '');
}

function unreadable(key: string): Problem {
  const detail = { nl: `Wat onder “${key}” staat, is niet te lezen.`, en: `What stands under “${key}” cannot be read.` };
  return { code: 'malformed', detail };
}

function oddUnits(count: number, key: string): Problem {
  const detail =
    count === 1
      ? { nl: `1 organisatie-eenheid onder “${key}” is niet te lezen.`, en: `1 org unit under “${key}” cannot be read.` }
      : { nl: `${count} organisatie-eenheden onder “${key}” zijn niet te lezen.`, en: `${count} org units under “${key}” cannot be read.` };
  return { code: 'malformed', detail };
}

function oddMembers(group: string): Problem {
  const detail = { nl: `De leden van groep “${group}” zijn niet te lezen.`, en: `The members of group “${group}” cannot be read.` };
  return { code: 'malformed', detail };
}
