import { groups } from '../groups.ts';
import { groupAssignments } from '../policies/group-assignments.ts';
import { nameOf, type PolicyObject, type PolicyValue } from '../policies/policy-object.ts';
import type { SetPolicies } from '../policies/set-policies.ts';
import { exposedProperties, leftOut } from './exposed-properties.ts';

/** One object of a snapshot, as a `baselineResource`. */
export interface SnapshotResource {
  readonly displayName: string;
  readonly resourceType: string;
  readonly properties: Readonly<Record<string, PolicyValue>>;
}

const prefix = 'microsoft.teams.';
/** Ranks of groups' policies are no policy themselves. */
const assignmentType = `${prefix}grouppolicyassignment`;

const nounOf: ReadonlyMap<string, string> = new Map(
  [
    'TeamsMeetingPolicy',
    'TeamsMeetingConfiguration',
    'TeamsMeetingBroadcastPolicy',
    'TeamsEventsPolicy',
    'TeamsMessagingPolicy',
    'TeamsCallingPolicy',
    'TeamsClientConfiguration',
  ].map((noun) => [`${prefix}${noun.replace(/^Teams/, '').toLowerCase()}`, noun]),
);

/** Further Teams types of learn.microsoft.com/graph/utcm-teams-resources, of which the board has nothing. */
const otherTypes: ReadonlySet<string> = new Set(
  [
    'meetingbroadcastconfiguration',
    'channelspolicy',
    'federationconfiguration',
    'guestmeetingconfiguration',
    'guestmessagingconfiguration',
    'audioconferencingpolicy',
    'userpolicyassignment',
  ].map((type) => `${prefix}${type}`),
);

/** played: the sandbox can make a snapshot of it. documented: Microsoft's pages name it, the sandbox has nothing of it. */
export function standingOf(resourceType: string): 'played' | 'documented' | 'unknown' {
  const type = resourceType.toLowerCase();
  if (type === assignmentType || nounOf.has(type)) return 'played';
  return otherTypes.has(type) ? 'documented' : 'unknown';
}

/** All objects of one type. What was never set does not stand in a snapshot. */
export function snapshotResources(resourceType: string, policies: SetPolicies): readonly SnapshotResource[] {
  const type = resourceType.toLowerCase();
  if (type === assignmentType) return groupAssignments.map((assignment) => assignmentResource(assignment));
  const noun = nounOf.get(type) ?? '';
  return policies.of(noun).map((policy) => ({
    displayName: `${noun}-${nameOf(policy)}`,
    resourceType: type,
    properties: { Identity: nameOf(policy), Ensure: 'Present', ...exposed(noun, policy) },
  }));
}

function assignmentResource({ groupId, policyType, policyName, rank }: (typeof groupAssignments)[number]): SnapshotResource {
  const name = groups.find(({ id }) => id === groupId)?.name ?? groupId;
  return {
    displayName: `TeamsGroupPolicyAssignment-${name}-${policyType}`,
    resourceType: assignmentType,
    properties: {
      GroupDisplayName: name,
      GroupId: groupId,
      PolicyType: policyType,
      PolicyName: policyName,
      Priority: String(rank),
      Ensure: 'Present',
    },
  };
}

function exposed(noun: string, policy: PolicyObject): Readonly<Record<string, PolicyValue>> {
  const shown = exposedProperties[noun];
  const hidden = leftOut[noun] ?? [];
  const properties: Record<string, PolicyValue> = {};
  for (const [name, value] of Object.entries(policy)) {
    if (name === 'Identity' || value === null || value === undefined || hidden.includes(name)) continue;
    if (name !== 'Description' && shown?.includes(name) === false) continue;
    properties[name] = value;
    const companion = companionOf(value);
    if (companion !== null) properties[`${name}@odata.type`] = companion;
  }
  return properties;
}

/** OData writes beside a value what JSON does not say of its type. */
function companionOf(value: PolicyValue): string | null {
  if (typeof value === 'number') return '#Int64';
  return Array.isArray(value) ? '#Collection(String)' : null;
}
