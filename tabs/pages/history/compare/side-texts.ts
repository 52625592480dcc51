import { attestationText, exceptionText, expectedText, findingText, observedText } from '../../../../src/text/finding-words.ts';
import type { Finding } from '../../../api/operations.ts';
import type { Words } from '../../../text/words.ts';
import { compareTexts as texts } from './compare-texts.ts';

export interface SideTexts {
  /** What people can do; empty where the other side says the same and stands before this one. */
  readonly because: string;
  /** What is different from the other side, and who decided about it. */
  readonly details: readonly string[];
}

/** What one side of a change says that the other one does not; `other` is null where there is none. */
export function sideTexts(finding: Finding, other: Finding | null, side: 'before' | 'after', words: Words): SideTexts {
  const { locale, fill } = words;
  const because = (one: Finding): string => findingText(one, locale).because;
  const repeats = side === 'after' && other !== null && because(finding) === because(other);
  const differs = (of: (one: Finding) => string): boolean => other !== null && of(finding) !== of(other);
  const details = [
    differs(observedText) ? observedText(finding) : '',
    differs(({ expected }) => expected ?? '') ? fill(texts.expected, { expected: expectedText(finding.expected, locale) }) : '',
    exceptionText(finding, locale),
    attestationText(finding, locale),
  ];
  return { because: repeats ? '' : because(finding), details: details.filter((text) => text !== '') };
}
