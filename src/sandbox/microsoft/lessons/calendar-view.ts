import { addressOf, numberOfEntraId, personAt } from '../../board/person.ts';
import { personaNameOf } from '../../board/personas.ts';
import { heldBetween, organiserOf, timetableOf, type Held } from '../../board/timetable.ts';
import { jsonAnswer, type WireAnswer } from '../../server/wire.ts';
import { badRequest } from '../graph/graph-refusal.ts';
import type { GraphCall, PersonalRoute } from '../graph/graph-route.ts';
import { optionIn, selectedIn } from '../graph/query-options.ts';
import { guidFrom } from '../guid-from.ts';
import { joinUrlOf, meetingOf } from './meeting.ts';

const [usualTop, highestTop] = [10, 1000];
const root = 'https://graph.microsoft.com/v1.0';

/** learn.microsoft.com/graph/api/user-list-calendarview. Outlook's pages are small, and counted from the start by `$skip`. */
export const calendarViewRoute: PersonalRoute = {
  method: 'GET',
  path: /^me\/(?:calendar\/)?calendarView$/,
  scope: 'Calendars.ReadBasic',
  withoutRole: 'ErrorAccessDenied',
  options: ['$select', '$top', '$skip', '$filter', '$orderby'],
  parameters: ['startDateTime', 'endDateTime'],
  answer: answerPage,
};

function answerPage(call: GraphCall, personId: string): WireAnswer {
  const events = eventsOf(personId, timeIn(call, 'startDateTime'), timeIn(call, 'endDateTime'));
  const selected = selectedIn(call.query, eventProperties, eventProperties, 'microsoft.graph.event');
  const [top, skip] = [numberIn(call, '$top', usualTop), numberIn(call, '$skip', 0)];
  if (top < 1 || top > highestTop) throw badRequest(`The value of $top must be between 1 and ${highestTop}.`);
  const value = events.slice(skip, skip + top).map((event) => picked(event, ['id', ...selected]));
  return jsonAnswer(200, {
    '@odata.context': `${root}/$metadata#users('${personId}')/calendarView`,
    value,
    ...(skip + top < events.length ? { '@odata.nextLink': nextLink(call, skip + top) } : {}),
  });
}

function timeIn({ query }: GraphCall, name: string): Date {
  const text = optionIn(query, name.toLowerCase()) ?? '';
  // Without an offset it counts as UTC.
  const time = new Date(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(time.getTime())) {
    throw badRequest(
      'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime. These parameters must be valid.',
    );
  }
  return time;
}

function numberIn({ query }: GraphCall, option: string, usual: number): number {
  const text = optionIn(query, option);
  if (text === null) return usual;
  if (!/^\d{1,6}$/.test(text)) throw badRequest(`The value of ${option} is not a number.`);
  return Number(text);
}

function nextLink({ path, query }: GraphCall, skip: number): string {
  const kept = [...query].filter(([name]) => name.toLowerCase() !== '$skip');
  const options = [...kept, ['$skip', String(skip)] as const].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${root}/${path}?${options.join('&')}`;
}

type Event = Readonly<Record<string, unknown>>;

/** Who teaches nothing has an empty calendar. */
function eventsOf(personId: string, from: Date, to: Date): readonly Event[] {
  const number = numberOfEntraId(personId);
  if (number === null || personAt(number).role !== 'teacher') return [];
  return heldBetween(timetableOf(personAt(number)), from, to).map((held) => eventOf(number, held));
}

function eventOf(number: number, held: Held): Event {
  const { row, start, end } = held;
  const meeting = meetingOf(number, held);
  const organiser = organiserOf(row, number);
  const isSeries = row.repeats === 'series';
  return {
    id: eventId(`${number} ${row.key} ${start.toISOString()}`),
    subject: row.subject,
    start: outlookTime(start),
    end: outlookTime(end),
    isAllDay: false,
    isCancelled: false,
    isOrganizer: organiser === number,
    isOnlineMeeting: row.kind !== 'classroom',
    onlineMeetingProvider: row.kind === 'elsewhere' ? 'skypeForBusiness' : row.kind === 'classroom' ? 'unknown' : 'teamsForBusiness',
    onlineMeeting: meeting !== null ? { joinUrl: joinUrlOf(meeting) } : row.kind === 'elsewhere' ? elsewhere : null,
    organizer: { emailAddress: { name: personaNameOf(organiser) ?? `Leraar ${organiser}`, address: addressOf(personAt(organiser)) } },
    seriesMasterId: isSeries ? eventId(`${number} ${row.key}`) : null,
    showAs: 'busy',
    type: isSeries ? 'occurrence' : 'singleInstance',
  };
}

const elsewhere = { joinUrl: 'https://meet.partnerschool.example/overleg/8Q2D' };

const eventProperties = [
  'id',
  'subject',
  'start',
  'end',
  'isAllDay',
  'isCancelled',
  'isOrganizer',
  'isOnlineMeeting',
  'onlineMeetingProvider',
  'onlineMeeting',
  'organizer',
  'seriesMasterId',
  'showAs',
  'type',
];

/** Outlook writes seven digits and no offset; the zone stands beside it. */
function outlookTime(time: Date): Readonly<Record<string, string>> {
  return { dateTime: time.toISOString().replace(/(\.\d{3})Z$/, '$10000'), timeZone: 'UTC' };
}

function eventId(words: string): string {
  return `AAMk${Buffer.from(guidFrom(words)).toString('base64url')}`;
}

function picked(event: Event, properties: readonly string[]): Event {
  return Object.fromEntries(properties.map((property) => [property, event[property]]));
}
