import type { Localized } from '../../model/language.ts';
import { date } from '../../text/format.ts';

/** A day or a moment as people write its day: `22 november 2026`. */
export function writtenDay(iso: string): Localized {
  return { nl: date(iso, 'nl'), en: date(iso, 'en') };
}
