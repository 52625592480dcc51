import type { Lesson } from '../../model/lesson.ts';
import type { Localized } from '../../model/language.ts';
import { errorTable } from '../../errors.ts';
import { judgeLesson, type LessonJudged } from '../../lessons/judge-lesson.ts';
import { permit } from '../asking.ts';
import { forTeachers, type ForTeachers } from './get-my-check.ts';
import { lessonNorm } from './lesson-norm.ts';
import { isPupil, type TeacherAsking } from './teacher-asking.ts';

/** How far ahead is looked. */
const days = 7;
const day = 24 * 60 * 60 * 1000;

export interface LessonsSeen {
  readonly kind: 'lessons';
  /** In the order in which they are held; a series once. */
  readonly lessons: readonly LessonJudged[];
  /** What could not be read, in sentences. */
  readonly problems: readonly Localized[];
}

/** They have not agreed yet that Lesklaar looks at their lessons as them. */
export interface NotShared {
  readonly kind: 'not-shared';
  readonly says: Localized;
}

export type MyLessons = LessonsSeen | NotShared | ForTeachers;

/** The caller's own lessons of the coming week, each judged. @throws AppError not-allowed, and what the desk throws when nothing could be read. */
export async function listMyLessons(asking: TeacherAsking): Promise<MyLessons> {
  permit(asking, 'own-lesson.read');
  if (isPupil(asking.person)) return forTeachers;
  const desk = await asking.lessons();
  if (desk === null) return notShared;
  const now = asking.clock.now();
  const norm = await lessonNorm(asking);
  const { lessons, problems } = await desk.list({ from: now.toISOString(), to: new Date(now.getTime() + days * day).toISOString() });
  const coming = once(lessons).filter(({ endsAt }) => new Date(endsAt) > now);
  return { kind: 'lessons', lessons: coming.map((lesson) => judgeLesson(lesson, norm)), problems };
}

/** Whatever a desk answers, one meeting is shown once. */
function once(lessons: readonly Lesson[]): readonly Lesson[] {
  return [...Map.groupBy(lessons, ({ id }) => id).values()].flatMap(([first]) => first ?? []);
}

const { says, todo } = errorTable['lessons-not-shared'];

const notShared: NotShared = { kind: 'not-shared', says: { nl: `${says.nl} ${todo.nl}`, en: `${says.en} ${todo.en}` } };
