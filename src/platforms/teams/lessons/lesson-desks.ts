import type { LessonChanges, LessonDesk } from '../../../lessons/lesson-desk.ts';
import { AppError } from '../../../errors.ts';
import type { Lesson } from '../../../model/lesson.ts';
import { CallFailure } from '../../calls/call-failure.ts';
import { patientFetch, type CallSurroundings } from '../../calls/patient-fetch.ts';
import type { Patience } from '../../calls/pause-before.ts';
import type { JsonObject } from '../../json.ts';
import type { AccessTokens } from '../live/entra-token.ts';
import { graphAddress, graphClient, type GraphClient } from '../live/graph-client.ts';
import { orFailure } from '../live/or-failure.ts';
import { readCalendar, type CalendarRead } from './calendar-lesson.ts';
import { changeMeeting } from './change-meeting.ts';
import { changingFailure, readingFailure } from './desk-failure.ts';
import { heldLists, type HeldLists } from '../../lessons/held-lists.ts';
import { listLessons } from './list-lessons.ts';
import { lessonFrom, organiserOf } from './online-meeting.ts';

/** Somebody waits for the answer in a chat. */
const patienceOfSomebody: Patience = { attempts: 3, timeLimit: 5000, firstPause: 200, longestPause: 2000 };
/** Calls for all teachers of a tenant together. */
const callsAtOnce = 24;
const week = 7 * 86_400_000;

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
  const around: CallSurroundings = { ...surroundings, patience: surroundings.patience ?? patienceOfSomebody };
  const send = patientFetch(callsAtOnce, around);
  const lists = heldLists(around.clock);
  return async (teacherId, tokens) => deskOf(teacherId.toLowerCase(), await graphClient(tokens, send), lists, around);
}

function deskOf(teacherId: string, graph: GraphClient, lists: HeldLists, around: CallSurroundings): LessonDesk {
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
    list: async (days) =>
      told(
        lists.of(teacherId, async () => listLessons(graph, teacherId, days, around)),
        readingFailure,
      ),
    find: async (lessonId) => told(find(lessonId), readingFailure),
    change: async (lessonId, changes) => told(change(lessonId, changes), changingFailure),
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

async function comingWeek(graph: GraphClient, { clock }: CallSurroundings): Promise<CalendarRead | CallFailure> {
  const now = clock.now();
  return orFailure(readCalendar(graph, { from: now.toISOString(), to: new Date(now.getTime() + week).toISOString() }));
}

/** With the times of the coming week; what is not in the calendar any more has those that it was made with. */
function lessonOf(meeting: JsonObject, calendar: CalendarRead | CallFailure): Lesson {
  const times = calendar instanceof CallFailure ? undefined : calendar.lessons.find(({ joinUrl }) => joinUrl === meeting['joinWebUrl']);
  const lesson = lessonFrom(meeting, times ?? null);
  if (lesson === null) throw new CallFailure('malformed', { address: graphAddress('/me/onlineMeetings') });
  return lesson;
}

function pathOf(lessonId: string): string {
  return `/me/onlineMeetings/${encodeURIComponent(lessonId)}`;
}

async function told<T>(work: Promise<T>, failure: (cause: unknown) => unknown): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw failure(cause);
  }
}
