import { expect, test } from '@jest/globals';
import { judgeLesson } from '../../src/lessons/judge-lesson.ts';
import { mendLesson } from '../../src/lessons/mend-lesson.ts';
import { planMend } from '../../src/lessons/plan-mend.ts';
import { comingWeek, lessonCalled, optionOf, teacherAtHome } from '../platforms/teams/lessons/teacher.ts';
import { norm } from './support.ts';

test('every lesson of the pretend teacher is judged: what Microsoft’s words do not tell is unknown', async () => {
  const { desk } = await teacherAtHome();

  const { lessons } = await desk.list(comingWeek);

  const states = (words: string): Readonly<Record<string, string>> => {
    const lesson = lessons.find(({ subject }) => subject.includes(words));
    return Object.fromEntries((lesson === undefined ? [] : judgeLesson(lesson, norm()).points).map(({ point, state }) => [point, state]));
  };
  expect(states('Verlengde instructie')).toMatchObject({ presenting: 'in-order', lobby: 'in-order', 'unmuting-self': 'in-order' });
  expect(states('Open les')).toMatchObject({
    presenting: 'to-mend',
    lobby: 'to-mend',
    'lobby-dial-in': 'to-mend',
    'recording-auto': 'to-mend',
  });
  expect(states('Gastles')).toMatchObject({ presenting: 'unknown', lobby: 'in-order' });
  // Whoever is presenter there, Graph does not call a pupil or a colleague.
  expect(states('Herkansing')).toMatchObject({ presenting: 'unknown', lobby: 'to-mend' });
  expect(states('Projectles')).toMatchObject({ presenting: 'to-mend', recording: 'unknown', 'meeting-chat': 'unknown' });
});

test('a lesson that is mended is in order for Graph too, and nothing else of it was changed', async () => {
  const teacher = await teacherAtHome();
  const open = await lessonCalled(teacher, 'Open les');

  const result = await mendLesson(teacher.desk, open, norm(), planMend(open, norm()).fingerprint);

  const now = await lessonCalled(teacher, 'Open les');
  expect(result.outcome).toBe('mended');
  expect(judgeLesson(now, norm()).points.filter(({ state }) => state === 'to-mend')).toEqual([]);
  expect(['allowRecording', 'allowMeetingChat', 'allowAttendeeToEnableCamera'].map((name) => optionOf(now, name))).toEqual(
    ['allowRecording', 'allowMeetingChat', 'allowAttendeeToEnableCamera'].map((name) => optionOf(open, name)),
  );
  expect(teacher.asked().filter((request) => request.startsWith('PATCH'))).toHaveLength(1);
});
