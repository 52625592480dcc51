import { isObject, type JsonObject } from '../json.ts';
import { repeatedIds } from './repeated-ids.ts';
import type { PeopleRows } from './teams-export.ts';

/** All that the files tell of one person. A row that is no object tells nothing, and still stands for somebody. */
export type PersonRows = readonly JsonObject[];

/**
 * Everybody whose policies were asked for, each once: a person may stand in several files, and in several lists of one file.
 * Graph answers policies in `userConfigurations`; rows of `users` and `educationUsers` may carry them too, else they only tell roles.
 */
export function* listedPeople({ configurations, educationUsers, users }: PeopleRows): Iterable<PersonRows> {
  const lists = [educationUsers, users];
  const asked = [configurations, ...lists.filter((list) => list.some(carriesPolicies))];
  const roles = rowsById(lists.filter((list) => !asked.includes(list)));
  const repeated = rowsById(asked, repeatedIds(asked.flatMap((list) => list.flatMap(idIn))));
  if (roles.size === 0 && repeated.size === 0) {
    // Nearly always, and then nobody has to be looked up: a large tenant is counted twice as fast.
    for (const list of asked) for (const row of list) yield [isObject(row) ? row : {}];
    return;
  }
  const done = new Set<string>();
  for (const row of asked.flat()) {
    const readable = isObject(row) ? row : {};
    const key = keyOf(readable);
    const same = repeated.get(key);
    if (same !== undefined && done.has(key)) continue;
    if (same !== undefined) done.add(key);
    const more = roles.get(key);
    if (same === undefined && more === undefined) yield [readable];
    else yield [...(same ?? [readable]), ...(more ?? [])];
  }
}

/** Ids are compared without regard to case: they come from several sources. */
export function personKey(id: string): string {
  return id.toLowerCase();
}

export function carriesPolicies(row: unknown): boolean {
  return isObject(row) && Object.hasOwn(row, 'effectivePolicyAssignments');
}

function rowsById(lists: readonly (readonly unknown[])[], wanted?: ReadonlySet<string>): ReadonlyMap<string, PersonRows> {
  const index = new Map<string, JsonObject[]>();
  if (wanted?.size === 0) return index;
  for (const row of lists.flat()) {
    const key = keyOf(row);
    if (!isObject(row) || key === '' || wanted?.has(key) === false) continue;
    const others = index.get(key);
    if (others === undefined) index.set(key, [row]);
    else others.push(row);
  }
  return index;
}

/** Empty for rows that do not say whose they are. */
function keyOf(row: unknown): string {
  return personKey(idIn(row)[0] ?? '');
}

function idIn(row: unknown): readonly string[] {
  const id = isObject(row) ? row['id'] : undefined;
  return typeof id === 'string' ? [id] : [];
}
