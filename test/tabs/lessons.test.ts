import { describe, expect, test } from '@jest/globals';
import { isReady, pointsByState } from '../../src/model/lesson.ts';
import type { Instruction, Lesson } from '../../tabs/api/operations.ts';
import { areReady, inOrderOf, leftOpen, readingOrder, type Point } from '../../tabs/pages/lessons/lesson-standing.ts';
import { ownPlatform } from '../../tabs/pages/lessons/own-platform.ts';

const text = { nl: 'Presentator zijn', en: 'Being a presenter' };

function aPoint(state: Point['state'], point: Point['point'] = 'presenting'): Point {
  return { point, title: text, state, now: null, asked: null, says: text, becomes: null, why: text, findOut: null, basis: null };
}

function aLesson(...points: readonly Point[]): Lesson {
  return { platform: 'teams', id: 'les-1', subject: '', startsAt: '', endsAt: '', times: 1, optionsLink: null, points };
}

describe('a lesson', () => {
  test.each([
    ['all of it is in order, or left to the teacher', [aPoint('in-order'), aPoint('choice')], true],
    ['something is to be mended', [aPoint('in-order'), aPoint('to-mend')], false],
    ['something could not be seen', [aPoint('in-order'), aPoint('unknown')], false],
    ['nothing of it could be seen', [], false],
  ])('where %s: is it ready?', (_what, points, ready) => {
    expect(isReady(aLesson(...points))).toBe(ready);
    expect(areReady({ lessons: [aLesson(...points)], problems: [] })).toBe(ready);
  });

  test('is not called ready where not all lessons could be read', () => {
    expect(areReady({ lessons: [aLesson(aPoint('in-order'))], problems: [text] })).toBe(false);
  });

  test('shows what is right first', () => {
    const lesson = aLesson(aPoint('unknown'), aPoint('to-mend'), aPoint('choice'), aPoint('in-order'));

    expect(pointsByState(lesson).map(({ state }) => state)).toEqual(['in-order', 'to-mend', 'choice', 'unknown']);
  });

  test('after mending, what nobody tried to set is left to the teacher', () => {
    const lesson = aLesson(aPoint('to-mend', 'lobby'), aPoint('to-mend', 'reactions'), aPoint('in-order', 'presenting'));
    const refused = [{ point: 'lobby', title: text, from: 'everyone', to: 'organiser', says: text }] as const;

    expect(leftOpen({ lesson, refused }).map(({ point }) => point)).toEqual(['reactions']);
  });
});

describe('instructions', () => {
  const anInstruction = (id: string, readAt: string | null): Instruction => ({
    id,
    platform: 'teams',
    control: id,
    title: text,
    says: text,
    reason: 'no-central-setting',
    because: text,
    fingerprint: id,
    readAt,
  });

  test('what was not read stands first, and stays where it is once it is read', () => {
    const before = [anInstruction('a', '2026-11-20'), anInstruction('b', null), anInstruction('c', null)];
    const order = readingOrder(before);

    const after = [anInstruction('a', '2026-11-20'), anInstruction('b', '2026-11-22'), anInstruction('c', null)];

    expect(inOrderOf(after, order).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });
});

test.each([
  ['?platform=meet', 'sandbox', null, 'meet'],
  ['?platform=%3Cscript%3E', 'sandbox', null, 'teams'],
  ['', 'tenant', async () => 'token', 'teams'],
  ['', 'tenant', null, 'meet'],
] as const)('a link %s in a %s is about the lessons where somebody gives them', (search, mode, token, platform) => {
  const host = { kind: 'browser', token } as never;

  expect(ownPlatform(search, { host, config: { mode } })).toBe(platform);
});
