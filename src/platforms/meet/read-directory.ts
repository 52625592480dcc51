import type { Localized } from '../../model/language.ts';
import { isObject, listOf, textIn, type JsonObject } from '../json.ts';
import { readList } from './directory-list.ts';
import type { MeetExport, Member, OrgUnit, Problem } from './meet-export.ts';

type Directory = Pick<
  MeetExport,
  'orgUnits' | 'groups' | 'groupMembers' | 'users' | 'counted' | 'countedGroups' | 'countedLicences' | 'problems'
>;

/** Org units, groups and people as the Directory API answers them, or as tables of names. */
export function readDirectory(json: JsonObject): Directory {
  const units = readOrgUnits(json['orgUnits'] ?? json['orgunits'] ?? answerIn(json, 'organizationUnits'), 'orgUnits');
  const groups = readGroups(answerIn(json, 'groups'));
  const members = readGroupMembers(json['groupMembers']);
  const users = readPeople(answerIn(json, 'users'), 'users');
  const counted = readPeople(json['members'], 'members');
  const problems = [units, groups, members, users, counted].flatMap((part) => part.problems);
  return {
    orgUnits: units.found,
    groups: groups.found,
    groupMembers: members.found,
    users: users.found,
    counted: counted.found,
    countedGroups: textsIn(json['countedGroups']),
    countedLicences: textsIn(json['countedLicences']),
    problems,
  };
}

function textsIn(value: unknown): readonly string[] {
  return (listOf(value) ?? []).filter((text) => typeof text === 'string');
}

/** A file may be one answer of the Directory: then the token of the next page stands beside the list. */
function answerIn(json: JsonObject, key: string): unknown {
  const ofPolicies = Object.hasOwn(json, 'policies') || Object.hasOwn(json, 'pages');
  return Array.isArray(json[key]) && !ofPolicies ? { [key]: json[key], nextPageToken: json['nextPageToken'] } : json[key];
}

interface Read<T> {
  readonly found: T;
  readonly problems: readonly Problem[];
}

/** The Directory's rows under a key; `allIncludingParent` gives the root, else its id stands as the parent of the topmost units. */
export function readOrgUnits(value: unknown, key: string): Read<readonly OrgUnit[] | null> {
  if (value === undefined || value === null) return { found: null, problems: [] };
  const { rows, cutOff } = readList(value, 'organizationUnits');
  if (rows !== null) {
    const { found, problems } = collectUnits(rows, key);
    return { found, problems: cutOff ? [...problems, unitsCutOff] : problems };
  }
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
  const { rows, cutOff } = readList(value, 'groups');
  if (rows === null && !isObject(value)) return { found, problems: [unreadable('groups')] };
  for (const row of rows ?? []) {
    const id = isObject(row) ? textIn(row, 'id') : null;
    const mail = isObject(row) ? textIn(row, 'email') : null;
    if (id !== null && mail !== null) found.set(id, mail);
  }
  for (const [id, mail] of rows === null ? Object.entries(value) : []) if (typeof mail === 'string') found.set(id, mail);
  return { found, problems: cutOff ? [groupsCutOff] : [] };
}

function readGroupMembers(value: unknown): Read<MeetExport['groupMembers']> {
  const found = new Map<string, readonly Member[] | null>();
  if (value === undefined || value === null) return { found, problems: [] };
  if (!isObject(value)) return { found, problems: [unreadable('groupMembers')] };
  const problems: Problem[] = [];
  for (const [group, members] of Object.entries(value)) {
    const { rows, cutOff } = readList(members, 'members');
    const named = (rows ?? []).map(memberOf);
    if (rows === null || named.some((member) => member.length === 0)) problems.push(oddMembers(group));
    else found.set(group, cutOff ? null : named);
  }
  return { found, problems };
}

function memberOf(member: unknown): Member {
  const names = isObject(member) ? [textIn(member, 'id'), textIn(member, 'email')] : [member];
  return names.filter((name) => typeof name === 'string').map((name) => name.toLowerCase());
}

/** Part of the people would pass for all of them. */
function readPeople(value: unknown, key: string): Read<readonly unknown[] | null> {
  if (value === undefined || value === null) return { found: null, problems: [] };
  const { rows, cutOff } = readList(value, key);
  if (cutOff) return { found: null, problems: [{ code: 'people-missing', detail: peopleMissing }] };
  return { found: rows, problems: rows === null ? [unreadable(key)] : [] };
}

/** The Directory writes `id:03ph…`, a policy `orgUnits/03ph…`. */
function unitId(text: string | null): string | null {
  return text === null ? null : text.replace(/^(?:id:|orgUnits\/)/, '');
}

const peopleMissing: Localized = {
  nl: 'De lijst met mensen is niet compleet: er hoort nog een bladzijde bij. Daarom is niemand geteld.',
  en: 'The list of people is incomplete: another page belongs to it. So nobody was counted.',
};

const unitsCutOff: Problem = {
  code: 'list-cut-off',
  detail: {
    nl: 'De lijst met organisatie-eenheden is niet compleet: er hoort nog een bladzijde bij.',
    en: 'The list of org units is incomplete: another page belongs to it.',
  },
};

const groupsCutOff: Problem = {
  code: 'list-cut-off',
  detail: {
    nl: 'De lijst met groepen is niet compleet: er hoort nog een bladzijde bij.',
    en: 'The list of groups is incomplete: another page belongs to it.',
  },
};

function unreadable(key: string): Problem {
  const detail = { nl: `Wat onder “${key}” staat, is niet te lezen.`, en: `What is under “${key}” cannot be read.` };
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
