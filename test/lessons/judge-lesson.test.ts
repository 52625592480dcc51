import * as fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { controlById } from '../../src/controls/index.ts';
import { judgeLesson } from '../../src/lessons/judge-lesson.ts';
import { points } from '../../src/lessons/points/index.ts';
import { lessonPoints, type LessonPointId } from '../../src/model/lesson.ts';
import { platformIds } from '../../src/model/platform.ts';
import { presetIds } from '../../src/presets/index.ts';
import { aLesson, closedOptions, openOptions, type Options } from '../support/lessons.ts';
import { judged, norm } from './support.ts';

describe('what an option means', () => {
  const table: readonly [point: LessonPointId, name: string, value: unknown, now: string | null][] = [
    ['presenting', 'allowedPresenters', 'organizer', 'organiser'],
    ['presenting', 'allowedPresenters', 'organization', 'organisation'],
    ['presenting', 'allowedPresenters', 'everyone', 'everyone'],
    ['presenting', 'allowedPresenters', 'unknownFutureValue', null],
    ['lobby', 'lobbyBypassSettings.scope', 'organizer', 'organiser'],
    ['lobby', 'lobbyBypassSettings.scope', 'invited', 'invited'],
    ['lobby', 'lobbyBypassSettings.scope', 'organizationExcludingGuests', 'organisation-without-guests'],
    ['lobby', 'lobbyBypassSettings.scope', 'organization', 'organisation'],
    ['lobby', 'lobbyBypassSettings.scope', 'organizationAndFederated', 'trusted'],
    ['lobby', 'lobbyBypassSettings.scope', 'everyone', 'everyone'],
    ['lobby', 'lobbyBypassSettings.scope', 'colleagues', null],
    ['lobby-dial-in', 'lobbyBypassSettings.isDialInBypassEnabled', false, 'nobody'],
    ['lobby-dial-in', 'lobbyBypassSettings.isDialInBypassEnabled', true, 'everyone'],
    ['lobby-admitting', 'allowedLobbyAdmitters', 'organizerAndCoOrganizers', 'organiser'],
    ['lobby-admitting', 'allowedLobbyAdmitters', 'organizerAndCoOrganizersAndPresenters', 'presenters'],
    ['unmuting-self', 'allowAttendeeToEnableMic', false, 'organiser'],
    ['unmuting-self', 'allowAttendeeToEnableMic', true, 'everyone'],
    ['unmuting-self', 'allowAttendeeToEnableMic', 'true', null],
    ['recording', 'allowRecording', false, 'nobody'],
    ['recording', 'allowRecording', true, 'everyone'],
    ['recording-auto', 'recordAutomatically', false, 'off'],
    ['recording-auto', 'recordAutomatically', true, 'on'],
    ['transcription', 'allowTranscription', false, 'nobody'],
    ['transcription', 'allowTranscription', true, 'everyone'],
    ['meeting-chat', 'allowMeetingChat', 'disabled', 'off'],
    ['meeting-chat', 'allowMeetingChat', 'limited', 'limited'],
    ['meeting-chat', 'allowMeetingChat', 'enabled', 'signed-in'],
    ['meeting-chat', 'allowMeetingChat', null, null],
    ['reactions', 'allowTeamworkReactions', false, 'off'],
    ['reactions', 'allowTeamworkReactions', true, 'on'],
  ];

  test.each(table)('%s: %s = %j is %j', (point, name, value, now) => {
    const seen = judged(point, { ...closedOptions, [name]: value });

    expect([seen.now, seen.state === 'unknown']).toEqual([now, now === null]);
  });

  test.each(lessonPoints.filter((id) => points[id].sides.teams !== undefined))(
    '%s that Graph does not tell is unknown, and the teacher hears where to look',
    (point) => {
      const seen = judged(point, {});

      expect(seen).toMatchObject({ state: 'unknown', now: null, becomes: null });
      expect(seen.says.nl).toMatch(/^Niet te zien: /);
      expect(seen.findOut?.nl).toContain('vergaderopties');
    },
  );

  const chosen = (roles: readonly unknown[] | undefined): Options => ({
    ...closedOptions,
    allowedPresenters: 'roleIsPresenter',
    ...(roles && { 'participants.attendees': roles.map((role) => ({ role, upn: 'x' })) }),
  });

  test.each<[what: string, roles: readonly unknown[] | undefined, state: string]>([
    ['nobody but co-organisers', ['attendee', 'coorganizer', 'attendee'], 'in-order'],
    ['somebody, who may be a pupil', ['attendee', 'presenter'], 'unknown'],
    ['a role that nobody knows yet', ['attendee', 'conductor'], 'unknown'],
    ['an empty list', [], 'unknown'],
    ['no list', undefined, 'unknown'],
  ])('presenters that the teacher chose: %s', (_what, roles, state) => {
    const seen = judged('presenting', chosen(roles));

    expect(seen.state).toBe(state);
    expect(JSON.stringify(seen)).not.toContain('upn');
  });
});

