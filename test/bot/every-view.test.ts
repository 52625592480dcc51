import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Block, View } from '../../bot/views/view.ts';
import { checkView } from '../../bot/views/check-view.ts';
import { instructionsView } from '../../bot/views/instructions-view.ts';
import { lessonView } from '../../bot/views/lesson-view.ts';
import { lessonsView } from '../../bot/views/lessons-view.ts';
import { mendResultView } from '../../bot/views/mend-result-view.ts';
import { mendView } from '../../bot/views/mend-view.ts';
import { judgeLesson } from '../../src/lessons/judge-lesson.ts';
import { mendLesson } from '../../src/lessons/mend-lesson.ts';
import { planMend } from '../../src/lessons/plan-mend.ts';
import { teacherCheck } from '../../src/lessons/teacher-check.ts';
import { locales } from '../../src/model/language.ts';
import type { Lesson } from '../../src/model/lesson.ts';
import { norm } from '../lessons/support.ts';
import { aLesson, aTeacher, meetingStore } from '../support/lessons.ts';
import { hostileNames } from '../support/record.ts';
import { schoolRecord } from './support/chat-room.ts';
import { buttonsOf } from './support/shown.ts';

const secret = 'Jesse van Dijk';

const options = fc.record(
  {
    allowedPresenters: fc.constantFrom('everyone', 'organization', 'organizer', 'roleIsPresenter', 'nieuw'),
    'lobbyBypassSettings.scope': fc.constantFrom('everyone', 'organization', 'organizer', 'invited', 'nieuw'),
    allowedLobbyAdmitters: fc.constantFrom('organizerAndCoOrganizers', 'organizerAndCoOrganizersAndPresenters'),
    allowAttendeeToEnableMic: fc.boolean(),
    allowRecording: fc.boolean(),
    recordAutomatically: fc.boolean(),
    allowTranscription: fc.boolean(),
    allowMeetingChat: fc.constantFrom('enabled', 'limited', 'disabled', 7),
    allowTeamworkReactions: fc.boolean(),
  },
  { requiredKeys: [] },
);

const lesson: fc.Arbitrary<Lesson> = fc
  .record({
    subject: fc.oneof(fc.constantFrom(...hostileNames), fc.string({ unit: 'binary', maxLength: 500 })).map((name) => `${name} ${secret}`),
    id: fc.base64String({ minLength: 1, maxLength: 400 }),
    times: fc.integer({ min: 1, max: 99 }),
    startsAt: fc.constantFrom('2026-11-23T08:00:00Z', '2027-03-28T00:30:00Z', 'morgen'),
    optionsLink: fc.constantFrom(null, 'https://teams.microsoft.com/meetingOptions'),
    options,
  })
  .map((given) => aLesson(given));

const check = teacherCheck(schoolRecord(), aTeacher({ policies: new Map([['TeamsMeetingPolicy', 'Leraren']]) }), 'teams');
const instructions = check.instructions.map((one, index) => ({ ...one, readAt: index % 3 === 0 ? '2026-11-20T08:00:00.000Z' : null }));
const locale = fc.constantFrom(...locales);

/** What the surfaces count on. */
function fits(view: View): void {
  expect(view.title.trim()).not.toBe('');
  expect(lengthOf(view.title)).toBeLessThanOrEqual(120);
  expect(view.summary.trim()).not.toBe('');
  expect(lengthOf(view.summary)).toBeLessThanOrEqual(400);
  expect(view.blocks.length).toBeGreaterThan(0);
  expect(view.actions.length).toBeLessThanOrEqual(6);
  expect(view.blocks.filter(isEmpty)).toEqual([]);
  for (const button of buttonsOf(view)) {
    expect(button.title).toMatch(/^\S.{0,58}\S$/u);
    if (button.kind === 'act') expect(JSON.stringify(button.data)).not.toContain(secret);
  }
}

const letters = new Intl.Segmenter();

/** In characters as people count them. */
function lengthOf(text: string): number {
  return Array.from(letters.segment(text)).length;
}

function isEmpty(block: Block): boolean {
  if (block.kind === 'text' || block.kind === 'heading') return block.text.trim() === '';
  if (block.kind === 'points')
    return block.points.length === 0 || block.points.some(({ stateWord, text }) => stateWord === '' || text === '');
  if (block.kind === 'facts') return block.facts.length === 0;
  return block.kind === 'part' && (block.title === '' || block.blocks.some(isEmpty));
}

describe('whatever lessons are called and however they are set', () => {
  test('no view of them is empty, too long, or has a name in a button', () => {
    fc.assert(
      fc.property(fc.array(lesson, { maxLength: 12 }), locale, fc.nat(5), (lessons, reader, page) => {
        const judged = lessons.map((one) => judgeLesson(one, norm()));
        const seen = { kind: 'lessons', lessons: judged, problems: [] } as const;
        fits(lessonsView(seen, page, reader));
        fits(checkView({ kind: 'check', platform: 'teams', ...check, instructions, board: null }, seen, reader));
        for (const one of judged) fits(lessonView(one, reader));
      }),
      { numRuns: 200 },
    );
  });

  test('nor of mending one; and nothing is called right that is not', async () => {
    await fc.assert(
      fc.asyncProperty(lesson, options, locale, fc.boolean(), async (one, given, reader, isStale) => {
        const found = aLesson({ id: one.id, subject: one.subject, optionsLink: one.optionsLink, options: given });
        const { desk } = meetingStore([{ id: one.id, subject: one.subject, options: given }], { ignores: ['recordAutomatically'] });
        const plan = planMend(found, norm());
        fits(mendView(judgeLesson(found, norm()), plan, reader));
        const result = await mendLesson(desk, found, norm(), isStale ? 'anders' : plan.fingerprint);
        const view = mendResultView(result, reader);
        fits(view);
        const right = result.lesson.points.filter(({ state }) => state === 'in-order' || state === 'choice').length;
        const called = view.blocks.flatMap((block) => (block.kind === 'points' ? block.points.filter(({ state }) => state === 'ok') : []));
        expect(called.length).toBeLessThanOrEqual(right);
      }),
      { numRuns: 300 },
    );
  });
});

test('each page of the instructions stands, in each language', () => {
  for (const reader of locales) for (let page = 0; page < 5; page += 1) fits(instructionsView(instructions, page, reader));
});
