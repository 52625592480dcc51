import { textIn, type JsonObject } from '../json.ts';

/** The tenant that a document names; empty when it names none. */
export function tenantIdIn(json: JsonObject): ReadonlySet<string> {
  const id = textIn(json, 'tenantId');
  return new Set(id === null ? [] : [id.toLowerCase()]);
}