describe('what is asked', () => {
  const states = (options: Options, asked = norm()): Readonly<Record<string, string>> =>
    Object.fromEntries(judgeLesson(aLesson({ options }), asked).points.map(({ point, state }) => [point, state]));

  test('a lesson that Teams made by itself has what a primary school mends, and what its teacher chooses', () => {
    expect(states(openOptions)).toEqual({
      presenting: 'to-mend',
      lobby: 'to-mend',
      'lobby-dial-in': 'to-mend',
      'lobby-admitting': 'in-order',
      'unmuting-self': 'to-mend',
      recording: 'choice',
      'recording-auto': 'to-mend',
      transcription: 'choice',
      'meeting-chat': 'choice',
      reactions: 'choice',
    });
  });

  test('a secondary school lets its own people in at once, and pupils speak', () => {
    const asked = norm({ stageOfTeacher: 'secondary' });
    const options = { ...closedOptions, 'lobbyBypassSettings.scope': 'organization', allowAttendeeToEnableMic: true };

    expect(states(options, asked)).toMatchObject({ lobby: 'in-order', 'unmuting-self': 'choice' });
    expect(states(options)).toMatchObject({ lobby: 'to-mend', 'unmuting-self': 'to-mend' });
  });

  test('a Flemish school does not record its lessons', () => {
    expect(judged('recording', openOptions, norm({ preset: 'be-school' }))).toMatchObject({ state: 'to-mend', asked: 'nobody' });
  });

  test('the school’s own value goes before the preset, and its reason is told', () => {
    const override = {
      control: 'meeting-chat',
      role: 'teacher',
      stage: null,
      platform: null,
      accept: 'limited',
      reason: 'besluit MR',
    } as const;

    const seen = judged('meeting-chat', openOptions, norm({ overrides: [override] }));

    expect(seen).toMatchObject({ state: 'to-mend', asked: 'limited' });
    expect(seen.basis?.note?.nl).toContain('besluit MR');
  });

  test('a deviation that the school approved counts in the lesson too, and no wider', () => {
    const asked = norm({ deviations: new Map([['lobby', 'organisation' as const]]) });
    const lobby = (scope: string) => judged('lobby', { ...closedOptions, 'lobbyBypassSettings.scope': scope }, asked).state;

    expect(['organization', 'organizationAndFederated'].map(lobby)).toEqual(['in-order', 'to-mend']);
  });

  test('where the preset has no view, the point itself says what counts', () => {
    const asked = norm({ preset: 'microsoft-edu' });

    expect(judged('unmuting-self', openOptions, asked)).toMatchObject({ state: 'choice', basis: null });
    expect(judged('lobby', openOptions, asked)).toMatchObject({ state: 'to-mend', asked: 'organiser' });
  });
});

test('every point has the steps of its control, in its order, and words for each', () => {
  for (const id of lessonPoints) {
    const { scale, says, whenSilent, sides } = points[id];
    const whole: readonly string[] = controlById(id)?.scale ?? [];
    expect(scale.map((step) => whole.indexOf(step))).toEqual(scale.map((step) => whole.indexOf(step)).toSorted((a, b) => a - b));
    expect([scale[0], scale.every((step) => whole.includes(step))]).toEqual([whole[0], true]);
    expect(Object.keys(says).toSorted()).toEqual([...scale].toSorted());
    expect(scale).toContain(whenSilent);
    expect(platformIds.some((platform) => sides[platform] !== undefined)).toBe(true);
  }
});

const value = fc.oneof(
  fc.constantFrom(
    'organizer',
    'organization',
    'everyone',
    'roleIsPresenter',
    'invited',
    'organizationExcludingGuests',
    'organizationAndFederated',
    'organizerAndCoOrganizers',
    'organizerAndCoOrganizersAndPresenters',
    'enabled',
    'limited',
    'disabled',
    'unknownFutureValue',
  ),
  fc.boolean(),
  fc.string(),
  fc.constant(null),
  fc.array(fc.record({ role: fc.constantFrom('attendee', 'presenter', 'coorganizer', 'x') }), { maxLength: 3 }),
);
const anyOptions = fc.record(Object.fromEntries([...Object.keys(openOptions), 'participants.attendees'].map((name) => [name, value])), {
  requiredKeys: [],
});
const anyNorm = fc
  .record({ preset: fc.constantFrom(...presetIds), stageOfTeacher: fc.constantFrom('primary', 'secondary', 'adult', null) })
  .map(norm);

test('whatever a meeting says, what was not read or not understood is never in order', () => {
  fc.assert(
    fc.property(anyOptions, anyNorm, (options, asked) => {
      const lesson = aLesson({ options });
      for (const { point, state, now } of judgeLesson(lesson, asked).points) {
        const settings = points[point].sides.teams?.grade.settings ?? [];
        // The list of attendees only matters where presenters were chosen from it.
        const read = settings.filter((name) => !name.endsWith('attendees')).map((name) => lesson.options.read(name));
        if (read.some(({ known }) => !known)) expect(state).toBe('unknown');
        expect(state === 'unknown').toBe(now === null);
      }
    }),
    { numRuns: 500 },
  );
});
