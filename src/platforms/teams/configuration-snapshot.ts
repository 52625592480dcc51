import { AppError } from '../../errors.ts';
import type { Localized } from '../../model/language.ts';
import { collectRanks } from './collect-objects.ts';
import { objectTypeOfResource, type ObjectType } from './object-types.ts';
import { isObject, type JsonObject } from '../json.ts';
import { asList, nameKey, readPolicyObject, unusable, type PolicyObject } from './policy-object.ts';
import { noPeople, type ExportInput, type TeamsExport } from './teams-export.ts';

/** The content of a Tenant Configuration Management snapshot: `{ resources: [ { resourceType, properties } ] }`; empty where all was refused. */
export function isConfigurationSnapshot(json: JsonObject): boolean {
  if (!Array.isArray(json['resources'])) return false;
  if (json['resources'].some((one) => isObject(one) && typeof one['resourceType'] === 'string')) return true;
  return json['resources'].length === 0 && refusedTypes(json['errorDetails']).size > 0;
}

/**
 * Reads a snapshot. `errorDetails` of its job, when given beside `resources`, tells which objects were refused.
 * @throws AppError when a resource has no readable properties, or a policy stands there twice.
 */
export function readConfigurationSnapshot(json: JsonObject, { origin, readAt }: ExportInput): TeamsExport {
  const objects = new Map<ObjectType, PolicyObject[]>();
  const rankRows: unknown[] = [];
  for (const [index, resource] of asList(json['resources']).entries()) {
    const place = `resources[${index}]`;
    if (!isObject(resource)) throw unusable(origin, place, resourceShape);
    const resourceType = resource['resourceType'];
    if (typeof resourceType !== 'string') throw unusable(origin, `${place}.resourceType`, typeShape);
    if (/\.grouppolicyassignment$/i.test(resourceType)) rankRows.push(resource['properties']);
    const type = objectTypeOfResource(resourceType);
    if (type === undefined) continue;
    const object = readPolicyObject(resource['properties'], origin, `${place}.properties`);
    const others = objects.get(type) ?? [];
    if (others.some(({ name }) => nameKey(name) === nameKey(object.name))) {
      throw new AppError('duplicate-policy', { origin, place, type, name: object.name });
    }
    objects.set(type, [...others, object]);
  }
  return {
    origin,
    kind: 'configuration-snapshot',
    readAt,
    objects,
    refused: refusedTypes(json['errorDetails']),
    groupRanks: collectRanks(rankRows),
    people: noPeople,
    peopleCutOff: false,
    tenantIds: new Set(
      asList(json['tenantId'])
        .filter((id): id is string => typeof id === 'string')
        .map((id) => id.toLowerCase()),
    ),
    problems: vendorWords(json['errorDetails']),
  };
}

const resourceShape: Localized = { nl: 'een object met resourceType en properties', en: 'an object with resourceType and properties' };
const typeShape: Localized = { nl: 'een naam zoals microsoft.teams.meetingpolicy', en: 'a name such as microsoft.teams.meetingpolicy' };

/** Microsoft's own sentences, which are not ours to translate. */
function vendorWords(raw: unknown): readonly Localized[] {
  return asList(raw)
    .filter((one) => typeof one === 'string')
    .map((one) => ({ nl: one, en: one }));
}

/** Job errors read `microsoft.teams.meetingpolicy: Error exporting resource [...] {"code":"Forbidden",…}`. */
function refusedTypes(raw: unknown): ReadonlySet<ObjectType> {
  const types = asList(raw).map((line) => (typeof line === 'string' ? objectTypeOfResource(line.split(':', 1)[0] ?? '') : undefined));
  return new Set(types.filter((type) => type !== undefined));
}
