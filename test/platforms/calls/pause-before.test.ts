import { expect, test } from '@jest/globals';
import { pauseBefore, usualPatience } from '../../../src/platforms/calls/pause-before.ts';
import { noon } from '../../support/audit.ts';

const never = () => 0;
const clock = { now: () => noon };

const pauses: readonly [attempt: number, retryAfter: string | null, milliseconds: number | null][] = [
  [1, null, 500],
  [2, null, 1000],
  [5, null, 8000],
  [20, null, 120_000],
  [1, '0', 0],
  [1, '3', 3000],
  [6, '3', 3000],
  [1, ' 12 ', 12_000],
  [1, '120', 120_000],
  [1, '121', null],
  [1, new Date(noon.getTime() + 30_000).toUTCString(), 30_000],
  [1, new Date(noon.getTime() - 30_000).toUTCString(), 0],
  [1, 'soon', 500],
  [1, '', 500],
];

test.each(pauses)('before attempt after %s, with Retry-After %j: %s ms', (attempt, retryAfter, milliseconds) => {
  expect(pauseBefore(attempt, retryAfter, usualPatience, { clock, random: never })).toBe(milliseconds);
});

test('jitter only ever adds, up to half', () => {
  const longest = pauseBefore(1, '10', usualPatience, { clock, random: () => 0.999_999 });

  expect(longest).toBe(15_000);
});
