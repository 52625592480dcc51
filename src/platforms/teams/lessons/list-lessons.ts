import type { LessonDays, LessonsRead } from '../../../lessons/lesson-desk.ts';
import type { Lesson } from '../../../model/lesson.ts';
import { CallFailure, type FailureKind } from '../../calls/call-failure.ts';
import type { CallSurroundings } from '../../calls/patient-fetch.ts';
import { isObject } from '../../json.ts';
import { graphBatch, type BatchAnswer } from '../live/graph-batch.ts';
import type { GraphClient } from '../live/graph-client.ts';
import { readCalendar, type TeamsCalendarLesson } from './read-calendar.ts';
import { optionsUnread, type UnreadLesson } from '../../lessons/lesson-problem.ts';
import { lessonFrom, organiserOf } from './online-meeting.ts';

/**
 * A teacher's own lessons: the calendar tells which, and their meetings are asked for together, twenty in one request. What is not read is told, and
 * the rest stands.
 * @throws CallFailure when not even the calendar could be read.
 */
export async function listLessons(graph: GraphClient, teacherId: string, days: LessonDays, around: CallSurroundings): Promise<LessonsRead> {
  const calendar = await readCalendar(graph, days);
  const paths = calendar.lessons.map(({ joinUrl }) => pathByAddress(joinUrl));
  const answers = await graphBatch(graph, paths, around);
  const lessons: Lesson[] = [];
  const unread: UnreadLesson[] = [];
  for (const [place, one] of calendar.lessons.entries()) {
    const lesson = lessonIn(answers[place], one, teacherId);
    if (typeof lesson === 'string') unread.push({ subject: one.subject, why: lesson });
    else if (lesson !== null) lessons.push(lesson);
  }
  return { lessons, problems: [...calendar.problems, ...optionsUnread(unread)] };
}

/** From a collection of one. Null where the calendar takes the teacher for the organiser, and the meeting does not: it is not theirs to change. */
function lessonIn(answer: BatchAnswer | undefined, calendar: TeamsCalendarLesson, teacherId: string): Lesson | FailureKind | null {
  if (answer instanceof CallFailure) return answer.kind;
  const rows = answer?.['value'];
  if (!Array.isArray(rows)) return 'malformed';
  const meeting: unknown = rows[0];
  if (!isObject(meeting)) return rows.length === 0 ? 'not-found' : 'malformed';
  if (organiserOf(meeting) !== teacherId) return null;
  return lessonFrom(meeting, calendar) ?? 'malformed';
}

/** The address is escaped already where it stands, and has to arrive so: learn.microsoft.com/graph/api/onlinemeeting-get. */
function pathByAddress(joinUrl: string): string {
  return `/me/onlineMeetings?$filter=${encodeURIComponent(`JoinWebUrl eq '${joinUrl.replaceAll("'", "''")}'`)}`;
}
