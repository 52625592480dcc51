import type { LessonDays, LessonsRead } from '../../../lessons/lesson-desk.ts';
import type { Lesson } from '../../../model/lesson.ts';
import { CallFailure, type FailureKind } from '../../calls/call-failure.ts';
import { orFailure } from '../../calls/or-failure.ts';
import type { CallSurroundings } from '../../calls/patient-fetch.ts';
import { optionsUnread } from '../../lessons/lesson-problem.ts';
import { isAtSignIn } from '../live/google-failure.ts';
import { askSpace } from './ask-space.ts';
import { readCalendar, type MeetCalendarLesson } from './read-calendar.ts';
import type { MeetClients } from './meet-clients.ts';
import { lessonFrom } from './meet-space.ts';

/**
 * A teacher's own lessons: the calendar tells which, and their calls are asked for side by side. What is not read is told, and the rest stands.
 * @throws CallFailure when not even the calendar could be read, or nobody may ask after calls.
 */
export async function listLessons(clients: MeetClients, days: LessonDays, around: CallSurroundings): Promise<LessonsRead> {
  const calendar = await readCalendar(clients, days, around);
  const read = await Promise.all(calendar.lessons.map(async (one) => ({ subject: one.subject, lesson: await lessonOf(clients, one) })));
  const lessons = read.flatMap(({ lesson }) => (typeof lesson === 'string' ? [] : [lesson]));
  const unread = read.flatMap(({ subject, lesson }) => (typeof lesson === 'string' ? [{ subject, why: lesson }] : []));
  return { lessons, problems: [...calendar.problems, ...optionsUnread(unread)] };
}

async function lessonOf(clients: MeetClients, calendar: MeetCalendarLesson): Promise<Lesson | FailureKind> {
  const space = await orFailure(askSpace(clients, calendar.meetingCode));
  if (!(space instanceof CallFailure)) return lessonFrom(space, calendar) ?? 'malformed';
  // The same for each of them.
  if (isAtSignIn(space)) throw space;
  return space.kind;
}
