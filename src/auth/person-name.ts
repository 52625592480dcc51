const longest = 120;

/** What is shown of somebody: the first of the names that says anything, without what would turn or break the line that it stands in. */
export function personName(...names: readonly unknown[]): string {
  for (const name of names) {
    if (typeof name !== 'string') continue;
    const clean = name
      .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    if (clean !== '') return clean.slice(0, longest).toWellFormed();
  }
  return '?';
}
