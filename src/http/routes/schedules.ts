import { getSchedule, listSchedules } from '../../use-cases/schedules/list-schedules.ts';
import { setSchedule } from '../../use-cases/schedules/set-schedule.ts';
import { json } from '../answer.ts';
import { defineRoute } from '../define-route.ts';
import { numberedVersion } from '../entity-tag.ts';
import type { Route } from '../route.ts';
import { schedule, scheduleList, scheduleParams, scheduleWanted } from '../schemas/settings.ts';

export const scheduleRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/schedules',
    operation: 'listSchedules',
    action: 'settings.read',
    summary: { nl: 'Wat vanzelf gebeurt', en: 'What happens by itself' },
    answers: { 200: { says: 'All of it, set or not.', json: scheduleList } },
    handle: async (call) => json({ schedules: await listSchedules(call) }),
  }),
  defineRoute({
    method: 'get',
    path: '/schedules/{id}',
    operation: 'getSchedule',
    action: 'settings.read',
    summary: { nl: 'Wanneer iets vanzelf gebeurt', en: 'When something happens by itself' },
    params: scheduleParams,
    answers: { 200: { says: 'Version 0 while nobody has set it.', json: schedule } },
    problems: [404],
    handle: async (call) => {
      const found = await getSchedule(call, call.params.id);
      return json(found, { version: found.version });
    },
  }),
  defineRoute({
    method: 'put',
    path: '/schedules/{id}',
    operation: 'setSchedule',
    action: 'schedule.change',
    summary: { nl: 'Stel in wanneer iets vanzelf gebeurt', en: 'Set when something happens by itself' },
    params: scheduleParams,
    body: scheduleWanted,
    needsVersion: true,
    answers: { 200: { says: 'When it happens from now on.', json: schedule } },
    problems: [404],
    handle: async (call) => {
      const kept = await setSchedule({ ...call, runner: call.parts.runner }, call.params.id, call.body, numberedVersion(call.seen));
      return json(kept, { version: kept.version });
    },
  }),
];
