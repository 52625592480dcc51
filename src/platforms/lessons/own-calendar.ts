import type { Localized } from '../../model/language.ts';
import { CallFailure } from '../calls/call-failure.ts';
import { reasons } from '../calls/unread-part.ts';
import type { JsonObject } from '../json.ts';
import { lessonNamed } from './lesson-problem.ts';

/** An online meeting of the teacher's own, as it stands in their calendar. */
export interface CalendarLesson {
  readonly subject: string;
  /** ISO times of the first time in the days that were asked for. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly times: number;
}

export interface CalendarRead<Lesson extends CalendarLesson> {
  /** In the order in which they are held. */
  readonly lessons: readonly Lesson[];
  readonly problems: readonly Localized[];
}

/** What a vendor's calendar says, in its own words. */
export interface CalendarWords<Lesson extends CalendarLesson> {
  readonly isOwnMeeting: (event: unknown) => event is JsonObject;
  readonly subjectIn: (event: JsonObject) => string;
  /** One time of it; null where the event does not say readably when it is held, or where. */
  readonly lessonIn: (event: JsonObject) => Lesson | null;
  /** What is one and the same for a whole series. */
  readonly meetingOf: (lesson: Lesson) => string;
}

/** A fuller week is not a teacher's. */
const mostEvents = 1000;

/**
 * The teacher's own meetings, those of a series together. A calendar of which only the first pages came is told as far as they go, and that it is.
 * @throws CallFailure when not even the first page came.
 */
export async function readOwnCalendar<Lesson extends CalendarLesson>(
  pages: AsyncIterable<readonly unknown[]>,
  { isOwnMeeting, subjectIn, lessonIn, meetingOf }: CalendarWords<Lesson>,
): Promise<CalendarRead<Lesson>> {
  const { events, problem } = await eventsOn(pages);
  const timed: Lesson[] = [];
  const problems = problem === null ? [] : [problem];
  for (const event of events.filter(isOwnMeeting)) {
    const lesson = lessonIn(event);
    if (lesson === null) problems.push(unreadable(subjectIn(event)));
    else timed.push(lesson);
  }
  return { lessons: oncePerMeeting(timed, meetingOf), problems };
}

async function eventsOn(pages: AsyncIterable<readonly unknown[]>): Promise<{ events: readonly unknown[]; problem: Localized | null }> {
  const events: unknown[] = [];
  try {
    for await (const page of pages) {
      events.push(...page);
      if (events.length >= mostEvents) return { events, problem: tooMany };
    }
  } catch (cause) {
    if (!(cause instanceof CallFailure) || events.length === 0) throw cause;
    return { events, problem: onlyInPart(cause) };
  }
  return { events, problem: null };
}

function oncePerMeeting<Lesson extends CalendarLesson>(
  occurrences: readonly Lesson[],
  meetingOf: (lesson: Lesson) => string,
): readonly Lesson[] {
  const sorted = occurrences.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  const series = [...Map.groupBy(sorted, meetingOf).values()];
  return series.flatMap(([first, ...others]) => (first === undefined ? [] : [{ ...first, times: others.length + 1 }]));
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

function unreadable(subject: string): Localized {
  const name = lessonNamed(subject);
  return {
    nl: `${name.nl}: in de agenda staat geen begin- en eindtijd, of geen leesbare link naar de les.`,
    en: `${name.en}: the calendar gives no start and end time, or no readable link to the lesson.`,
  };
}
