import { addressOf, googleIdOf, type SandboxPerson } from '../../board/person.ts';
import { pageOf, unlessEmpty, type Listed } from '../calls/page-of.ts';
import { invalidInput, notFound } from '../calls/refusals.ts';
import { isSet, numberOf, textOf, type Call, type Route } from '../calls/route.ts';
import { mustBeAdmin, type GoogleTenant } from '../google-tenant.ts';
import { findGroup, isGroup, membersOf, type SandboxGroup } from '../groups.ts';
import { etagOf } from '../people.ts';
import { memberScopes } from '../sign-in/scopes.ts';

/** The description says so; the document names no maximum, so that more is taken for this. */
const longestPage = 200;
const roles = new Set(['OWNER', 'MANAGER', 'MEMBER']);

export function membersList(tenant: GoogleTenant): Route {
  return {
    id: 'directory.members.list',
    path: 'admin/directory/v1/groups/{groupKey}/members',
    parameters: {
      groupKey: { location: 'path', type: 'string', required: true },
      includeDerivedMembership: { location: 'query', type: 'boolean' },
      maxResults: { location: 'query', type: 'integer', default: '200', minimum: 1 },
      pageToken: { location: 'query', type: 'string' },
      roles: { location: 'query', type: 'string' },
    },
    scopes: memberScopes,
    shape: 'etag,kind,members(delivery_settings,email,etag,id,kind,role,status,type),nextPageToken',
    reply: (call) => reply(call, tenant),
  };
}

function reply(call: Call, tenant: GoogleTenant): object {
  mustBeAdmin(call);
  const group = findGroup(textOf(call, 'groupKey') ?? '');
  if (group === null) throw notFound('groupKey');
  const members = asksForMembers(call) ? listedMembers(group, tenant.world.people, call) : none;
  const { rows, next } = pageOf(members, Math.min(numberOf(call, 'maxResults'), longestPage), call, tenant.pages);
  return { kind: 'admin#directory#members', etag: etagOf(JSON.stringify(rows)), ...unlessEmpty('members', rows), ...next };
}

const none: Listed<object> = { length: 0, at: () => ({}) };

/** Nobody here owns or manages a group. */
function asksForMembers(call: Call): boolean {
  const asked = textOf(call, 'roles')?.split(',') ?? ['MEMBER'];
  if (!asked.every((role) => roles.has(role))) throw invalidInput('roles');
  return asked.includes('MEMBER');
}

function listedMembers(group: SandboxGroup, people: number, call: Call): Listed<object> {
  const members = membersOf(group, people, isSet(call, 'includeDerivedMembership') ? 'derived' : 'direct');
  return {
    length: members.length,
    at(place) {
      const member = members.at(place);
      return member === null ? {} : resource(member);
    },
  };
}

function resource(member: SandboxPerson | SandboxGroup): object {
  const kind = 'admin#directory#member';
  if (isGroup(member)) return { kind, etag: etagOf(member.id), id: member.id, email: member.email, role: 'MEMBER', type: 'GROUP' };
  const id = googleIdOf(member.number);
  const status = member.left ? 'SUSPENDED' : 'ACTIVE';
  return { kind, etag: etagOf(id), id, email: addressOf(member), role: 'MEMBER', type: 'USER', status };
}
