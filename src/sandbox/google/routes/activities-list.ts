import { board } from '../../board/board.ts';
import { addressOf, googleIdOf } from '../../board/person.ts';
import { adminLog, type LoggedActivity } from '../admin-log.ts';
import { listed, pageOf, unlessEmpty } from '../calls/page-of.ts';
import { badArgument, invalidValue } from '../calls/refusals.ts';
import { numberOf, textOf, type Call, type Parameter, type Route } from '../calls/route.ts';
import { mustBeAdmin, mustBeOurs, type GoogleTenant } from '../google-tenant.ts';
import { administrator, etagOf, personCalled } from '../people.ts';
import { reportScopes } from '../sign-in/scopes.ts';
import { parseActivityFilters } from './activity-filter.ts';
import { applicationNames } from './application-names.ts';

const day = 24 * 60 * 60 * 1000;
/** Days for which the log is kept. */
const kept = 180;

const time: Parameter = {
  location: 'query',
  type: 'string',
  pattern: String.raw`(\d\d\d\d)-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:(Z)|([-+])(\d\d):(\d\d))`,
};
const notPlayed: Parameter = { location: 'query', type: 'string', notPlayed: true };

export function activitiesList(tenant: GoogleTenant): Route {
  return {
    id: 'reports.activities.list',
    path: 'admin/reports/v1/activity/users/{userKey}/applications/{applicationName}',
    parameters: {
      actorIpAddress: notPlayed,
      applicationInfoFilter: notPlayed,
      applicationName: { location: 'path', type: 'string', required: true, enum: applicationNames },
      customerId: { location: 'query', type: 'string', pattern: 'C.+|my_customer' },
      endTime: time,
      eventName: { location: 'query', type: 'string' },
      filters: { location: 'query', type: 'string', pattern: '(.+[<,<=,==,>=,>,<>].+,)*(.+[<,<=,==,>=,>,<>].+)' },
      groupIdFilter: { ...notPlayed, pattern: '(id:[a-z0-9]+(,id:[a-z0-9]+)*)' },
      includeSensitiveData: { location: 'query', type: 'boolean', notPlayed: true },
      maxResults: { location: 'query', type: 'integer', default: '1000', minimum: 1, maximum: 1000 },
      networkInfoFilter: notPlayed,
      orgUnitID: { ...notPlayed, default: '', pattern: '(id:[a-z0-9]+)' },
      pageToken: { location: 'query', type: 'string' },
      resourceDetailsFilter: notPlayed,
      startTime: time,
      statusFilter: notPlayed,
      userKey: { location: 'path', type: 'string', required: true },
    },
    scopes: reportScopes,
    shape:
      'etag,items(actor(applicationInfo(*),callerType,email,key,profileId),etag,events(*),id(applicationName,customerId,time,uniqueQualifier),ipAddress,kind,networkInfo(*),ownerDomain,resourceDetails(*)),kind,nextPageToken',
    reply: (call) => reply(call, tenant),
  };
}

function reply(call: Call, tenant: GoogleTenant): object {
  mustBeAdmin(call);
  mustBeOurs(textOf(call, 'customerId'));
  const found = listed(activitiesFor(call, tenant));
  const { rows, next } = pageOf(found, numberOf(call, 'maxResults'), call, tenant.pages);
  const now = tenant.world.clock.now();
  const items = rows.map((activity) => resource(activity, now));
  return { kind: 'admin#reports#activities', etag: etagOf(JSON.stringify(rows)), ...unlessEmpty('items', items), ...next };
}

/** Only administrators' doings are logged here, and all of them are the one administrator's. */
function activitiesFor(call: Call, { world }: GoogleTenant): readonly LoggedActivity[] {
  const userKey = textOf(call, 'userKey') ?? 'all';
  const actor = userKey === 'all' ? administrator : personCalled(userKey, world.people);
  if (actor === null) throw badArgument('Invalid user key');
  if (textOf(call, 'applicationName') !== 'admin' || actor.number !== administrator.number) return [];
  const [eventName, filters] = [textOf(call, 'eventName'), textOf(call, 'filters')];
  const matches = filters === null ? () => true : parseActivityFilters(filters);
  return adminLog
    .filter(isWithinTimes(call, world.clock.now().getTime()))
    .filter(({ events }) => events.some((event) => (eventName === null || event.name === eventName) && matches(event)));
}

function isWithinTimes(call: Call, now: number): (activity: LoggedActivity) => boolean {
  const end = textOf(call, 'endTime') === null ? now : Date.parse(textOf(call, 'endTime') ?? '');
  const start = textOf(call, 'startTime') === null ? 0 : Date.parse(textOf(call, 'startTime') ?? '');
  if (start > end || start > now) throw invalidValue('startTime', textOf(call, 'startTime') ?? '');
  return ({ daysAgo }) => daysAgo <= kept && now - daysAgo * day >= start && now - daysAgo * day <= end;
}

function resource({ daysAgo, events }: LoggedActivity, now: Date): object {
  const at = new Date(now.getTime() - daysAgo * day).toISOString();
  const qualifier = String(7_000_000_000 + daysAgo);
  return {
    kind: 'admin#reports#activity',
    id: { time: at, uniqueQualifier: qualifier, applicationName: 'admin', customerId: board.googleCustomerId },
    etag: etagOf(qualifier),
    actor: { callerType: 'USER', email: addressOf(administrator), profileId: googleIdOf(administrator.number) },
    ipAddress: '203.0.113.17',
    events,
  };
}
