/** The next school year, this one and those before it, newest first: `2026-2027`. Next year is planned in spring; older ones are the archive. */
export function yearsAround(thisYear: string): readonly string[] {
  const start = Number(thisYear.slice(0, 4));
  return [1, 0, -1, -2, -3].map((step) => `${start + step}-${start + step + 1}`);
}
