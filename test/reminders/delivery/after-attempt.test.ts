import { describe, expect, test } from '@jest/globals';
import type { PlatformId } from '../../../src/model/platform.ts';
import type { Posted, Refusal } from '../../../src/reminders/card-poster.ts';
import { afterInterruption, afterPosting, afterTrouble } from '../../../src/reminders/delivery/after-attempt.ts';
import { wordsOfDelivery } from '../../../src/reminders/delivery/delivery-words.ts';
import { deliveryProblems, deliveryStates, type StoredDelivery } from '../../../src/store/delivery-repository.ts';
import { aDelivery } from '../../support/stored.ts';

const now = new Date('2026-11-23T07:31:00.000Z');
const because = (kind: string, given: Partial<Refusal> = {}): Refusal => ({ kind, status: null, code: null, ...given });

function after(
  posted: Posted,
  { tries = 1, platform = 'teams' }: { readonly tries?: number; readonly platform?: PlatformId } = {},
): Pick<StoredDelivery, 'state' | 'problem'> & { readonly minutes: number } {
  const { state, problem, notBefore } = afterPosting(posted, { delivery: aDelivery({ state: 'sending', tries }), platform, now });
  return { state, problem, minutes: Math.max(0, (Date.parse(notBefore) - now.getTime()) / 60_000) };
}

describe('what becomes of a card that', () => {
  const stories: readonly (readonly [what: string, posted: Posted, expected: ReturnType<typeof after>])[] = [
    ['stands there', { outcome: 'posted', messageId: '1' }, { state: 'sent', problem: null, minutes: 0 }],
    ['was for a channel that is gone', { outcome: 'gone' }, { state: 'gone', problem: null, minutes: 0 }],
    [
      'may not be written',
      { outcome: 'not-posted', because: because('forbidden', { status: 403 }) },
      { state: 'failed', problem: 'no-right', minutes: 0 },
    ],
    [
      'is not taken',
      { outcome: 'not-posted', because: because('rejected', { status: 413 }) },
      { state: 'failed', problem: 'refused', minutes: 0 },
    ],
    [
      'comes too fast',
      { outcome: 'not-posted', because: because('throttled', { status: 429 }) },
      { state: 'due', problem: 'throttled', minutes: 1 },
    ],
    [
      'is told when to come back',
      { outcome: 'not-posted', because: because('throttled', { retryAfter: 3600 }) },
      { state: 'due', problem: 'throttled', minutes: 60 },
    ],
    [
      'has no way into the chat',
      { outcome: 'not-posted', because: because('not-connected') },
      { state: 'failed', problem: 'not-connected', minutes: 0 },
    ],
    [
      'got no answer in Teams',
      { outcome: 'unknown', because: because('timed-out') },
      { state: 'unknown', problem: 'no-answer', minutes: 0 },
    ],
  ];

  test.each(stories)('%s', (_what, posted, expected) => {
    expect(after(posted)).toEqual(expected);
  });

  test('got no answer from Google is asked for again, where it is written once', () => {
    const lost: Posted = { outcome: 'unknown', because: because('unreachable') };

    expect(after(lost, { platform: 'meet' })).toEqual({ state: 'due', problem: 'no-answer', minutes: 1 });
    expect(after(lost, { platform: 'meet', tries: 12 })).toMatchObject({ state: 'unknown' });
  });

  test('is turned away again and again is tried after longer pauses, for some hours, and then told of', () => {
    const busy: Posted = { outcome: 'not-posted', because: because('throttled') };

    expect([1, 2, 3, 6, 7, 11].map((tries) => after(busy, { tries }).minutes)).toEqual([1, 2, 4, 32, 60, 60]);
    expect(after(busy, { tries: 12 })).toEqual({ state: 'failed', problem: 'throttled', minutes: 0 });
  });

  test('was cut off while it was sent', () => {
    const delivery = aDelivery({ state: 'sending', tries: 1 });

    expect(afterInterruption({ delivery, platform: 'teams', now })).toMatchObject({ state: 'unknown', problem: 'interrupted' });
    expect(afterInterruption({ delivery, platform: 'meet', now })).toMatchObject({ state: 'due', problem: 'interrupted' });
  });

  test('cannot be put together is tried again, and the tries are counted', () => {
    expect(afterTrouble({ delivery: aDelivery(), platform: 'teams', now }, 'not-composed')).toMatchObject({
      state: 'due',
      problem: 'not-composed',
      tries: 1,
    });
    const last = { delivery: aDelivery({ tries: 11 }), platform: 'teams', now } as const;
    expect(afterTrouble(last, 'not-composed')).toMatchObject({ state: 'failed', tries: 12 });
  });
});

test('everything that can become of a card is said in both languages, and what nobody knows or did not arrive says what to do', () => {
  for (const state of deliveryStates) {
    for (const problem of [null, ...deliveryProblems]) {
      const { says, todo } = wordsOfDelivery({ state, problem });
      expect([says.nl, says.en].every((text) => /^[A-Z].*\.$/.test(text))).toBe(true);
      if (state === 'unknown' || (state === 'failed' && problem !== null)) expect(todo?.nl).toMatch(/\.$/);
    }
  }
});
