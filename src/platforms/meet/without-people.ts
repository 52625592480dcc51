import { headCount, type HeadCount } from './head-count.ts';
import { isObject, listOf, textIn, type JsonObject } from '../json.ts';
import type { ExportInput, MeetExport } from './meet-export.ts';
import { parseMeet } from './parse-meet.ts';

/** Parameters of a log entry that say what was changed where, and not by whom. */
const impersonal = new Set([
  'APPLICATION_NAME',
  'APPLICATION_EDITION',
  'ORG_UNIT_NAME',
  'GROUP_EMAIL',
  'SETTING_NAME',
  'NEW_VALUE',
  'OLD_VALUE',
]);

const logKeys = ['logs', 'meet_logs'];

/** The same export with its people counted instead of listed: nobody's id, name or address is left in it. */
export function meetWithoutPeople(input: ExportInput): unknown {
  const { json } = input;
  if (!isObject(json)) return json;
  const { users, groupMembers, ...kept } = json;
  const logs = Object.fromEntries(logKeys.filter((key) => Object.hasOwn(json, key)).map((key) => [key, withoutActors(json[key])]));
  // Without the people themselves, a list of ids says nothing that could be counted.
  const counted = users === undefined || users === null ? {} : countedPeople(parseMeet(input));
  return users === undefined && groupMembers === undefined && Object.keys(logs).length === 0 ? json : { ...kept, ...logs, ...counted };
}

function countedPeople(parsed: MeetExport): JsonObject {
  const counts = headCount([parsed]);
  if (counts === null) return {};
  const inGroups = countByGroups(parsed, counts);
  const rest = new Map(counts.byUnit);
  for (const { orgUnitPath, members } of inGroups) rest.set(orgUnitPath, (rest.get(orgUnitPath) ?? 0) - members);
  const others = [...rest].map(([orgUnitPath, members]) => ({ orgUnitPath, members })).filter(({ members }) => members > 0);
  const odd = counts.odd === 0 ? [] : [{ orgUnitPath: null, members: counts.odd }];
  return { members: [...others, ...inGroups, ...odd], countedGroups: [...parsed.groupMembers.keys()] };
}

interface Row {
  readonly orgUnitPath: string;
  readonly groups: readonly string[];
  readonly members: number;
}

function countByGroups({ groupMembers }: MeetExport, { unitOf }: HeadCount): readonly Row[] {
  const groupsOf = new Map<string, string[]>();
  for (const [group, people] of groupMembers) {
    for (const person of new Set(people)) groupsOf.set(person, [...(groupsOf.get(person) ?? []), group]);
  }
  const rows = new Map<string, Row>();
  for (const [person, groups] of groupsOf) {
    const orgUnitPath = unitOf.get(person);
    if (orgUnitPath === undefined) continue;
    const key = JSON.stringify([orgUnitPath, groups]);
    rows.set(key, { orgUnitPath, groups, members: (rows.get(key)?.members ?? 0) + 1 });
  }
  return [...rows.values()];
}

function withoutActors(log: unknown): unknown {
  const items = listOf(log, 'items');
  return items === null ? null : { items: items.map((item) => (isObject(item) ? withoutActor(item) : null)) };
}

function withoutActor({ id, events }: JsonObject): JsonObject {
  const time = isObject(id) ? { time: id['time'] } : {};
  const told = (listOf(events) ?? []).filter(isObject).map(({ name, parameters }) => ({
    name,
    parameters: (listOf(parameters) ?? []).filter((parameter) => isObject(parameter) && impersonal.has(textIn(parameter, 'name') ?? '')),
  }));
  return { id: time, events: told };
}
