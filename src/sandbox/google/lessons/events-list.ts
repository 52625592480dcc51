import { addressOf, personAt } from '../../board/person.ts';
import { heldBetween, organiserOf, timetableOf, type Held } from '../../board/timetable.ts';
import { listed, pageOf } from '../calls/page-of.ts';
import { badParameter, notFound } from '../calls/refusals.ts';
import { numberOf, textOf, type Call, type Route } from '../calls/route.ts';
import type { GoogleTenant } from '../google-tenant.ts';
import { etagOf, personCalled } from '../people.ts';
import { calendarScopes } from '../sign-in/scopes.ts';
import { callOf } from './meeting-code.ts';

const notPlayed = { location: 'query', type: 'string', notPlayed: true } as const;
const never = { location: 'query', type: 'boolean', notPlayed: true } as const;

/** developers.google.com/workspace/calendar/api/v3/reference/events/list, of somebody's own calendar. */
export function eventsList(tenant: GoogleTenant): Route {
  return {
    id: 'calendar.events.list',
    path: 'calendar/v3/calendars/{calendarId}/events',
    parameters: {
      alwaysIncludeEmail: never,
      calendarId: { location: 'path', type: 'string', required: true },
      eventTypes: {
        ...notPlayed,
        enum: ['birthday', 'default', 'focusTime', 'fromGmail', 'outOfOffice', 'workingLocation'],
      },
      iCalUID: notPlayed,
      maxAttendees: { location: 'query', type: 'integer', minimum: 1 },
      maxResults: { location: 'query', type: 'integer', default: '250', minimum: 1 },
      orderBy: { location: 'query', type: 'string', enum: ['startTime', 'updated'] },
      pageToken: { location: 'query', type: 'string' },
      privateExtendedProperty: notPlayed,
      q: notPlayed,
      sharedExtendedProperty: notPlayed,
      showDeleted: never,
      showHiddenInvitations: never,
      singleEvents: { location: 'query', type: 'boolean' },
      syncToken: notPlayed,
      timeMax: { location: 'query', type: 'string' },
      timeMin: { location: 'query', type: 'string' },
      timeZone: notPlayed,
      updatedMin: notPlayed,
    },
    scopes: calendarScopes,
    shape: '*',
    reply: (call) => reply(call, tenant),
  };
}

function reply(call: Call, { world, pages }: GoogleTenant): object {
  const person = call.subject === null ? null : personCalled(call.subject, world.people);
  if (person === null || textOf(call, 'calendarId') !== 'primary') throw notFound('calendar');
  // Without it Google lists a series once, by its first time.
  if (textOf(call, 'singleEvents') !== 'true') throw badParameter('singleEvents', 'The sandbox expands series only.');
  const rows = person.role === 'teacher' ? timetableOf(person) : [];
  const held = heldBetween(rows, timeIn(call, 'timeMin'), timeIn(call, 'timeMax'));
  const page = pageOf(listed(held), numberOf(call, 'maxResults'), call, pages);
  return {
    kind: 'calendar#events',
    etag: etagOf(JSON.stringify(page.rows)),
    summary: addressOf(person),
    timeZone: 'Europe/Amsterdam',
    accessRole: 'owner',
    ...page.next,
    items: page.rows.map((one) => eventOf(person.number, one)),
  };
}

function timeIn(call: Call, name: string): Date {
  const time = new Date(textOf(call, name) ?? '');
  if (Number.isNaN(time.getTime())) throw badParameter(name, 'Bad Request');
  return time;
}

function eventOf(number: number, held: Held): object {
  const { row, start, end } = held;
  const id = Buffer.from(`${number} ${row.key} ${start.toISOString()}`).toString('hex');
  // What stands in a class's calendar is organised by that calendar.
  const organiser = row.kind === 'channel' ? null : organiserOf(row, number);
  const person = { email: organiser === null ? 'klas@group.calendar.google.com' : addressOf(personAt(organiser)) };
  return {
    kind: 'calendar#event',
    id,
    etag: etagOf(id),
    status: 'confirmed',
    htmlLink: `https://www.google.com/calendar/event?eid=${Buffer.from(id).toString('base64url')}`,
    summary: row.subject,
    creator: person,
    organizer: { ...person, ...(organiser === number ? { self: true } : {}) },
    start: { dateTime: start.toISOString(), timeZone: 'Europe/Amsterdam' },
    end: { dateTime: end.toISOString(), timeZone: 'Europe/Amsterdam' },
    ...(row.repeats === 'series' ? { recurringEventId: Buffer.from(`${number} ${row.key}`).toString('hex') } : {}),
    ...conferenceOf(number, held),
    eventType: 'default',
  };
}

function conferenceOf(number: number, held: Held): object {
  if (held.row.kind === 'elsewhere') {
    const solution = { key: { type: 'addOn' }, name: 'Partnerschool Vergaderen' };
    const entryPoints = [{ entryPointType: 'video', uri: 'https://meet.partnerschool.example/overleg/8Q2D' }];
    return { conferenceData: { conferenceId: '8Q2D', conferenceSolution: solution, entryPoints } };
  }
  const call = callOf(number, held);
  if (call === null) return {};
  const uri = `https://meet.google.com/${call.code}`;
  const solution = { key: { type: 'hangoutsMeet' }, name: 'Google Meet' };
  return {
    hangoutLink: uri,
    conferenceData: { conferenceId: call.code, conferenceSolution: solution, entryPoints: [{ entryPointType: 'video', uri }] },
  };
}
