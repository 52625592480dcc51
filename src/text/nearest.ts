import { closest, distance } from 'fastest-levenshtein';

/** The name that was probably meant; null when none is near. */
export function nearest(name: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const candidate = closest(
    name.toLowerCase(),
    names.map((one) => one.toLowerCase()),
  );
  const original = names.find((one) => one.toLowerCase() === candidate) ?? null;
  // Of a word of two letters, two changes leave nothing of what was meant.
  const most = Math.min(Math.max(2, Math.floor(name.length / 3)), name.length - 1);
  return distance(name.toLowerCase(), candidate) <= most ? original : null;
}
