/** One detail that became another; undefined: it was not there. */
export interface Difference {
  /** From the outside in: `['definitions', '2', 'name']`. */
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

// They change each time and tell the reader nothing: which thing it is about stands in the subject.
const silent: ReadonlySet<string> = new Set(['id', 'version', 'fingerprint', 'auditedIn']);
const deepest = 6;

/** What is different between two documents, detail by detail. What is empty on both sides is no difference. */
export function differencesOf(before: unknown, after: unknown): readonly Difference[] {
  return between(before ?? undefined, after ?? undefined, []);
}

function between(before: unknown, after: unknown, path: readonly string[]): readonly Difference[] {
  const [one, other] = [detailsIn(before), detailsIn(after)];
  if ((one === null && other === null) || path.length >= deepest) return isSame(before, after) ? [] : [{ path, before, after }];
  // Something became another kind of thing: it is told whole.
  if ((one === null && !isEmpty(before)) || (other === null && !isEmpty(after))) return [{ path, before, after }];
  const names = new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})]);
  return [...names].filter((name) => !silent.has(name)).flatMap((name) => between(one?.[name], other?.[name], [...path, name]));
}

/** What stands in an object or a list of objects; a list of words is one detail. */
function detailsIn(value: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return null;
  return value as Readonly<Record<string, unknown>>;
}

function isSame(before: unknown, after: unknown): boolean {
  return (isEmpty(before) && isEmpty(after)) || JSON.stringify(before) === JSON.stringify(after);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
