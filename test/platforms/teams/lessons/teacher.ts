import type { LessonDesk } from '../../../../src/lessons/lesson-desk.ts';
import type { Lesson } from '../../../../src/model/lesson.ts';
import { lessonDesks, tokenOf } from '../../../../src/platforms/teams/lessons/lesson-desks.ts';
import { delegatedToken } from '../../../../src/sandbox/microsoft/entra/access-tokens.ts';
import { stagedSchool, type School, type StageOptions } from '../live/stage.ts';

export interface Teacher extends School {
  readonly desk: LessonDesk;
  readonly teacherId: string;
  /** What Graph was asked, below its host. */
  readonly asked: () => readonly string[];
}

/** Sanne Bakker of the pretend school has signed in, and it is Sunday noon. */
export async function teacherAtHome(options: StageOptions & { readonly token?: string } = {}): Promise<Teacher> {
  const school = await stagedSchool({ people: 40 }, options);
  const { credentials, entra } = school.tenant;
  const teacherId = credentials.idOf('teacher');
  const token = options.token ?? (await delegatedToken(teacherId, entra.apps.bot, entra.authority));
  const desk = await lessonDesks(school.around)(teacherId, tokenOf(token));
  const asked = (): readonly string[] =>
    school.heard.filter(({ host }) => host === 'graph.microsoft.com').map(({ method, path }) => `${method} ${decodeURIComponent(path)}`);
  return { ...school, desk, teacherId, asked };
}

export const comingWeek = { from: '2026-11-22T12:00:00.000Z', to: '2026-11-29T12:00:00.000Z' };

/** The first of the coming lessons whose name has these words. */
export async function lessonCalled({ desk }: Pick<Teacher, 'desk'>, words: string): Promise<Lesson> {
  const { lessons } = await desk.list(comingWeek);
  const lesson = lessons.find(({ subject }) => subject.includes(words));
  if (lesson === undefined) throw new Error(`no lesson is called ${words}: ${lessons.map(({ subject }) => subject).join(', ')}`);
  return lesson;
}

export function optionOf({ options }: Lesson, name: string): unknown {
  const reading = options.read(`onlineMeeting.${name}`);
  return reading.known ? reading.value : reading.why;
}
