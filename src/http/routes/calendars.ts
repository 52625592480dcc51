import { bringInHolidays, refreshHolidays } from '../../use-cases/calendars/bring-in-holidays.ts';
import { changeCalendar } from '../../use-cases/calendars/change-calendar.ts';
import { getCalendar, listCalendars } from '../../use-cases/calendars/list-calendars.ts';
import { json } from '../answer.ts';
import { defineRoute } from '../define-route.ts';
import { numberedVersion } from '../entity-tag.ts';
import type { Route } from '../route.ts';
import { calendar, calendarList, calendarParams, calendarWanted, holidaysBroughtIn, holidaysWanted } from '../schemas/calendars.ts';

export const calendarRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/calendars',
    operation: 'listCalendars',
    action: 'calendar.read',
    summary: { nl: 'Wanneer de scholen gesloten zijn', en: 'When the schools are closed' },
    answers: { 200: { says: 'The board’s and those of its schools, of this school year and the next.', json: calendarList } },
    handle: async (call) => {
      const seen = await listCalendars(call);
      return json({ ...seen, source: call.parts.holidays === null ? 'not-set-up' : 'set-up' });
    },
  }),
  defineRoute({
    method: 'get',
    path: '/calendars/{school}',
    operation: 'getCalendar',
    action: 'calendar.read',
    summary: { nl: 'Wanneer een school gesloten is', en: 'When a school is closed' },
    params: calendarParams,
    answers: { 200: { says: 'This school year and the next.', json: calendar } },
    problems: [404],
    handle: async (call) => {
      const seen = await getCalendar(call, schoolIn(call.params));
      return json(seen, { version: seen.version });
    },
  }),
  defineRoute({
    method: 'put',
    path: '/calendars/{school}',
    operation: 'changeCalendar',
    action: 'calendar.change',
    summary: { nl: 'Wijzig de kalender van een school', en: 'Change the calendar of a school' },
    params: calendarParams,
    body: calendarWanted,
    needsVersion: true,
    answers: { 200: { says: 'As it is from now on.', json: calendar } },
    problems: [404],
    handle: async (call) => {
      const changed = await changeCalendar(call, schoolIn(call.params), call.body, numberedVersion(call.seen));
      return json(changed, { version: changed.version });
    },
  }),
  defineRoute({
    method: 'post',
    path: '/school-holidays',
    operation: 'bringInHolidays',
    action: 'calendar.change',
    summary: { nl: 'Breng Nederlandse schoolvakanties in', en: 'Import Dutch school holidays' },
    body: holidaysWanted,
    answers: { 200: { says: 'Which school years changed.', json: holidaysBroughtIn } },
    problems: [422],
    handle: async (call) => json(await bringInHolidays(call, call.body.document)),
  }),
  defineRoute({
    method: 'post',
    path: '/school-holidays/refresh',
    operation: 'refreshHolidays',
    action: 'calendar.change',
    summary: { nl: 'Haal de Nederlandse schoolvakanties op', en: 'Fetch the Dutch school holidays' },
    answers: { 200: { says: 'Which school years changed.', json: holidaysBroughtIn } },
    problems: [409, 422, 502],
    handle: async (call) => json(await refreshHolidays(call, call.parts.holidays)),
  }),
];

/** Null: the board. Ids of schools are ours, and none is this word. */
function schoolIn({ school }: { readonly school: string }): string | null {
  return school === 'board' ? null : school;
}
