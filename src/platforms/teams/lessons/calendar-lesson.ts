import type { LessonDays } from '../../../lessons/lesson-desk.ts';
import type { Localized } from '../../../model/language.ts';
import { CallFailure } from '../../calls/call-failure.ts';
import { reasons } from '../../calls/unread-part.ts';
import { isObject, textIn, type JsonObject } from '../../json.ts';
import type { GraphClient } from '../live/graph-client.ts';
import { graphPages } from '../live/graph-pages.ts';
import { lessonNamed } from '../../lessons/lesson-problem.ts';

/** An online meeting of the teacher's own, as it stands in their calendar. */
export interface CalendarLesson {
  /** By which Graph knows the meeting; one and the same for a whole series. */
  readonly joinUrl: string;
  readonly subject: string;
  /** ISO times of the first time in the days that were asked for. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly times: number;
}

export interface CalendarRead {
  /** In the order in which they are held. */
  readonly lessons: readonly CalendarLesson[];
  readonly problems: readonly Localized[];
}

/** A fuller week is not a teacher's. */
const mostEvents = 1000;
const properties = 'subject,start,end,isOrganizer,isCancelled,isOnlineMeeting,onlineMeetingProvider,onlineMeeting';

/**
 * The teacher's own Teams meetings in these days: learn.microsoft.com/graph/api/user-list-calendarview. A calendar of which only the first pages came is
 * told as far as they go, and that it is.
 * @throws CallFailure when not even the first page came.
 */
export async function readCalendar(graph: GraphClient, { from, to }: LessonDays): Promise<CalendarRead> {
  const days = `startDateTime=${encodeURIComponent(from)}&endDateTime=${encodeURIComponent(to)}`;
  const events: unknown[] = [];
  const problems: Localized[] = [];
  try {
    for await (const page of graphPages(graph, `/me/calendarView?${days}&$select=${properties}&$top=100`)) {
      events.push(...page);
      if (events.length < mostEvents) continue;
      problems.push(tooMany);
      break;
    }
  } catch (cause) {
    if (!(cause instanceof CallFailure) || events.length === 0) throw cause;
    problems.push(onlyInPart(cause));
  }
  const rows = events.filter(isOwnTeamsMeeting);
  const timed = rows.flatMap((row) => occurrenceIn(row) ?? []);
  const untimed = rows.filter((row) => occurrenceIn(row) === null).map(unreadable);
  return { lessons: oncePerMeeting(timed), problems: [...problems, ...untimed] };
}

/** Graph cannot filter by these. */
function isOwnTeamsMeeting(event: unknown): event is JsonObject {
  if (!isObject(event) || event['isCancelled'] === true || event['isOrganizer'] !== true) return false;
  return event['isOnlineMeeting'] === true && event['onlineMeetingProvider'] === 'teamsForBusiness';
}

/** Null where it does not say when it is held, or where. */
function occurrenceIn(event: JsonObject): CalendarLesson | null {
  const { onlineMeeting } = event;
  const joinUrl = isObject(onlineMeeting) ? textIn(onlineMeeting, 'joinUrl') : null;
  const [startsAt, endsAt] = [timeIn(event['start']), timeIn(event['end'])];
  if (joinUrl === null || startsAt === null || endsAt === null) return null;
  return { joinUrl, subject: textIn(event, 'subject') ?? '', startsAt, endsAt, times: 1 };
}

/** `{ dateTime: "2026-11-23T08:00:00.0000000", timeZone: "UTC" }`: who asks for no other zone gets UTC. */
function timeIn(value: unknown): string | null {
  if (!isObject(value) || !/^(?:UTC|tzone:\/\/Microsoft\/Utc)$/i.test(textIn(value, 'timeZone') ?? '')) return null;
  const [digits] = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?/.exec(textIn(value, 'dateTime') ?? '') ?? [];
  const time = new Date(`${digits ?? ''}Z`);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

function oncePerMeeting(occurrences: readonly CalendarLesson[]): readonly CalendarLesson[] {
  const sorted = occurrences.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  const groups = [...Map.groupBy(sorted, ({ joinUrl }) => joinUrl).values()];
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
  const name = lessonNamed(textIn(event, 'subject') ?? '');
  return {
    nl: `${name.nl}: in de agenda staat niet leesbaar wanneer of waar.`,
    en: `${name.en}: the calendar does not say readably when or where.`,
  };
}
