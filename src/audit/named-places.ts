import type { NamedPlace } from '../model/named-place.ts';
import { isObject, textIn, type JsonObject } from '../platforms/json.ts';
import { parseMeet } from '../platforms/meet/parse-meet.ts';
import { isPeopleCount } from '../platforms/people-count.ts';
import { inputOf, type RawExport } from './exports.ts';

/** Org units and groups that exports name. Teams' exports tell ids of groups only. */
export function namedPlaces(exports: readonly RawExport[]): readonly NamedPlace[] {
  const found = exports.filter(({ platform }) => platform === 'meet').flatMap(placesIn);
  return [...new Map(found.map((place) => [`${place.kind} ${place.id}`, place])).values()];
}

function placesIn(raw: RawExport): readonly NamedPlace[] {
  const { orgUnits, groups, counted, countedGroups } = parseMeet(inputOf(raw));
  const rows = counted?.filter(isObject) ?? null;
  const units = (orgUnits ?? [])
    .filter(({ path }) => path !== '/')
    .map(({ path, name }) =>
      placeOf(
        'org-unit',
        path,
        name ?? path.slice(path.lastIndexOf('/') + 1),
        sum(rows, (row) => isBelow(row, path)),
      ),
    );
  const known = [...groups].map(([id, email]) => {
    const members = countedGroups.includes(id) ? sum(rows, (row) => isIn(row, id)) : null;
    return placeOf('group', id, email.split('@', 1)[0] ?? email, members);
  });
  return [...units, ...known];
}

function placeOf(kind: NamedPlace['kind'], id: string, name: string, members: number | null): NamedPlace {
  return { platform: 'meet', kind, id, name, members };
}

function sum(rows: readonly JsonObject[] | null, counts: (row: JsonObject) => boolean): number | null {
  if (rows === null) return null;
  return rows.filter(counts).reduce((total, { members }) => total + (isPeopleCount(members) ? members : 0), 0);
}

function isBelow(row: JsonObject, path: string): boolean {
  const own = textIn(row, 'orgUnitPath');
  return own === path || own?.startsWith(`${path}/`) === true;
}

function isIn({ groups }: JsonObject, id: string): boolean {
  return Array.isArray(groups) && groups.includes(id);
}
