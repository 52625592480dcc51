/** A place in a JSON document: the keys from the root down. */
export type JsonPath = readonly (string | number)[];

export type Damage = 'delete' | 'null' | 'mistype' | 'unknown value';
export const damages: readonly Damage[] = ['delete', 'null', 'mistype', 'unknown value'];

/** Every place in a document at which something can be damaged. */
export function pathsIn(json: unknown, path: JsonPath = []): readonly JsonPath[] {
  if (typeof json !== 'object' || json === null) return path.length === 0 ? [] : [path];
  const entries: readonly [string | number, unknown][] = Array.isArray(json)
    ? json.map((value, index) => [index, value])
    : Object.entries(json);
  const below = entries.flatMap(([key, value]) => pathsIn(value, [...path, key]));
  return path.length === 0 ? below : [path, ...below];
}

/** A copy with one field damaged. An element of a list is never deleted: a list that is shorter says something else, it does not hide. */
export function damaged(json: unknown, path: JsonPath, damage: Damage): unknown {
  const copy = structuredClone(json);
  const [last] = path.slice(-1);
  const parent = path.slice(0, -1).reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], copy);
  if (last === undefined || typeof parent !== 'object' || parent === null) return copy;
  const holder = parent as Record<string | number, unknown>;
  if (damage === 'delete' && !Array.isArray(parent)) delete holder[last];
  else if (damage === 'delete' || damage === 'null') holder[last] = null;
  else if (damage === 'unknown value') holder[last] = 'SomethingNew';
  else holder[last] = mistyped(holder[last]);
  return copy;
}

function mistyped(value: unknown): unknown {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return { 0: value };
  return value === null ? {} : [value];
}
