import type { Locale, Wording } from '../../src/model/language.ts';
import { say } from '../../src/text/flemish.ts';
import { nameOf } from './short.ts';

/** Our words in the reader's language; what people wrote as they wrote it, as one line. */
export function worded(wording: Wording, locale: Locale): string {
  if (typeof wording !== 'string') return say(wording, locale);
  return nameOf(wording) ?? '…';
}
