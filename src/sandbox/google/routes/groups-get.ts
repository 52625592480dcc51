import { notFound } from '../calls/refusals.ts';
import { textOf, type Call, type Route } from '../calls/route.ts';
import { mustBeAdmin, type GoogleTenant } from '../google-tenant.ts';
import { findGroup } from '../groups.ts';
import { groupScopes } from '../sign-in/scopes.ts';
import { groupResource, groupShape } from './group-resource.ts';

export function groupsGet({ world }: GoogleTenant): Route {
  return {
    id: 'directory.groups.get',
    path: 'admin/directory/v1/groups/{groupKey}',
    parameters: { groupKey: { location: 'path', type: 'string', required: true } },
    scopes: groupScopes,
    shape: groupShape,
    reply: (call) => reply(call, world.people),
  };
}

function reply(call: Call, people: number): object {
  mustBeAdmin(call);
  const group = findGroup(textOf(call, 'groupKey') ?? '');
  if (group === null) throw notFound('groupKey');
  return groupResource(group, people);
}
