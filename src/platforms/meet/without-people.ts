import { groupsIn, type Groups } from './groups.ts';
import { headCount, type HeadCount } from './head-count.ts';
import { isObject, listOf, textIn, type JsonObject } from '../json.ts';
import type { ExportInput, MeetExport } from './meet-export.ts';
import { parseMeet } from './parse-meet.ts';
import { logParameters } from './read-log.ts';

const logKeys = ['logs', 'meet_logs'];

/** The same export with its people counted instead of listed: nobody's id, name or address is left in it. */
export function meetWithoutPeople(input: ExportInput): unknown {
  const { json } = input;
  if (!isObject(json)) return json;
  const { users, groupMembers, ...kept } = json;
  const logs = Object.fromEntries(logKeys.filter((key) => Object.hasOwn(json, key)).map((key) => [key, withoutActors(json[key])]));
  if (users === undefined && groupMembers === undefined && Object.keys(logs).length === 0) return json;
  return { ...kept, ...logs, ...whatRemains(parseMeet(input)) };
}

/** Without the people themselves, a list of ids says nothing that could be counted. */
function whatRemains(parsed: MeetExport): JsonObject {
  const counts = headCount([parsed]);
  const groups = groupsIn([parsed], counts);
  const keys = [...new Set([...parsed.groupMembers.keys()].map((group) => groups.keyOf(group)))];
  const partly = keys.filter((key) => groups.isPartlyKnown(key));
  const unknown = partly.length === 0 ? {} : { groupMembers: Object.fromEntries(partly.map((key) => [key, cutOff('members')])) };
  if (parsed.problems.some(({ code }) => code === 'people-missing')) return { ...unknown, members: cutOff('members'), countedGroups: [] };
  if (parsed.users === null || counts === null) return unknown;
  return {
    ...unknown,
    ...countedPeople(
      counts,
      keys.filter((key) => !partly.includes(key)),
      groups,
    ),
  };
}

/** What a list that ends too early is read as. */
function cutOff(key: string): JsonObject {
  return { [key]: [], nextPageToken: 'left out' };
}

function countedPeople(counts: HeadCount, keys: readonly string[], groups: Groups): JsonObject {
  const inGroups = countByGroups(keys, groups, counts);
  const rest = new Map(counts.byUnit);
  for (const { orgUnitPath, members } of inGroups) rest.set(orgUnitPath, (rest.get(orgUnitPath) ?? 0) - members);
  const others = [...rest].map(([orgUnitPath, members]) => ({ orgUnitPath, members })).filter(({ members }) => members > 0);
  const odd = counts.odd === 0 ? [] : [{ orgUnitPath: null, members: counts.odd }];
  return { members: [...others, ...inGroups, ...odd], countedGroups: keys };
}

interface Row {
  readonly orgUnitPath: string;
  readonly groups: readonly string[];
  readonly members: number;
}

function countByGroups(keys: readonly string[], groups: Groups, { unitOf }: HeadCount): readonly Row[] {
  const groupsOf = new Map<string, string[]>();
  for (const group of keys) {
    for (const person of groups.membersOf(group) ?? []) groupsOf.set(person, [...(groupsOf.get(person) ?? []), group]);
  }
  const rows = new Map<string, Row>();
  for (const [person, own] of groupsOf) {
    const orgUnitPath = unitOf.get(person);
    if (orgUnitPath === undefined) continue;
    const key = JSON.stringify([orgUnitPath, own]);
    rows.set(key, { orgUnitPath, groups: own, members: (rows.get(key)?.members ?? 0) + 1 });
  }
  return [...rows.values()];
}

function withoutActors(log: unknown): unknown {
  const items = listOf(log, 'items');
  return items === null ? null : { items: items.map(withoutActor) };
}

/** One activity of the log, without who did it and from where. */
export function withoutActor(item: unknown): JsonObject | null {
  if (!isObject(item)) return null;
  const { id, events } = item;
  const time = isObject(id) ? { time: id['time'] } : {};
  const told = (listOf(events) ?? []).filter(isObject).map(({ name, parameters }) => ({
    name,
    parameters: (listOf(parameters) ?? []).filter((parameter) => isObject(parameter) && logParameters.has(textIn(parameter, 'name') ?? '')),
  }));
  return { id: time, events: told };
}
