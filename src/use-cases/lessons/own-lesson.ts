import { AppError } from '../../errors.ts';
import type { LessonDesk } from '../../lessons/lesson-desk.ts';
import type { Lesson } from '../../model/lesson.ts';
import type { TeacherAsking } from './teacher-asking.ts';

/** @throws AppError lessons-not-shared. */
export async function deskOf({ lessons }: TeacherAsking): Promise<LessonDesk> {
  const desk = await lessons();
  if (desk === null) throw new AppError('lessons-not-shared', {});
  return desk;
}

/** A lesson of the caller that is not over. @throws AppError no-such-lesson, lesson-over. */
export async function comingLesson(desk: LessonDesk, { clock }: TeacherAsking, lessonId: string): Promise<Lesson> {
  const lesson = await desk.find(lessonId);
  if (lesson === null) throw new AppError('no-such-lesson', {});
  if (new Date(lesson.endsAt) <= clock.now()) throw new AppError('lesson-over', {});
  return lesson;
}
