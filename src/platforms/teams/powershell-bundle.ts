import { collectObjects, collectRanks } from './collect-objects.ts';
import { objectTypeOf, type ObjectType } from './object-types.ts';
import { asList, isObject, unusable, type JsonObject, type PolicyObject } from './policy-object.ts';
import type { ExportInput, PeopleRows, TeamsExport } from './teams-export.ts';

const peopleKeys = ['userConfigurations', 'educationUsers', 'users', 'assignments', 'GroupPolicyAssignment', 'groupMembers'];

/** An object keyed by cmdlet noun, as `infra/export-teams-policies.ps1` writes it. */
export function isPowerShellBundle(json: JsonObject): boolean {
  return Object.keys(json).some((key) => objectTypeOf(withoutGet(key)) !== undefined);
}

/** @throws AppError when an object has no Identity, a policy stands there twice, or `groupMembers` is no table of lists. */
export function readPowerShellBundle(json: JsonObject, { origin, readAt }: ExportInput): TeamsExport {
  const objects = new Map<ObjectType, readonly PolicyObject[]>();
  for (const [key, value] of Object.entries(json)) {
    const type = objectTypeOf(withoutGet(key));
    if (type !== undefined && value !== null) objects.set(type, collectObjects(type, value, origin));
  }
  const told = json['exportedAt'];
  return {
    origin,
    kind: 'powershell-export',
    readAt: typeof told === 'string' && !Number.isNaN(Date.parse(told)) ? new Date(told).toISOString() : readAt,
    objects,
    refused: refusedTypes(json['refused']),
    groupRanks: collectRanks(json['GroupPolicyAssignment']),
    people: peopleRows(json, origin),
    tenantIds: tenantIds(json),
    problems: unreadKeys(json),
  };
}

function withoutGet(key: string): string {
  return key.replace(/^(Get-)?Cs/i, '');
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

function groupMembers(raw: unknown, origin: string): ReadonlyMap<string, ReadonlySet<string>> {
  if (raw === undefined || raw === null) return new Map();
  if (!isObject(raw)) throw unusable(origin, 'groupMembers', 'an object from group id to a list of user ids');
  return new Map(
    Object.entries(raw).map(([group, members]) => [
      group.toLowerCase(),
      new Set(asList(members).filter((member): member is string => typeof member === 'string')),
    ]),
  );
}

function refusedTypes(raw: unknown): ReadonlySet<ObjectType> {
  const types = asList(raw).map((name) => (typeof name === 'string' ? objectTypeOf(withoutGet(name)) : undefined));
  return new Set(types.filter((type) => type !== undefined));
}

function tenantIds(json: JsonObject): ReadonlySet<string> {
  const own = json['tenantId'];
  const rows = asList(json['userConfigurations']).map((row) => (isObject(row) ? row['tenantId'] : undefined));
  return new Set([own, ...rows].filter((id): id is string => typeof id === 'string' && id !== '').map((id) => id.toLowerCase()));
}

function unreadKeys(json: JsonObject): readonly string[] {
  const known = new Set([...peopleKeys, 'exportedAt', 'refused', 'tenantId', 'schema', 'organisation']);
  return Object.keys(json)
    .filter((key) => !known.has(key) && objectTypeOf(withoutGet(key)) === undefined)
    .map((key) => `"${key}" is not used by any check`);
}
