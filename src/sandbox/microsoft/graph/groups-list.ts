import { groups } from '../groups.ts';
import { answerPage } from './graph-list.ts';
import type { GraphRoute } from './graph-route.ts';
import { groupType } from './groups.ts';

/** learn.microsoft.com/graph/api/group-list */
export const groupsRoute: GraphRoute = {
  method: 'GET',
  path: /^groups$/,
  roles: ['GroupMember.Read.All'],
  withoutRole: 'Authorization_RequestDenied',
  options: ['$count', '$expand', '$filter', '$orderby', '$search', '$select', '$top'],
  answer: (call) => answerPage(call, groupType, { positions: groups.length, at: (place) => groups[place] ?? null }),
};
