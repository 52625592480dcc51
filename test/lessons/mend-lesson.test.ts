import * as fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { judgeLesson, placeUpTo, type LessonNorm } from '../../src/lessons/judge-lesson.ts';
import { mendLesson } from '../../src/lessons/mend-lesson.ts';
import { planMend } from '../../src/lessons/plan-mend.ts';
import { points } from '../../src/lessons/points/index.ts';
import { presetIds } from '../../src/presets/index.ts';
import { aLesson, closedOptions, meetingStore, openOptions, type Manners, type Options } from '../support/lessons.ts';
import { norm } from './support.ts';

async function mended(options: Options, manners: Manners = {}, asked: LessonNorm = norm()) {
  const store = meetingStore([{ options }], manners);
  const lesson = aLesson({ options });
  const result = await mendLesson(store.desk, lesson, asked, planMend(lesson, asked).fingerprint);
  return { ...result, changes: store.changes };
}

test('the plan says in words what changes, and names only what is wider than asked', () => {
  const { changes } = planMend(aLesson({ options: { ...closedOptions, 'lobbyBypassSettings.scope': 'everyone' } }), norm());

  expect(changes.map(({ says }) => says)).toEqual([
    {
      nl: 'Wachtruimte overslaan: van “iedereen” naar “alleen de organisator”.',
      en: 'Bypassing the lobby: from “everyone” to “the organiser only”.',
    },
  ]);
});

test('mending sets all of it in one change, and tells what Teams then says', async () => {
  const { outcome, lesson, changes, wayOut } = await mended(openOptions);

  expect([outcome, changes, wayOut]).toEqual([
    'mended',
    [
      [
        'allowedPresenters',
        'lobbyBypassSettings.scope',
        'lobbyBypassSettings.isDialInBypassEnabled',
        'allowAttendeeToEnableMic',
        'recordAutomatically',
      ],
    ],
    null,
  ]);
  expect(lesson.points.filter(({ state }) => state === 'to-mend')).toEqual([]);
});

test('one value that Teams refuses does not keep the others from being mended, and the teacher hears the way out', async () => {
  const result = await mended(openOptions, { refuses: ['recordAutomatically'] });

  expect(result.outcome).toBe('partly');
  expect(result.mended.map(({ point }) => point)).toEqual(['presenting', 'lobby', 'lobby-dial-in', 'unmuting-self']);
  expect(result.refused.map(({ point }) => point)).toEqual(['recording-auto']);
  expect(result.wayOut?.nl).toBe('Microsoft Teams nam deze wijziging niet aan. Open de vergaderopties van deze les en kijk daar.');
  expect(result.plan.changes.map(({ point }) => point)).toEqual(['recording-auto']);
});

test('what Teams takes and leaves as it was is not called mended', async () => {
  const { outcome, refused } = await mended({ ...closedOptions, recordAutomatically: true }, { ignores: ['recordAutomatically'] });

  expect([outcome, refused.map(({ point }) => point)]).toEqual(['refused', ['recording-auto']]);
});

test('a plan that is no longer what there is to do is not carried out, and the new one is shown', async () => {
  const shown = planMend(aLesson({ options: openOptions }), norm());
  const store = meetingStore([{ options: { ...openOptions, 'lobbyBypassSettings.scope': 'organization' } }]);
  const found = await store.desk.find('les-1');

  const result = await mendLesson(store.desk, found ?? aLesson(), norm(), shown.fingerprint);

  expect([result.outcome, store.changes]).toEqual(['stale', []]);
  expect(result.plan.changes.find(({ point }) => point === 'lobby')).toMatchObject({ from: 'organisation' });
});

test('the plan of one lesson does not confirm that of another', () => {
  const [one, other] = ['les-1', 'les-2'].map((id) => planMend(aLesson({ id }), norm()).fingerprint);

  expect(one).not.toBe(other);
});

test('what keeps a change from being tried is no refusal of a value', async () => {
  const away = async () => Promise.reject(new TypeError('away'));

  await expect(mended(openOptions, { beforeChange: away })).rejects.toThrow('away');
});

const anyOptions = fc.record(
  {
    allowedPresenters: fc.constantFrom('organizer', 'organization', 'everyone', 'roleIsPresenter', 'new'),
    'lobbyBypassSettings.scope': fc.constantFrom(
      'organizer',
      'invited',
      'organizationExcludingGuests',
      'organization',
      'organizationAndFederated',
      'everyone',
      'new',
    ),
    allowedLobbyAdmitters: fc.constantFrom('organizerAndCoOrganizersAndPresenters', 'organizerAndCoOrganizers', 'new'),
    'lobbyBypassSettings.isDialInBypassEnabled': fc.boolean(),
    allowAttendeeToEnableMic: fc.boolean(),
    allowRecording: fc.boolean(),
    recordAutomatically: fc.boolean(),
    allowTranscription: fc.boolean(),
    allowMeetingChat: fc.constantFrom('enabled', 'limited', 'disabled', 'new'),
    allowTeamworkReactions: fc.boolean(),
  },
  { requiredKeys: [] },
);
const anyOverrides = fc.array(
  fc.record({
    control: fc.constantFrom('presenting' as const, 'lobby' as const, 'recording' as const, 'meeting-chat' as const, 'reactions' as const),
    place: fc.nat({ max: 5 }),
  }),
  { maxLength: 3 },
);
const anyNorm = fc
  .record({
    preset: fc.constantFrom(...presetIds),
    stageOfTeacher: fc.constantFrom('primary', 'secondary', 'adult', null),
    overrides: anyOverrides,
  })
  .map(({ overrides, ...rest }) =>
    norm({
      ...rest,
      overrides: overrides.map(({ control, place }) => {
        const { scale } = points[control];
        const accept = scale[place % scale.length] ?? scale[0];
        return { control, role: 'teacher', stage: null, platform: null, accept, reason: 'besluit' };
      }),
    }),
  );

test('mending never loosens anything, leaves the rest alone, and afterwards nothing is left to mend', async () => {
  await fc.assert(
    fc.asyncProperty(anyOptions, anyNorm, async (options, asked) => {
      const before = judgeLesson(aLesson({ options }), asked);
      const { lesson: after, changes, outcome } = await mended(options, {}, asked);

      for (const [index, { point, state, now }] of before.points.entries()) {
        const then = after.points[index];
        if (state !== 'to-mend') expect(then).toEqual(before.points[index]);
        else expect(placeUpTo(points[point], then?.now ?? 'everyone')).toBeLessThan(placeUpTo(points[point], now ?? 'nobody'));
      }
      expect(after.points.filter(({ state }) => state === 'to-mend')).toEqual([]);
      expect(changes.length).toBe(outcome === 'mended' ? 1 : 0);
    }),
    { numRuns: 300 },
  );
});
