const letters = new Intl.Segmenter();

/** Longer than this nobody calls anything that others should read on a phone. */
const longestName = 80;

/** What somebody called something, as one line of a sensible length; null where they called it nothing that can be seen. */
export function nameOf(given: string): string | null {
  const line = given
    .slice(0, longestName * 16)
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  if (!/[\p{L}\p{N}\p{S}]/u.test(line)) return null;
  return shortened(line, longestName);
}

/** Cut between words where one ends near enough, else between characters as people count them. */
export function shortened(line: string, most: number): string {
  if (line.length <= most) return line;
  const kept = [...letters.segment(line)].slice(0, most + 1).map(({ segment }) => segment);
  if (kept.length <= most) return line;
  const words = kept
    .slice(0, most)
    .join('')
    .replace(/\s+\S*$/u, '');
  const whole = words.length >= most * nearEnough ? words : kept.slice(0, most - 1).join('');
  return `${whole.trimEnd().replace(/[,;:·–-]$/u, '')}…`;
}

/** Of the length that there is. */
const nearEnough = 0.75;
