export interface ScopeQuery {
  readonly school?: string | undefined;
  readonly year?: string | undefined;
}

/** What an address names is looked up by the service; what cannot be a year is none. */
export function scopeIn(address: URLSearchParams): ScopeQuery {
  const school = address.get('school') ?? '';
  const year = address.get('year') ?? '';
  return {
    ...(/^[\w.:~-]{1,128}$/.test(school) && { school }),
    ...(/^\d{4}-\d{4}$/.test(year) && { year }),
  };
}

export function searchOf(query: ScopeQuery): string {
  const text = withScope(new URLSearchParams(), query).toString();
  return text === '' ? '' : `?${text}`;
}

export function withScope(address: URLSearchParams, { school, year }: ScopeQuery): URLSearchParams {
  const changed = new URLSearchParams(address);
  for (const [name, value] of [
    ['school', school],
    ['year', year],
  ] as const) {
    if (value === undefined || value === '') changed.delete(name);
    else changed.set(name, value);
  }
  return changed;
}

/** `?` or `&` and what comes after: an address with one thing more. */
export function withMore(search: string, more: Readonly<Record<string, string>>): string {
  const all = new URLSearchParams(search);
  for (const [name, value] of Object.entries(more)) all.set(name, value);
  return `?${all.toString()}`;
}
