const longest = 100;

/** `Team Lindepunt · ICT`: how people know a place again, as it is kept. Null: nobody named it. */
export function keptName(names: readonly (string | null | undefined)[]): string | null {
  const given = names.map((name) => name?.trim() ?? '').filter((name) => name !== '');
  return given.length === 0 ? null : given.join(' · ').slice(0, longest).toWellFormed();
}
