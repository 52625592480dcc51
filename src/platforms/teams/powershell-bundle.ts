import type { Localized } from '../../model/language.ts';
import { carriesPolicies } from './listed-people.ts';
import { collectObjects, collectRanks } from './collect-objects.ts';
import { damagedRows } from './counted-assignments.ts';
import { objectTypeOf, type ObjectType } from './object-types.ts';
import { isObject, type JsonObject } from '../json.ts';
import { asList, unusable } from './policy-object.ts';
import { noPeople, type ExportInput, type PeopleRows, type TeamsExport } from './teams-export.ts';
import { refusedObjects } from './unread-objects.ts';

/** Where people stand in a bundle, listed or counted. */
export const peopleKeys = ['userConfigurations', 'educationUsers', 'users', 'assignments', 'groupMembers'] as const;

/** An object keyed by cmdlet noun, as `infra/export-teams-policies.ps1` writes it; or the part of it that only tells of people. */
export function isPowerShellBundle(json: JsonObject): boolean {
  return Object.keys(json).some((key) => objectTypeOf(nounOf(key)) !== undefined || ranksKey(key)) || tellsPolicies(json);
}

/** Other products have `users` too; these lists say who holds which Teams policy. */
function tellsPolicies(json: JsonObject): boolean {
  if (['userConfigurations', 'educationUsers'].some((key) => Object.hasOwn(json, key))) return true;
  const { assignments, users } = json;
  if (Array.isArray(assignments)) return assignments.every((row) => isObject(row) && Object.hasOwn(row, 'policyType'));
  return asList(users).some(carriesPolicies);
}

/** The noun of `Get-CsTeamsMeetingPolicy`. */
export function nounOf(key: string): string {
  return key.replace(/^(Get-)?Cs/i, '');
}

export function ranksKey(key: string): boolean {
  return nounOf(key).toLowerCase() === 'grouppolicyassignment';
}

/** @throws AppError when an object has no Identity, a policy stands there twice, or `groupMembers` is no table of lists. */
export function readPowerShellBundle(json: JsonObject, { origin, readAt }: ExportInput): TeamsExport {
  const told = json['exportedAt'];
  return {
    origin,
    kind: 'powershell-export',
    readAt: typeof told === 'string' && !Number.isNaN(Date.parse(told)) ? new Date(told).toISOString() : readAt,
    taken: 'from-file',
    objects: objectsIn(json, origin),
    unread: refusedObjects(refusedTypes(json['refused'])),
    groupRanks: collectRanks(rankRows(json)),
    lacks: isCutOff(json) ? [firstPageOnly] : [],
    people: isCutOff(json) ? noPeople : peopleRows(json, origin),
    tenantIds: tenantIds(json),
    problems: [...damagedRows(json['assignments']), ...unreadKeys(json)],
  };
}

/** @throws AppError when an object has no Identity, or a policy stands there twice. */
export function objectsIn(json: JsonObject, origin: string): TeamsExport['objects'] {
  const rows = new Map<ObjectType, readonly unknown[]>();
  for (const [key, value] of Object.entries(json)) {
    const type = objectTypeOf(nounOf(key));
    if (type !== undefined && value !== null) rows.set(type, [...(rows.get(type) ?? []), ...asList(value)]);
  }
  return new Map([...rows].map(([type, raw]) => [type, collectObjects(type, raw, origin)]));
}

function rankRows(json: JsonObject): readonly unknown[] {
  return Object.entries(json).flatMap(([key, value]) => (ranksKey(key) ? asList(value) : []));
}

function peopleRows(json: JsonObject, origin: string): PeopleRows {
  return {
    configurations: asList(json['userConfigurations']),
    educationUsers: asList(json['educationUsers']),
    users: asList(json['users']),
    groupMembers: groupMembers(json['groupMembers'], origin),
    counted: asList(json['assignments']),
  };
}

const listKeys = ['userConfigurations', 'educationUsers', 'users'] as const;

/** Graph hands out a list in pages. The first page is not the school: it counts for nothing. */
function isCutOff(json: JsonObject): boolean {
  return listKeys.some((key) => {
    const list = json[key];
    return isObject(list) && typeof list['@odata.nextLink'] === 'string';
  });
}

const firstPageOnly: Localized = {
  nl: 'Van de gebruikers staat hier alleen de eerste bladzijde (@odata.nextLink): ze zijn niet geteld.',
  en: 'Only the first page of the users is here (@odata.nextLink): they were not counted.',
};

const tableOfLists: Localized = {
  nl: 'een object dat bij elke groeps-id een lijst van gebruikers-id’s geeft',
  en: 'an object from group id to a list of user ids',
};

function groupMembers(raw: unknown, origin: string): ReadonlyMap<string, ReadonlySet<string>> {
  if (raw === undefined || raw === null) return new Map();
  if (!isObject(raw)) throw unusable(origin, 'groupMembers', tableOfLists);
  return new Map(
    Object.entries(raw).map(([group, members]) => [
      group.toLowerCase(),
      new Set(
        asList(members)
          .map(idOf)
          .filter((member) => member !== undefined),
      ),
    ]),
  );
}

/** Graph lists members as objects, scripts as bare ids. */
function idOf(member: unknown): string | undefined {
  const id = isObject(member) ? member['id'] : member;
  return typeof id === 'string' ? id : undefined;
}

function refusedTypes(raw: unknown): ReadonlySet<ObjectType> {
  const types = asList(raw).map((name) => (typeof name === 'string' ? objectTypeOf(nounOf(name)) : undefined));
  return new Set(types.filter((type) => type !== undefined));
}

function tenantIds(json: JsonObject): ReadonlySet<string> {
  const ids = new Set<unknown>([json['tenantId']]);
  for (const list of [json['userConfigurations'], json['users'], json['educationUsers']]) {
    for (const row of asList(list)) if (isObject(row)) ids.add(row['tenantId']);
  }
  return new Set([...ids].filter((id): id is string => typeof id === 'string' && id !== '').map((id) => id.toLowerCase()));
}

function unreadKeys(json: JsonObject): readonly Localized[] {
  const known = new Set<string>([...peopleKeys, 'exportedAt', 'refused', 'tenantId', 'schema', 'organisation']);
  return Object.keys(json)
    .filter((key) => !known.has(key) && !ranksKey(key) && objectTypeOf(nounOf(key)) === undefined)
    .map((key) => ({ nl: `“${key}” wordt door geen enkele controle gebruikt.`, en: `“${key}” is not used by any check.` }));
}
