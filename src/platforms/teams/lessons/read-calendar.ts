import type { LessonDays } from '../../../lessons/lesson-desk.ts';
import { isObject, textIn, type JsonObject } from '../../json.ts';
import { isoTime } from '../../lessons/iso-time.ts';
import { readOwnCalendar, type CalendarLesson, type CalendarRead } from '../../lessons/own-calendar.ts';
import type { GraphClient } from '../live/graph-client.ts';
import { graphPages } from '../live/graph-pages.ts';

export interface TeamsCalendarLesson extends CalendarLesson {
  /** By which Graph knows the meeting; one and the same for a whole series. */
  readonly joinUrl: string;
}

const properties = 'subject,start,end,isOrganizer,isCancelled,isOnlineMeeting,onlineMeetingProvider,onlineMeeting';

/**
 * The teacher's own Teams meetings in these days: learn.microsoft.com/graph/api/user-list-calendarview.
 * @throws CallFailure when not even the first page came.
 */
export async function readCalendar(graph: GraphClient, { from, to }: LessonDays): Promise<CalendarRead<TeamsCalendarLesson>> {
  const days = `startDateTime=${encodeURIComponent(from)}&endDateTime=${encodeURIComponent(to)}`;
  const pages = graphPages(graph, `/me/calendarView?${days}&$select=${properties}&$top=100`);
  return readOwnCalendar(pages, { isOwnMeeting, subjectIn, lessonIn, meetingOf: ({ joinUrl }) => joinUrl });
}

/** Graph cannot filter by these. */
function isOwnMeeting(event: unknown): event is JsonObject {
  if (!isObject(event) || event['isCancelled'] === true || event['isOrganizer'] !== true) return false;
  return event['isOnlineMeeting'] === true && event['onlineMeetingProvider'] === 'teamsForBusiness';
}

function lessonIn(event: JsonObject): TeamsCalendarLesson | null {
  const { onlineMeeting } = event;
  const joinUrl = isObject(onlineMeeting) ? textIn(onlineMeeting, 'joinUrl') : null;
  const [startsAt, endsAt] = [timeIn(event['start']), timeIn(event['end'])];
  if (joinUrl === null || startsAt === null || endsAt === null) return null;
  return { joinUrl, subject: subjectIn(event), startsAt, endsAt, times: 1 };
}

function subjectIn(event: JsonObject): string {
  return textIn(event, 'subject') ?? '';
}

/** `{ dateTime: "2026-11-23T08:00:00.0000000", timeZone: "UTC" }`: who asks for no other zone gets UTC. */
function timeIn(value: unknown): string | null {
  if (!isObject(value) || !/^(?:UTC|tzone:\/\/Microsoft\/Utc)$/i.test(textIn(value, 'timeZone') ?? '')) return null;
  const [digits] = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?/.exec(textIn(value, 'dateTime') ?? '') ?? [];
  return isoTime(`${digits ?? ''}Z`);
}
