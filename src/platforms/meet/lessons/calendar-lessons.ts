import type { LessonDays } from '../../../lessons/lesson-desk.ts';
import type { Localized } from '../../../model/language.ts';
import { CallFailure } from '../../calls/call-failure.ts';
import type { CallSurroundings } from '../../calls/patient-fetch.ts';
import { reasons } from '../../calls/unread-part.ts';
import { isObject, textIn, type JsonObject } from '../../json.ts';
import { lessonNamed } from '../../lessons/lesson-problem.ts';
import { googlePages } from '../live/google-pages.ts';
import type { MeetClients } from './meet-clients.ts';

/** A call of the teacher's own, as it stands in their calendar. */
export interface CalendarLesson {
  /** `abc-mnop-xyz`, in small letters; one and the same for a whole series. */
  readonly meetingCode: string;
  readonly subject: string;
  /** ISO times of the first time in the days that were asked for. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly times: number;
  /** The event in Google Calendar; null where it does not say. */
  readonly eventLink: string | null;
}

export interface CalendarRead {
  /** In the order in which they are held. */
  readonly lessons: readonly CalendarLesson[];
  readonly problems: readonly Localized[];
}

/** A fuller week is not a teacher's. */
const mostEvents = 1000;
const address = 'www.googleapis.com/calendar/v3/calendars/primary/events';
const fields =
  'nextPageToken,items(status,summary,start,end,htmlLink,organizer/self,conferenceData(conferenceId,conferenceSolution/key/type))';

/**
 * The teacher's own calls in Meet in these days: developers.google.com/workspace/calendar/api/v3/reference/events/list. A calendar of which only the first
 * pages came is told as far as they go, and that it is.
 * @throws CallFailure when not even the first page came.
 */
export async function readCalendar(
  { calendar }: Pick<MeetClients, 'calendar'>,
  { from, to }: LessonDays,
  around: CallSurroundings,
): Promise<CalendarRead> {
  const wanted = { calendarId: 'primary', timeMin: from, timeMax: to, singleEvents: true, orderBy: 'startTime', maxResults: 250, fields };
  const call = async (pageToken: string | undefined) => calendar.events.list({ ...wanted, ...(pageToken !== undefined && { pageToken }) });
  const events: unknown[] = [];
  const problems: Localized[] = [];
  try {
    for await (const { rows } of googlePages('items', { call, address, ends: 'anywhere' }, around)) {
      events.push(...rows);
      if (events.length < mostEvents) continue;
      problems.push(tooMany);
      break;
    }
  } catch (cause) {
    if (!(cause instanceof CallFailure) || events.length === 0) throw cause;
    problems.push(onlyInPart(cause));
  }
  const rows = events.filter(isOwnCall);
  const timed = rows.flatMap((row) => occurrenceIn(row) ?? []);
  const untimed = rows.filter((row) => occurrenceIn(row) === null).map(unreadable);
  return { lessons: oncePerCall(timed), problems: [...problems, ...untimed] };
}

/** Organised by the calendar's own person, and held in Meet. */
function isOwnCall(event: unknown): event is JsonObject {
  if (!isObject(event) || event['status'] === 'cancelled') return false;
  const { organizer } = event;
  return isObject(organizer) && organizer['self'] === true && solutionOf(event) === 'hangoutsMeet';
}

function solutionOf({ conferenceData }: JsonObject): string | null {
  const solution = isObject(conferenceData) ? conferenceData['conferenceSolution'] : null;
  const key = isObject(solution) ? solution['key'] : null;
  return isObject(key) ? textIn(key, 'type') : null;
}

/** Null where it does not say when it is held, or where. */
function occurrenceIn(event: JsonObject): CalendarLesson | null {
  const { conferenceData } = event;
  const code = isObject(conferenceData) ? (textIn(conferenceData, 'conferenceId')?.toLowerCase() ?? '') : '';
  const [startsAt, endsAt] = [timeIn(event['start']), timeIn(event['end'])];
  if (!/^[a-z]+-[a-z]+-[a-z]+$/.test(code) || startsAt === null || endsAt === null) return null;
  return { meetingCode: code, subject: textIn(event, 'summary') ?? '', startsAt, endsAt, times: 1, eventLink: linkIn(event) };
}

/** An event of a whole day has a date only: it is no lesson's time. */
function timeIn(value: unknown): string | null {
  const time = new Date(isObject(value) ? (textIn(value, 'dateTime') ?? '') : '');
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** It becomes a link that people press, so it has to lead to Google Calendar. */
function linkIn(event: JsonObject): string | null {
  const link = URL.parse(textIn(event, 'htmlLink') ?? '');
  if (link === null || link.protocol !== 'https:' || link.username !== '') return null;
  const isCalendar = link.host === 'calendar.google.com' || (link.host === 'www.google.com' && link.pathname.startsWith('/calendar/'));
  return isCalendar ? link.href : null;
}

function oncePerCall(occurrences: readonly CalendarLesson[]): readonly CalendarLesson[] {
  const sorted = occurrences.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  const groups = [...Map.groupBy(sorted, ({ meetingCode }) => meetingCode).values()];
  return groups.flatMap(([first, ...others]) => (first === undefined ? [] : [{ ...first, times: others.length + 1 }]));
}

const tooMany: Localized = {
  nl: `Er staan meer dan ${mostEvents} afspraken in de agenda; alleen de eerste zijn bekeken.`,
  en: `There are more than ${mostEvents} appointments in the calendar; only the first were looked at.`,
};

function onlyInPart({ kind }: CallFailure): Localized {
  return {
    nl: `De agenda is niet helemaal gelezen (${reasons[kind].nl}); er kunnen lessen ontbreken.`,
    en: `The calendar was not read to its end (${reasons[kind].en}); lessons may be missing.`,
  };
}

function unreadable(event: JsonObject): Localized {
  const name = lessonNamed(textIn(event, 'summary') ?? '');
  return {
    nl: `${name.nl}: in de agenda staat niet leesbaar wanneer of waar.`,
    en: `${name.en}: the calendar does not say readably when or where.`,
  };
}
