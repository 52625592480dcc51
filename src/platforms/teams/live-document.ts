import { isObject, type JsonObject } from '../json.ts';
import { objectTypeOf } from './object-types.ts';
import { asList } from './policy-object.ts';

/** What we read of a tenant ourselves, with nothing in it but what we write down: whoever edited the file may have put people in it. */
export function assignmentsDocument(json: JsonObject): JsonObject {
  const told = ['population', 'role', 'stage', 'policyType', 'policy', 'assignmentType', 'groupId', 'members'];
  const rows = asList(json['assignments']).map((row) => (isObject(row) ? only(row, (key) => told.includes(key)) : null));
  return { ...only(json, isAboutDocument), assignments: rows };
}

export function configurationApiDocument(json: JsonObject): JsonObject {
  return only(json, (key) => isAboutDocument(key) || objectTypeOf(key) !== undefined);
}

/** The keys that every document of ours has. */
export function isAboutDocument(key: string): boolean {
  return key === 'source' || key === 'tenantId' || key === 'unread';
}

/** The keys that are wanted, and what stands under them. */
export function only(json: JsonObject, wanted: (key: string) => boolean): JsonObject {
  return Object.fromEntries(Object.entries(json).filter(([key]) => wanted(key)));
}
