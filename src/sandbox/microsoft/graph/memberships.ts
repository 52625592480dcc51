import { jsonAnswer } from '../../server/wire.ts';
import { personOf, type Account } from '../accounts/account.ts';
import { groups, type SandboxGroup } from '../groups.ts';
import { answerPage } from './graph-list.ts';
import { badRequest } from './graph-refusal.ts';
import type { GraphCall, GraphRoute } from './graph-route.ts';
import { groupType } from './groups.ts';
import { jsonIn } from './json-body.ts';
import { accountIn } from './users.ts';

const mostGroups = 20;
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** In which groups somebody is: learn.microsoft.com/graph/api/directoryobject-checkmembergroups and user-list-memberof. No group of the board is in another. */
export function membershipRoutes(people: number): readonly GraphRoute[] {
  const common = { roles: ['User.Read.All'], alsoNeeds: 'GroupMember.Read.All', withoutRole: 'Authorization_RequestDenied' } as const;
  return [
    {
      ...common,
      method: 'POST',
      path: /^users\/(?<id>[^/]+)\/checkMemberGroups$/,
      options: [],
      answer: (call) => {
        const asked = new Set(groupIdsIn(call).map((id) => id.toLowerCase()));
        const value = groupsOf(accountIn(call, people)).flatMap(({ id }) => (asked.has(id) ? [id] : []));
        return jsonAnswer(200, { '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Collection(Edm.String)', value });
      },
    },
    {
      ...common,
      method: 'GET',
      path: /^users\/(?<id>[^/]+)\/memberOf$/,
      options: ['$count', '$expand', '$filter', '$orderby', '$search', '$select', '$top'],
      answer: (call) => {
        const own = groupsOf(accountIn(call, people));
        return answerPage(call, groupType, { positions: own.length, at: (position) => own[position] ?? null });
      },
    },
  ];
}

function groupsOf(account: Account): readonly SandboxGroup[] {
  const person = personOf(account);
  return person === null ? [] : groups.filter((group) => group.has(person));
}

function groupIdsIn(call: GraphCall): readonly string[] {
  const { groupIds } = jsonIn(call);
  if (!Array.isArray(groupIds) || groupIds.length === 0) throw badRequest("A value must be provided for the parameter 'groupIds'.");
  if (groupIds.length > mostGroups) throw badRequest(`The number of groupIds may not exceed ${mostGroups}.`);
  return groupIds.map((id: unknown) => {
    if (typeof id !== 'string' || !guid.test(id)) throw badRequest('Invalid GUID in groupIds.');
    return id;
  });
}
