import type { LessonDays, LessonsRead } from '../../../lessons/lesson-desk.ts';
import type { Lesson } from '../../../model/lesson.ts';
import { CallFailure, type FailureKind } from '../../calls/call-failure.ts';
import type { CallSurroundings } from '../../calls/patient-fetch.ts';
import { optionsUnread } from '../../lessons/lesson-problem.ts';
import { isAtSignIn } from '../live/google-failure.ts';
import { askSpace } from './ask-space.ts';
import { readCalendar, type CalendarLesson } from './calendar-lessons.ts';
import { orFailure } from './change-space.ts';
import type { MeetClients } from './meet-clients.ts';
import { lessonFrom } from './meet-space.ts';

interface Read {
  readonly calendar: CalendarLesson;
  readonly lesson: Lesson | FailureKind;
}

/**
 * A teacher's own lessons: the calendar tells which, and their calls are asked for side by side. What is not read is told, and the rest stands.
 * @throws CallFailure when not even the calendar could be read, or nobody may ask after calls.
 */
export async function listLessons(clients: MeetClients, days: LessonDays, around: CallSurroundings): Promise<LessonsRead> {
  const calendar = await readCalendar(clients, days, around);
  const read = await Promise.all(calendar.lessons.map(async (one) => ({ calendar: one, lesson: await lessonOf(clients, one) })));
  const lessons = read.flatMap(({ lesson }) => (typeof lesson === 'string' ? [] : [lesson]));
  const unread = Map.groupBy(read.filter(isUnread), ({ lesson }) => lesson);
  const problems = [...unread].map(([why, these]) =>
    optionsUnread(
      these.map(({ calendar: { subject } }) => subject),
      why,
    ),
  );
  return { lessons, problems: [...calendar.problems, ...problems] };
}

function isUnread(read: Read): read is Read & { readonly lesson: FailureKind } {
  return typeof read.lesson === 'string';
}

async function lessonOf(clients: MeetClients, calendar: CalendarLesson): Promise<Lesson | FailureKind> {
  const space = await orFailure(askSpace(clients, calendar.meetingCode));
  if (!(space instanceof CallFailure)) return lessonFrom(space, calendar) ?? 'malformed';
  // The same for each of them.
  if (isAtSignIn(space)) throw space;
  return space.kind;
}
