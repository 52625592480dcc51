import type { UnreadPart } from '../../calls/unread-part.ts';
import type { Collected } from '../../collected.ts';
import { isObject } from '../../json.ts';
import { collectRanks } from '../collect-objects.ts';
import { countedRows } from '../counted-rows.ts';
import type { LiveSource } from '../live-source.ts';
import { groupAssignments, isGroupAssignment } from '../object-types.ts';
import { ranksInError } from '../snapshot-errors.ts';
import { configurationApiHost, type ConfigurationsRead } from './configuration-api.ts';
import type { PeopleCounted } from './count-live-people.ts';
import { snapshotPermission, type SnapshotsRead } from './take-snapshots.ts';

/** Everything that was asked of a Microsoft tenant. */
export interface TeamsRead {
  /** Its id, or the domain that we signed in to; the latter is nothing to tell two tenants apart by. */
  readonly tenantId: string;
  readonly snapshots: SnapshotsRead;
  readonly people: PeopleCounted;
  /** Null: not asked for. */
  readonly configurations: ConfigurationsRead | null;
}

/** What was read, as documents that the parsers know: the vendor's answers as they were, people as counts. `readAt`: ISO time. */
export function teamsDocuments({ tenantId, snapshots, people, configurations }: TeamsRead, readAt: string): readonly Collected[] {
  const { resources, errorDetails, completedAt, jobsLeft } = snapshots;
  const about = (source: LiveSource, unread: readonly UnreadPart[]): object => ({
    source,
    ...(isId(tenantId) ? { tenantId } : {}),
    unread,
  });
  const ranks = ranksIn(resources);
  const unread = [...snapshots.unread, ...(people.lacksRanks(ranks) ? ranksUnread(snapshots) : [])];
  const policies = { ...about('configuration-snapshot', unread), resources, errorDetails, ...(jobsLeft.length === 0 ? {} : { jobsLeft }) };
  const assignments = people.counts(ranks).flatMap(countedRows);
  return [
    document(managementOrigin, completedAt ?? readAt, policies),
    document(assignmentsOrigin, readAt, { ...about('graph-assignments', people.unread), assignments }),
    ...(configurations === null
      ? []
      : [document(configurationApiHost, readAt, { ...about('configuration-api', configurations.unread), ...configurations.objects })]),
  ];
}

const managementOrigin = 'graph.microsoft.com/v1.0/admin/configurationManagement';
const assignmentsOrigin = 'graph.microsoft.com/v1.0/admin/teams/userConfigurations';

function document(origin: string, readAt: string, content: Collected['content']): Collected {
  return { platform: 'teams', origin, readAt, content };
}

function ranksIn(resources: readonly unknown[]): ReturnType<typeof collectRanks> {
  const assignments = resources.filter(isObject).filter(({ resourceType }) => isGroupAssignment(String(resourceType)));
  return collectRanks(assignments.map(({ properties }) => properties));
}

/** Group assignments there may be none of; but somebody has policies of several groups, and what ranks these did not come. */
function ranksUnread({ unread, errorDetails }: SnapshotsRead): readonly UnreadPart[] {
  const isTold = unread.some(({ part }) => part === groupAssignments) || ranksInError(errorDetails).length > 0;
  return isTold ? [] : [{ part: groupAssignments, why: 'malformed', permission: snapshotPermission, said: null }];
}

function isId(tenant: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(tenant);
}
