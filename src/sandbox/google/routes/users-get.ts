import { notFound } from '../calls/refusals.ts';
import { textOf, type Route } from '../calls/route.ts';
import { mustBeAdmin, type GoogleTenant } from '../google-tenant.ts';
import { personCalled } from '../people.ts';
import { ownUserScopes } from '../sign-in/scopes.ts';
import { userResource } from './user-rows.ts';
import { userShape } from './users-list.ts';

/** By address or id. */
export function usersGet({ world }: GoogleTenant): Route {
  return {
    id: 'directory.users.get',
    path: 'admin/directory/v1/users/{userKey}',
    parameters: {
      customFieldMask: { location: 'query', type: 'string', notPlayed: true },
      projection: { location: 'query', type: 'string', enum: ['basic', 'custom', 'full'], default: 'basic' },
      userKey: { location: 'path', type: 'string', required: true },
      viewType: { location: 'query', type: 'string', enum: ['admin_view', 'domain_public'], default: 'admin_view', notPlayed: true },
    },
    scopes: ownUserScopes,
    shape: userShape,
    reply: (call) => {
      mustBeAdmin(call);
      const person = personCalled(textOf(call, 'userKey') ?? '', world.people);
      if (person === null) throw notFound('userKey');
      return userResource(person);
    },
  };
}
