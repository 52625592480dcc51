export type Json = Readonly<Record<string, unknown>>;

/** Nothing where it is no object. */
export function objectIn(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
}

export function listIn(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(objectIn) : [];
}

/** Empty where it is no text. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
