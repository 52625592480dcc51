import { closest, distance } from 'fastest-levenshtein';

/** The name that was probably meant; null when none is near. */
export function nearest(name: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const candidate = closest(
    name.toLowerCase(),
    names.map((one) => one.toLowerCase()),
  );
  const original = names.find((one) => one.toLowerCase() === candidate) ?? null;
  return distance(name.toLowerCase(), candidate) <= Math.max(2, Math.floor(name.length / 3)) ? original : null;
}
