import type { LessonDays } from '../../../lessons/lesson-desk.ts';
import type { CallSurroundings } from '../../calls/patient-fetch.ts';
import { isObject, textIn, type JsonObject } from '../../json.ts';
import { isoTime } from '../../lessons/iso-time.ts';
import { readOwnCalendar, type CalendarLesson, type CalendarRead } from '../../lessons/own-calendar.ts';
import { googlePages } from '../live/google-pages.ts';
import type { MeetClients } from './meet-clients.ts';

export interface MeetCalendarLesson extends CalendarLesson {
  /** `abc-mnop-xyz`, in small letters; one and the same for a whole series. */
  readonly meetingCode: string;
  /** The event in Google Calendar; null where it does not say. */
  readonly eventLink: string | null;
}

const address = 'www.googleapis.com/calendar/v3/calendars/primary/events';
const fields =
  'nextPageToken,items(status,summary,start,end,htmlLink,organizer/self,conferenceData(conferenceId,conferenceSolution/key/type))';

/**
 * The teacher's own calls in Meet in these days: developers.google.com/workspace/calendar/api/v3/reference/events/list.
 * @throws CallFailure when not even the first page came.
 */
export async function readCalendar(
  clients: Pick<MeetClients, 'calendar'>,
  days: LessonDays,
  around: CallSurroundings,
): Promise<CalendarRead<MeetCalendarLesson>> {
  return readOwnCalendar(eventPages(clients, days, around), {
    isOwnMeeting,
    subjectIn,
    lessonIn,
    meetingOf: ({ meetingCode }) => meetingCode,
  });
}

async function* eventPages(
  { calendar }: Pick<MeetClients, 'calendar'>,
  { from, to }: LessonDays,
  around: CallSurroundings,
): AsyncGenerator<readonly unknown[], void, undefined> {
  const wanted = { calendarId: 'primary', timeMin: from, timeMax: to, singleEvents: true, orderBy: 'startTime', maxResults: 250, fields };
  const call = async (pageToken: string | undefined) => calendar.events.list({ ...wanted, ...(pageToken !== undefined && { pageToken }) });
  for await (const { rows } of googlePages('items', { call, address, ends: 'anywhere' }, around)) yield rows;
}

/** Organised by the calendar's own person, and held in Meet. */
function isOwnMeeting(event: unknown): event is JsonObject {
  if (!isObject(event) || event['status'] === 'cancelled') return false;
  const { organizer } = event;
  return isObject(organizer) && organizer['self'] === true && solutionOf(event) === 'hangoutsMeet';
}

function solutionOf({ conferenceData }: JsonObject): string | null {
  const solution = isObject(conferenceData) ? conferenceData['conferenceSolution'] : null;
  const key = isObject(solution) ? solution['key'] : null;
  return isObject(key) ? textIn(key, 'type') : null;
}

function lessonIn(event: JsonObject): MeetCalendarLesson | null {
  const { conferenceData } = event;
  const code = isObject(conferenceData) ? (textIn(conferenceData, 'conferenceId')?.toLowerCase() ?? '') : '';
  const [startsAt, endsAt] = [timeIn(event['start']), timeIn(event['end'])];
  if (!/^[a-z]+-[a-z]+-[a-z]+$/.test(code) || startsAt === null || endsAt === null) return null;
  return { meetingCode: code, subject: subjectIn(event), startsAt, endsAt, times: 1, eventLink: linkIn(event) };
}

function subjectIn(event: JsonObject): string {
  return textIn(event, 'summary') ?? '';
}

/** An event of a whole day has a date only: it is no lesson's time. */
function timeIn(value: unknown): string | null {
  return isObject(value) ? isoTime(textIn(value, 'dateTime')) : null;
}

/** It becomes a link that people press, so it has to lead to Google Calendar. */
function linkIn(event: JsonObject): string | null {
  const link = URL.parse(textIn(event, 'htmlLink') ?? '');
  if (link === null || link.protocol !== 'https:' || link.username !== '') return null;
  const isCalendar = link.host === 'calendar.google.com' || (link.host === 'www.google.com' && link.pathname.startsWith('/calendar/'));
  return isCalendar ? link.href : null;
}
