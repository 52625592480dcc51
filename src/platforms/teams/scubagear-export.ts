import { collectObjects } from './collect-objects.ts';
import { objectTypeOf, type ObjectType } from './object-types.ts';
import { isObject, type JsonObject } from '../json.ts';
import { asList, type PolicyObject } from './policy-object.ts';
import { noPeople, type ExportInput, type TeamsExport } from './teams-export.ts';
import { refusedObjects } from './unread-objects.ts';

const typeOfKey: Readonly<Record<string, ObjectType>> = {
  meeting_policies: 'TeamsMeetingPolicy',
  broadcast_policies: 'TeamsMeetingBroadcastPolicy',
  client_configuration: 'TeamsClientConfiguration',
};

/** The Teams part of CISA ScubaGear's `ProviderSettingsExport.json`. */
export function isScubaGearExport(json: JsonObject): boolean {
  return Object.keys(json).some((key) => Object.hasOwn(typeOfKey, key));
}

/** @throws AppError when a policy has no Identity or stands there twice. */
export function readScubaGearExport(json: JsonObject, { origin, readAt }: ExportInput): TeamsExport {
  const objects = new Map<ObjectType, readonly PolicyObject[]>();
  for (const [key, type] of Object.entries(typeOfKey)) {
    if (json[key] !== undefined && json[key] !== null) objects.set(type, collectObjects(type, json[key], origin));
  }
  const told = json['timestamp_zulu'];
  return {
    origin,
    kind: 'scubagear-export',
    readAt: typeof told === 'string' && !Number.isNaN(Date.parse(told)) ? new Date(told).toISOString() : readAt,
    taken: 'from-file',
    objects,
    unread: refusedObjects(failedTypes(json['teams_unsuccessful_commands'])),
    groupRanks: new Map(),
    people: noPeople,
    lacks: [],
    tenantIds: tenantIds(json['teams_tenant_info']),
    problems: [],
  };
}

/** ScubaGear names the cmdlets that did not answer; what they would have read was refused, not absent. */
function failedTypes(raw: unknown): ReadonlySet<ObjectType> {
  const types = asList(raw).map((name) => (typeof name === 'string' ? objectTypeOf(name.replace(/^Get-Cs/i, '')) : undefined));
  return new Set(types.filter((type) => type !== undefined));
}

function tenantIds(raw: unknown): ReadonlySet<string> {
  const ids = asList(raw).map((info) => (isObject(info) ? info['TenantId'] : undefined));
  return new Set(ids.filter((id): id is string => typeof id === 'string').map((id) => id.toLowerCase()));
}
