import type { Localized } from '../../src/model/language.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { outcomeNames } from '../../src/text/phrases.ts';
import type { Words } from './words.ts';

/** The only name of an outcome that is said otherwise of several. */
const gaps: Localized = {
  nl: '{count, plural, one {aandachtspunt} other {aandachtspunten}}',
  en: '{count, plural, one {point} other {points}} of attention',
};

/** What an outcome is called beside the number of findings that have it. */
export function countedOutcome(outcome: Outcome, count: number, { say, fill }: Pick<Words, 'say' | 'fill'>): string {
  return outcome === 'gap' ? fill(gaps, { count }) : say(outcomeNames[outcome]);
}
