import type { PopulationDefinition } from '../../model/school.ts';
import { isConfigurationSnapshot } from './configuration-snapshot.ts';
import { countPeople } from './count-people.ts';
import { countedRows } from './counted-rows.ts';
import { assignmentsDocument, configurationApiDocument, isAboutDocument, only } from './live-document.ts';
import { liveSourceOf } from './live-source.ts';
import { mergePeople } from './merge-people.ts';
import { parseTeams } from './parse-teams.ts';
import { isObject, type JsonObject } from '../json.ts';
import { asList } from './policy-object.ts';
import { isPowerShellBundle, nounOf, peopleKeys, ranksKey } from './powershell-bundle.ts';
import { isScubaGearExport } from './scubagear-export.ts';
import type { ExportInput } from './teams-export.ts';

/**
 * The same export with its people counted instead of listed: nobody's id or name is left in it. `together` are all files of the tenant, for one
 * may tell the roles of people in another; their counts come to stand in the first that tells of people.
 */
export function teamsWithoutPeople(
  input: ExportInput,
  definitions: readonly PopulationDefinition[],
  together: readonly ExportInput[] = [input],
): unknown {
  const { json } = input;
  if (!isObject(json)) return json;
  const source = liveSourceOf(json);
  if (source === 'graph-assignments') return assignmentsDocument(json);
  if (source === 'configuration-api') return configurationApiDocument(json);
  if (isScubaGearExport(json)) return only(json, (key) => scubaGearKeys.has(key));
  if (isConfigurationSnapshot(json)) return snapshotWithoutPeople(json);
  return isPowerShellBundle(json) ? bundleWithoutPeople(json, input, definitions, together) : json;
}

/** What ScubaGear's Teams part writes. Its other parts, such as Entra ID, name administrators. */
const scubaGearKeys = new Set([
  'module_version',
  'timestamp_zulu',
  'meeting_policies',
  'federation_configuration',
  'client_configuration',
  'app_policies',
  'tenant_app_settings',
  'broadcast_policies',
  'teams_tenant_info',
  'teams_successful_commands',
  'teams_unsuccessful_commands',
]);

/** A snapshot's job names who made it, and resources such as `microsoft.teams.user` are about one person each. */
function snapshotWithoutPeople(json: JsonObject): JsonObject {
  const resources = asList(json['resources']).map((one) => {
    if (!isObject(one) || isImpersonal(one['resourceType'])) return one;
    return { resourceType: one['resourceType'], properties: null };
  });
  return { ...only(json, (key) => isAboutDocument(key) || key === 'errorDetails' || key === 'jobsLeft'), resources };
}

function isImpersonal(resourceType: unknown): boolean {
  return typeof resourceType === 'string' && /^microsoft\.teams\.\w*(?:policy|configuration|grouppolicyassignment)$/i.test(resourceType);
}

/** A key that is not known may hold anything, people too: the key stays, what stands in it goes. */
function bundleWithoutPeople(
  json: JsonObject,
  input: ExportInput,
  definitions: readonly PopulationDefinition[],
  together: readonly ExportInput[],
): JsonObject {
  const others = Object.entries(json).filter(([key]) => !isPeopleKey(key));
  const kept = Object.fromEntries(others.map(([key, value]) => [key, ranksKey(key) ? ranksIn(value) : isKept(key) ? value : null]));
  if (!tellsOfPeople(json)) return kept;
  const [tenantId] = parseTeams(input).tenantIds;
  const first = together.find((one) => tellsOfPeople(one.json));
  const assignments = first === undefined || first.json === json ? rowsOfAll(together, definitions) : [];
  return { ...kept, ...(tenantId === undefined ? {} : { tenantId }), assignments };
}

function rowsOfAll(together: readonly ExportInput[], definitions: readonly PopulationDefinition[]): readonly object[] {
  const { people, ranks } = mergePeople(together.map(parseTeams).filter(({ taken }) => taken === 'from-file'));
  return countPeople(people, ranks, definitions).flatMap(countedRows);
}

function tellsOfPeople(json: unknown): boolean {
  if (!isObject(json) || liveSourceOf(json) !== undefined) return false;
  return !isScubaGearExport(json) && !isConfigurationSnapshot(json) && Object.keys(json).some(isPeopleKey);
}

function isPeopleKey(key: string): boolean {
  return peopleKeys.some((one) => one === key);
}

function isKept(key: string): boolean {
  return ['exportedAt', 'refused', 'tenantId', 'schema', 'organisation'].includes(key) || /(?:Policy|Configuration)$/i.test(nounOf(key));
}

/** `Get-CsGroupPolicyAssignment` also tells who made each assignment. */
function ranksIn(rows: unknown): readonly JsonObject[] {
  const told = ['GroupId', 'PolicyType', 'PolicyName', 'Rank', 'Priority'];
  return asList(rows)
    .filter(isObject)
    .map((row) => only(row, (key) => told.includes(key)));
}
