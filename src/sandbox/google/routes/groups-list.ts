import { listed, pageOf, unlessEmpty } from '../calls/page-of.ts';
import { badArgument, notFound } from '../calls/refusals.ts';
import { numberOf, textOf, type Call, type Route } from '../calls/route.ts';
import { mustBeAdmin, mustBeOurs, type GoogleTenant } from '../google-tenant.ts';
import { findGroup, googleGroups, isGroup, membersOf, type SandboxGroup } from '../groups.ts';
import { etagOf, personCalled } from '../people.ts';
import { groupScopes } from '../sign-in/scopes.ts';
import { groupResource, groupShape } from './group-resource.ts';

/** The description says so; the document names no maximum, so that more is taken for this. */
const longestPage = 200;

export function groupsList(tenant: GoogleTenant): Route {
  return {
    id: 'directory.groups.list',
    path: 'admin/directory/v1/groups',
    parameters: {
      customer: { location: 'query', type: 'string' },
      domain: { location: 'query', type: 'string' },
      maxResults: { location: 'query', type: 'integer', default: '200', minimum: 1 },
      orderBy: { location: 'query', type: 'string', enum: ['email'] },
      pageToken: { location: 'query', type: 'string' },
      query: { location: 'query', type: 'string', notPlayed: true },
      sortOrder: { location: 'query', type: 'string', enum: ['ASCENDING', 'DESCENDING'], notPlayed: true },
      userKey: { location: 'query', type: 'string' },
    },
    scopes: groupScopes,
    shape: `etag,groups(${groupShape}),kind,nextPageToken`,
    reply: (call) => reply(call, tenant),
  };
}

function reply(call: Call, tenant: GoogleTenant): object {
  mustBeAdmin(call);
  const found = listed(groupsFor(call, tenant.world.people).toSorted((a, b) => (a.email < b.email ? -1 : 1)));
  const { rows, next } = pageOf(found, Math.min(numberOf(call, 'maxResults'), longestPage), call, tenant.pages);
  const groups = rows.map((group) => groupResource(group, tenant.world.people));
  return { kind: 'admin#directory#groups', etag: etagOf(JSON.stringify(groups)), ...unlessEmpty('groups', groups), ...next };
}

function groupsFor(call: Call, people: number): readonly SandboxGroup[] {
  const [customer, domain, userKey] = [textOf(call, 'customer'), textOf(call, 'domain'), textOf(call, 'userKey')];
  mustBeOurs(customer);
  if (userKey !== null && customer !== null) throw badArgument('Bad Request');
  if (userKey !== null) return groupsOf(userKey, people);
  if (customer === null && domain === null) throw badArgument('Bad Request');
  return googleGroups.filter(({ email }) => domain === null || email.endsWith(`@${domain}`));
}

function groupsOf(key: string, people: number): readonly SandboxGroup[] {
  const inside = findGroup(key);
  const person = personCalled(key, people);
  if (inside === null && person === null) throw notFound('userKey');
  return googleGroups.filter((group) => {
    const members = membersOf(group, people, 'direct');
    return Array.from({ length: members.length }, (_, place) => members.at(place)).some((member) => {
      if (member === null) return false;
      return isGroup(member) ? member === inside : member.number === person?.number;
    });
  });
}
