import { AppError } from '../../../errors.ts';
import type { LessonChanges, LessonDesk } from '../../../lessons/lesson-desk.ts';
import type { Lesson } from '../../../model/lesson.ts';
import { CallFailure } from '../../calls/call-failure.ts';
import { orFailure } from '../../calls/or-failure.ts';
import type { CallSurroundings } from '../../calls/patient-fetch.ts';
import { textIn, type JsonObject } from '../../json.ts';
import { comingDays } from '../../lessons/coming-days.ts';
import { teachersCalls, type TeachersCalls } from '../../lessons/teachers-calls.ts';
import { tellingDesk } from '../../lessons/telling-desk.ts';
import type { GoogleConnection } from '../live/google-connection.ts';
import { isAtSignIn, malformed, saysLater } from '../live/google-failure.ts';
import { askSpace } from './ask-space.ts';
import { readCalendar, type MeetCalendarLesson } from './read-calendar.ts';
import { changeSpace } from './change-space.ts';
import { deskFailures } from './desk-failures.ts';
import { listLessons } from './list-lessons.ts';
import { meetClients, type MeetClients } from './meet-clients.ts';
import { isOwned, lessonFrom, nameOf } from './meet-space.ts';

/** Teachers whose token for an hour is held; more than a school has. */
const mostTeachers = 1000;

/** The desk of one teacher, by the address at which the Directory knows them. */
export type MeetLessonDesks = (address: string) => Promise<LessonDesk>;

/**
 * Teachers' own lessons in Meet, as the teacher through domain-wide delegation: their calendar tells which there are, and each call tells its options. A list
 * counts for half a minute, unless something is changed here; made once, so that all surfaces see the same.
 */
export function meetLessonDesks(serviceAccount: GoogleConnection['serviceAccount'], surroundings: CallSurroundings): MeetLessonDesks {
  const calls = teachersCalls(surroundings, saysLater);
  const clients = new Map<string, Promise<MeetClients>>();
  return async (address) => {
    const known = clients.get(address) ?? meetClients(serviceAccount, address, calls.send, calls.around);
    if (clients.size >= mostTeachers) clients.clear();
    clients.set(address, known);
    return tellingDesk(deskOf(address, await known, calls), deskFailures);
  };
}

function deskOf(address: string, clients: MeetClients, { lists, around }: TeachersCalls): LessonDesk {
  async function find(lessonId: string): Promise<Lesson | null> {
    const [space, coming] = await Promise.all([spaceNamed(lessonId, clients), comingWeek(clients, around)]);
    return space === null ? null : lessonIn(space, coming);
  }
  async function change(lessonId: string, changes: LessonChanges): Promise<Lesson> {
    const [before, coming] = await Promise.all([spaceNamed(lessonId, clients), comingWeek(clients, around)]);
    const lesson = before === null ? null : lessonIn(before, coming);
    // Whoever is told no options is not its owner, and Google would refuse.
    if (before === null || lesson === null || !isOwned(before)) throw new AppError('no-such-lesson', {});
    const changing = changeSpace(clients, lesson.id, before, changes);
    // Also where it fails: a change may have come through without its answer.
    const after = await changing.finally(() => lists.forget(address));
    return lessonIn(after, coming) ?? lesson;
  }
  return {
    list: async (days) => lists.of(address, async () => listLessons(clients, days, around)),
    find,
    change,
  };
}

/** Null where there is none, and for an id that was made up. */
async function spaceNamed(lessonId: string, clients: MeetClients): Promise<JsonObject | null> {
  if (nameOf({ name: lessonId }) === null) return null;
  const space = await orFailure(askSpace(clients, lessonId.slice('spaces/'.length)));
  if (!(space instanceof CallFailure)) return space;
  if (!isAtSignIn(space) && ['not-found', 'forbidden', 'rejected'].includes(space.kind)) return null;
  throw space;
}

async function comingWeek(clients: MeetClients, around: CallSurroundings): Promise<readonly MeetCalendarLesson[]> {
  return (await readCalendar(clients, comingDays(7, around.clock), around)).lessons;
}

/** A call has no times of its own: one that is in no week of the teacher's calendar is no lesson of theirs, whoever made it. */
function lessonIn(space: JsonObject, coming: readonly MeetCalendarLesson[]): Lesson | null {
  const code = textIn(space, 'meetingCode')?.toLowerCase() ?? null;
  const calendar = coming.find(({ meetingCode }) => meetingCode === code);
  if (calendar === undefined) return null;
  const lesson = lessonFrom(space, calendar);
  if (lesson === null) throw malformed('meet.googleapis.com/v2/spaces');
  return lesson;
}
