import { AppError } from '../../errors.ts';
import type { Localized } from '../../model/language.ts';
import { readUnreadParts } from '../calls/unread-part.ts';
import { collectRanks } from './collect-objects.ts';
import { liveSourceOf } from './live-source.ts';
import { isGroupAssignment, objectTypeOfResource, type ObjectType } from './object-types.ts';
import { isObject, type JsonObject } from '../json.ts';
import { asList, nameKey, readPolicyObject, unusable, type PolicyObject } from './policy-object.ts';
import { objectsInError, ranksInError, tellsOfErrors, vendorWords } from './snapshot-errors.ts';
import { noPeople, type ExportInput, type TeamsExport } from './teams-export.ts';
import { tenantIdIn } from './tenant-id.ts';
import { unreadBesides, unreadObjects } from './unread-objects.ts';

/** The content of a Tenant Configuration Management snapshot: `{ resources: [ { resourceType, properties } ] }`; empty where all was refused. */
export function isConfigurationSnapshot(json: JsonObject): boolean {
  if (liveSourceOf(json) === 'configuration-snapshot') return true;
  if (!Array.isArray(json['resources'])) return false;
  if (json['resources'].some((one) => isObject(one) && typeof one['resourceType'] === 'string')) return true;
  return json['resources'].length === 0 && tellsOfErrors(json['errorDetails']);
}

/**
 * Reads a snapshot. `errorDetails` of its job, when given beside `resources`, tells which objects were refused; `unread`, where we took the snapshot
 * ourselves, what else is not in it.
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
    if (isGroupAssignment(resourceType)) rankRows.push(resource['properties']);
    const type = objectTypeOfResource(resourceType);
    if (type === undefined) continue;
    const object = readPolicyObject(resource['properties'], origin, `${place}.properties`);
    const others = objects.get(type) ?? [];
    if (others.some(({ name }) => nameKey(name) === nameKey(object.name))) {
      throw new AppError('duplicate-policy', { origin, place, type, name: object.name });
    }
    objects.set(type, [...others, object]);
  }
  const parts = readUnreadParts(json['unread']);
  return {
    origin,
    kind: 'configuration-snapshot',
    readAt,
    taken: liveSourceOf(json) === undefined ? 'from-file' : 'live',
    objects,
    unread: new Map([...unreadObjects(parts), ...objectsInError(json['errorDetails'])]),
    groupRanks: collectRanks(rankRows),
    people: noPeople,
    lacks: [...unreadBesides(parts), ...ranksInError(json['errorDetails'])],
    tenantIds: tenantIdIn(json),
    problems: [...vendorWords(json['errorDetails']), ...jobsLeftBehind(json['jobsLeft'])],
  };
}

/** By their names, jobs of ours that stayed in the tenant. */
function jobsLeftBehind(names: unknown): readonly Localized[] {
  return asList(names)
    .filter((name) => typeof name === 'string')
    .map((name) => ({
      nl: `De momentopname “${name}” was niet te verwijderen; die staat nog in de tenant.`,
      en: `The snapshot “${name}” could not be deleted; it is still in the tenant.`,
    }));
}

const resourceShape: Localized = { nl: 'een object met resourceType en properties', en: 'an object with resourceType and properties' };
const typeShape: Localized = { nl: 'een naam zoals microsoft.teams.meetingpolicy', en: 'a name such as microsoft.teams.meetingpolicy' };
