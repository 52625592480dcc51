import { personAt } from '../../board/person.ts';
import { groups, type SandboxGroup } from '../groups.ts';
import { answerEntity, answerPage, type GraphType } from './graph-list.ts';
import { GraphRefusal, notFound } from './graph-refusal.ts';
import type { GraphCall, GraphRoute } from './graph-route.ts';
import { optionIn } from './query-options.ts';
import { userType } from './users.ts';

/** learn.microsoft.com/graph/api/group-get */
export const groupRoute: GraphRoute = {
  method: 'GET',
  path: /^groups\/(?<id>[^/]+)$/,
  roles: ['GroupMember.Read.All'],
  withoutRole: 'Authorization_RequestDenied',
  options: ['$select', '$expand'],
  answer: (call) => answerEntity(call, groupType, 'groups', groupIn(call)),
};

/** learn.microsoft.com/graph/api/group-list-transitivemembers, cast to people. */
export function groupMembersRoute(people: number): GraphRoute {
  return {
    method: 'GET',
    path: /^groups\/(?<id>[^/]+)\/transitiveMembers\/microsoft\.graph\.user$/,
    roles: ['GroupMember.Read.All'],
    withoutRole: 'Authorization_RequestDenied',
    options: ['$count', '$expand', '$filter', '$orderby', '$search', '$select', '$top'],
    answer: (call) => {
      const group = groupIn(call);
      refuseSimpleQuery(call);
      return answerPage(call, userType, { positions: people, at: (number) => memberAt(number, group) });
    },
  };
}

function memberAt(number: number, group: SandboxGroup): ReturnType<typeof personAt> | null {
  const person = personAt(number);
  return group.has(person) ? person : null;
}

function groupIn({ parts }: GraphCall): SandboxGroup {
  const id = parts['id'] ?? '';
  const group = groups.find((one) => one.id === id.toLowerCase());
  if (group === undefined) throw notFound(id);
  return group;
}

/** A cast of transitive members is an advanced query: learn.microsoft.com/graph/aad-advanced-queries, "Query scenarios". */
function refuseSimpleQuery({ header, query }: GraphCall): void {
  if (header('consistencylevel').toLowerCase() === 'eventual' && optionIn(query, '$count') === 'true') return;
  throw new GraphRefusal(
    400,
    'Request_UnsupportedQuery',
    "Request with an OData cast of transitiveMembers only works with the header 'ConsistencyLevel: eventual' and the query parameter $count=true.",
  );
}

export const groupType: GraphType<SandboxGroup> = {
  name: 'microsoft.graph.group',
  columns: {
    id: ({ id }) => JSON.stringify(id),
    createdDateTime: () => '"2022-08-22T06:10:02Z"',
    description: () => 'null',
    displayName: ({ name }) => JSON.stringify(name),
    groupTypes: () => '[]',
    mail: () => 'null',
    mailEnabled: () => 'false',
    mailNickname: ({ name }) => JSON.stringify(name.replaceAll(' ', '')),
    securityEnabled: () => 'true',
    visibility: () => 'null',
  },
  byDefault: [
    'id',
    'createdDateTime',
    'description',
    'displayName',
    'groupTypes',
    'mail',
    'mailEnabled',
    'mailNickname',
    'securityEnabled',
    'visibility',
  ],
};
