import { describe, expect, test } from '@jest/globals';
import { judgeLesson, type PointJudged } from '../../src/lessons/judge-lesson.ts';
import { planMend } from '../../src/lessons/plan-mend.ts';
import { points } from '../../src/lessons/points/index.ts';
import { lessonPoints, type Lesson, type LessonPointId } from '../../src/model/lesson.ts';
import { spaceOptions } from '../../src/platforms/meet/lessons/meet-space.ts';
import { aLesson } from '../support/lessons.ts';
import { norm } from './support.ts';

type Config = Readonly<Record<string, unknown>>;

/** Hosts alone in all things, and nothing by itself. */
const closed: Config = {
  accessType: 'RESTRICTED',
  entryPointAccess: 'ALL',
  moderation: 'ON',
  moderationRestrictions: { chatRestriction: 'HOSTS_ONLY', reactionRestriction: 'HOSTS_ONLY', presentRestriction: 'HOSTS_ONLY' },
  attendanceReportGenerationType: 'DO_NOT_GENERATE',
  artifactConfig: {
    recordingConfig: { autoRecordingGeneration: 'OFF' },
    transcriptionConfig: { autoTranscriptionGeneration: 'OFF' },
    smartNotesConfig: { autoSmartNotesGeneration: 'OFF' },
  },
};

function call(config: Config | null): Lesson {
  const space = { name: 'spaces/abc', ...(config === null ? {} : { config }) };
  return { ...aLesson(), platform: 'meet', id: 'spaces/abc', options: spaceOptions(space) };
}

function judged(point: LessonPointId, config: Config | null): PointJudged {
  const found = judgeLesson(call(config), norm()).points.find((one) => one.point === point);
  if (found === undefined) throw new Error(`${point} is not judged`);
  return found;
}

const restricted = (name: string, value: string): Config => ({
  ...closed,
  moderationRestrictions: { ...(closed['moderationRestrictions'] as Config), [name]: value },
});
const automatic = (group: string, name: string, value: string): Config => ({
  ...closed,
  artifactConfig: { ...(closed['artifactConfig'] as Config), [group]: { [name]: value } },
});

const table: readonly (readonly [point: LessonPointId, what: string, config: Config, now: string | null])[] = [
  ['muting-others', 'moderation ON', closed, 'organiser'],
  ['muting-others', 'moderation OFF', { ...closed, moderation: 'OFF' }, 'everyone'],
  ['muting-others', 'moderation unspecified', { ...closed, moderation: 'MODERATION_UNSPECIFIED' }, null],
  ['lobby', 'RESTRICTED', closed, 'invited'],
  ['lobby', 'TRUSTED', { ...closed, accessType: 'TRUSTED' }, 'organisation'],
  ['lobby', 'OPEN', { ...closed, accessType: 'OPEN' }, 'everyone'],
  ['lobby', 'a new word', { ...closed, accessType: 'SUPERVISED' }, null],
  ['lobby-admitting', 'moderation ON', closed, 'organiser'],
  ['lobby-admitting', 'moderation OFF', { ...closed, moderation: 'OFF' }, 'everyone'],
  ['presenting', 'hosts only', closed, 'organiser'],
  ['presenting', 'no restriction', restricted('presentRestriction', 'NO_RESTRICTION'), 'everyone'],
  // A restriction counts only where host management is on.
  ['presenting', 'hosts only, with host management off', { ...closed, moderation: 'OFF' }, 'everyone'],
  ['presenting', 'a new word', restricted('presentRestriction', 'CONTRIBUTORS'), null],
  ['meeting-chat', 'hosts only', closed, 'off'],
  ['meeting-chat', 'no restriction', restricted('chatRestriction', 'NO_RESTRICTION'), 'signed-in'],
  ['meeting-chat', 'hosts only, with host management off', { ...closed, moderation: 'OFF' }, 'signed-in'],
  ['reactions', 'hosts only', closed, 'off'],
  ['reactions', 'no restriction', restricted('reactionRestriction', 'NO_RESTRICTION'), 'on'],
  ['recording-auto', 'off', closed, 'off'],
  ['recording-auto', 'on', automatic('recordingConfig', 'autoRecordingGeneration', 'ON'), 'on'],
  ['transcription-auto', 'on', automatic('transcriptionConfig', 'autoTranscriptionGeneration', 'ON'), 'on'],
  ['ai-notes', 'on', automatic('smartNotesConfig', 'autoSmartNotesGeneration', 'ON'), 'on'],
  ['ai-notes', 'a new word', automatic('smartNotesConfig', 'autoSmartNotesGeneration', 'ON_FOR_HOSTS'), null],
  ['attendance-report', 'not made', closed, 'off'],
  ['attendance-report', 'made', { ...closed, attendanceReportGenerationType: 'GENERATE_REPORT' }, 'optional'],
];

test.each(table)('%s: %s', (point, _what, config, now) => {
  const seen = judged(point, config);

  expect([seen.now, seen.state === 'unknown']).toEqual([now, now === null]);
});

const ofMeet = lessonPoints.filter((id) => points[id].sides.meet !== undefined);

test('Meet has an option for each of these, and for no others', () => {
  expect(ofMeet).toEqual([
    'muting-others',
    'presenting',
    'lobby',
    'lobby-admitting',
    'recording-auto',
    'transcription-auto',
    'ai-notes',
    'meeting-chat',
    'reactions',
    'attendance-report',
  ]);
});

describe.each(ofMeet)('%s', (point) => {
  test('that is not told is unknown, and the teacher hears where to look', () => {
    const seen = judged(point, {});

    expect(seen).toMatchObject({ state: 'unknown', now: null, becomes: null });
    expect(seen.findOut?.nl).toContain('Google Agenda');
  });

  test('of a call that somebody else owns cannot be seen', () => {
    expect(judged(point, null)).toMatchObject({ state: 'unknown', says: { nl: 'Niet te zien: Lesklaar mag deze optie niet lezen.' } });
  });

  test('is never said in Teams’ words', () => {
    for (const config of [closed, { ...closed, moderation: 'OFF' }]) {
      const { says, becomes } = judged(point, config);
      expect(`${says.nl} ${says.en} ${becomes?.nl}`).not.toMatch(/mede-organisator|co-organiser|presentator/);
    }
  });
});

test('mending sets host management along with what it makes count', () => {
  const open = call({ ...closed, moderation: 'OFF', accessType: 'OPEN' });

  const { changes } = planMend(open, norm());

  expect(Object.fromEntries(changes.flatMap(({ values }) => [...values]))).toEqual({
    'space.config.moderation': 'ON',
    'space.config.moderationRestrictions.presentRestriction': 'HOSTS_ONLY',
    'space.config.accessType': 'RESTRICTED',
  });
});
