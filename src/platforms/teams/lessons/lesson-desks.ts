import type { LessonChanges, LessonDesk } from '../../../lessons/lesson-desk.ts';
import { AppError } from '../../../errors.ts';
import type { Lesson } from '../../../model/lesson.ts';
import { CallFailure } from '../../calls/call-failure.ts';
import { orFailure } from '../../calls/or-failure.ts';
import type { CallSurroundings } from '../../calls/patient-fetch.ts';
import type { JsonObject } from '../../json.ts';
import { comingDays } from '../../lessons/coming-days.ts';
import type { CalendarRead } from '../../lessons/own-calendar.ts';
import { teachersCalls, type TeachersCalls } from '../../lessons/teachers-calls.ts';
import { tellingDesk } from '../../lessons/telling-desk.ts';
import type { AccessTokens } from '../live/entra-token.ts';
import { graphClient, malformedAnswer, type GraphClient } from '../live/graph-client.ts';
import { readCalendar, type TeamsCalendarLesson } from './read-calendar.ts';
import { changeMeeting } from './change-meeting.ts';
import { deskFailures } from './desk-failures.ts';
import { listLessons } from './list-lessons.ts';
import { lessonFrom, organiserOf } from './online-meeting.ts';

/** The desk of one teacher, by their Entra object id and with tokens for Graph in their name. */
export type LessonDesks = (teacherId: string, tokens: AccessTokens) => Promise<LessonDesk>;

/** A token that somebody else keeps fresh, such as the token service of Azure Bot Service. */
export function tokenOf(token: string): AccessTokens {
  return { token: async () => token };
}

/**
 * Teachers' own lessons in Teams, over Graph: their calendar tells which there are, and each meeting tells its options. A list counts for half a minute,
 * unless something is changed here; made once, so that all surfaces see the same.
 */
export function lessonDesks(surroundings: CallSurroundings): LessonDesks {
  const calls = teachersCalls(surroundings);
  return async (teacherId, tokens) => {
    const graph = await graphClient(tokens, calls.send);
    return tellingDesk(deskOf(teacherId.toLowerCase(), graph, calls), deskFailures);
  };
}

function deskOf(teacherId: string, graph: GraphClient, { lists, around }: TeachersCalls): LessonDesk {
  async function find(lessonId: string): Promise<Lesson | null> {
    const [meeting, calendar] = await Promise.all([meetingOf(lessonId, teacherId, graph), comingWeek(graph, around)]);
    return meeting === null ? null : lessonOf(meeting, calendar);
  }
  async function change(lessonId: string, changes: LessonChanges): Promise<Lesson> {
    const [before, calendar] = await Promise.all([meetingOf(lessonId, teacherId, graph), comingWeek(graph, around)]);
    if (before === null) throw new AppError('no-such-lesson', {});
    const changing = changeMeeting(graph, pathOf(lessonId), before, changes);
    // Also where it fails: a change may have come through without its answer.
    return lessonOf(await changing.finally(() => lists.forget(teacherId)), calendar);
  }
  return {
    list: async (days) => lists.of(teacherId, async () => listLessons(graph, teacherId, days, around)),
    find,
    change,
  };
}

/** Null where there is none, or it is somebody else's. */
async function meetingOf(lessonId: string, teacherId: string, graph: GraphClient): Promise<JsonObject | null> {
  const meeting = await orFailure(graph.get(pathOf(lessonId)));
  if (!(meeting instanceof CallFailure)) return organiserOf(meeting) === teacherId ? meeting : null;
  // Whom it does not concern, and an id that was made up, Graph does not even tell that there is none.
  if (['not-found', 'forbidden', 'rejected'].includes(meeting.kind)) return null;
  throw meeting;
}

async function comingWeek(graph: GraphClient, { clock }: CallSurroundings): Promise<CalendarRead<TeamsCalendarLesson> | CallFailure> {
  return orFailure(readCalendar(graph, comingDays(7, clock)));
}

/** With the times of the coming week; what is not in the calendar any more has those that it was made with. */
function lessonOf(meeting: JsonObject, calendar: CalendarRead<TeamsCalendarLesson> | CallFailure): Lesson {
  const times = calendar instanceof CallFailure ? undefined : calendar.lessons.find(({ joinUrl }) => joinUrl === meeting['joinWebUrl']);
  const lesson = lessonFrom(meeting, times ?? null);
  if (lesson === null) throw malformedAnswer('/me/onlineMeetings');
  return lesson;
}

function pathOf(lessonId: string): string {
  return `/me/onlineMeetings/${encodeURIComponent(lessonId)}`;
}
