import { CallFailure } from '../../calls/call-failure.ts';
import { isObject, textIn, type JsonObject } from '../../json.ts';
import { malformedAnswer, type GraphClient } from '../live/graph-client.ts';
import { graphPages } from '../live/graph-pages.ts';
import { orFailure } from '../../calls/or-failure.ts';
import type { AppRoleTable } from './app-role-table.ts';

/** What Graph told of one person, part by part; of each, why it did not. */
export interface PersonParts {
  /** Graph's `userConfigurations/{id}`. */
  readonly configuration: JsonObject | CallFailure;
  /** `education/users/{id}`. */
  readonly education: JsonObject | CallFailure;
  /** `users/{id}`. */
  readonly account: JsonObject | CallFailure;
  /** Ids of the groups asked after that they are in, also through other groups. */
  readonly groups: readonly string[] | CallFailure;
  /** Values of the app roles that were given to them, or to a group that they are a direct member of. */
  readonly appRoles: readonly string[] | CallFailure;
}

export interface PersonAsked {
  readonly graph: GraphClient;
  readonly personId: string;
  /** Groups that matter. */
  readonly groups: readonly string[];
  readonly roleTable: () => Promise<AppRoleTable>;
}

type Asked = { readonly [Part in keyof PersonParts]: Promise<PersonParts[Part]> };

/** Asks for everything side by side. None of these rejects for what the vendor does not tell. */
export function askPerson(asked: PersonAsked): Asked {
  const { graph, personId } = asked;
  return {
    configuration: readOne(graph, `/admin/teams/userConfigurations/${personId}?$select=id,accountType,effectivePolicyAssignments`),
    education: readOne(graph, `/education/users/${personId}?$select=id,primaryRole`),
    account: readOne(graph, `/users/${personId}?$select=id,accountEnabled,userType,assignedLicenses`),
    groups: orFailure(memberGroups(asked)),
    appRoles: orFailure(appRolesOf(asked)),
  };
}

/** Microsoft’s own example wraps one configuration in `value`, as no other of Graph’s objects is. */
async function readOne(graph: GraphClient, path: string): Promise<JsonObject | CallFailure> {
  const answer = await orFailure(graph.get(path));
  if (answer instanceof CallFailure) return answer;
  return isObject(answer['value']) ? answer['value'] : answer;
}

/**
 * At most twenty in one question: learn.microsoft.com/graph/api/directoryobject-checkmembergroups. It takes `User.Read.All` and `GroupMember.Read.All`, as
 * every other way does that asks for one person’s groups; counting uses both already.
 */
const groupsAtOnce = 20;

async function memberGroups({ graph, personId, groups }: PersonAsked): Promise<readonly string[]> {
  const path = `/users/${personId}/checkMemberGroups`;
  const portions = Array.from({ length: Math.ceil(groups.length / groupsAtOnce) }, (_, index) =>
    groups.slice(index * groupsAtOnce, (index + 1) * groupsAtOnce),
  );
  const answers = await Promise.all(portions.map(async (groupIds) => graph.post(path, { groupIds }, 'always')));
  return answers.flatMap(({ value }) => {
    if (!Array.isArray(value)) throw malformedAnswer(path);
    return value.filter((id) => typeof id === 'string').map((id) => id.toLowerCase());
  });
}

/**
 * By Entra's own rule: a role of a group is one of its direct members only (learn.microsoft.com/entra/identity-platform/howto-add-app-roles-in-apps), while
 * `checkMemberGroups` sees through groups.
 */
async function appRolesOf({ graph, personId, roleTable }: PersonAsked): Promise<readonly string[]> {
  const { ofPeople, ofGroups } = await roleTable();
  const own = ofPeople.get(personId) ?? [];
  if (ofGroups.size === 0) return own;
  const groups = await orFailure(directGroups(graph, personId));
  const inherited = groups instanceof CallFailure ? [] : groups.flatMap((id) => ofGroups.get(id) ?? []);
  return [...new Set([...own, ...inherited])];
}

async function directGroups(graph: GraphClient, personId: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const rows of graphPages(graph, `/users/${personId}/memberOf?$select=id&$top=999`)) {
    for (const row of rows) ids.push((isObject(row) ? (textIn(row, 'id') ?? '') : '').toLowerCase());
  }
  return ids;
}
