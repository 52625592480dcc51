import { board } from '../../board/board.ts';
import { guidFrom } from '../guid-from.ts';
import type { SnapshotJob } from '../snapshots/snapshot-jobs.ts';
import type { GraphType } from './graph-list.ts';
import type { GraphCall } from './graph-route.ts';
import { lateMember } from './late-members.ts';

/**
 * A job as Graph shows it to a caller. What is not in `byDefault` comes on `$select` only, and `partiallySuccessful` only to who asks for members
 * that an enum got later (learn.microsoft.com/graph/api/resources/configurationsnapshotjob, "Properties").
 */
export function snapshotJobType(call: GraphCall, clientId: string): GraphType<SnapshotJob> {
  return {
    name: 'microsoft.graph.configurationSnapshotJob',
    columns: {
      id: ({ id }) => JSON.stringify(id),
      displayName: ({ displayName }) => JSON.stringify(displayName),
      description: ({ description }) => JSON.stringify(description),
      tenantId: () => JSON.stringify(board.microsoftTenantId),
      status: ({ status }) => JSON.stringify(status === 'partiallySuccessful' ? lateMember(call, status) : status),
      createdDateTime: ({ createdAt }) => JSON.stringify(createdAt.toISOString()),
      completedDateTime: ({ completedAt }) => JSON.stringify(completedAt?.toISOString() ?? '0001-01-01T00:00:00Z'),
      resources: ({ resources }) => JSON.stringify(resources),
      resourceLocation: (job) => JSON.stringify(locationOf(job)),
      errorDetails: ({ errorDetails }) => JSON.stringify(errorDetails),
      createdBy: ({ madeBy }) => JSON.stringify(madeBy === 'this-app' ? appIdentity(clientId) : administrator),
    },
    byDefault: ['id', 'displayName', 'description', 'tenantId', 'status', 'createdDateTime', 'completedDateTime'],
  };
}

function locationOf({ completedAt, status, snapshotId }: SnapshotJob): string {
  if (completedAt === null || status === 'failed') return '';
  return `https://graph.microsoft.com/v1.0/admin/configurationManagement/configurationSnapshots('${snapshotId}')`;
}

function appIdentity(clientId: string): Readonly<Record<string, unknown>> {
  return { application: { id: clientId, displayName: 'Lesklaar' } };
}

const administrator = { user: { id: guidFrom('administrator'), displayName: 'ICT-beheer' } };
