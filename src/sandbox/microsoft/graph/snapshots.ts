import { board } from '../../board/board.ts';
import type { SnapshotJobs } from '../snapshots/snapshot-jobs.ts';
import { createSnapshotRoute, type SnapshotDesk } from './create-snapshot.ts';
import { answerEntity, answerPage, type GraphType } from './graph-list.ts';
import { GraphRefusal } from './graph-refusal.ts';
import type { GraphRoute } from './graph-route.ts';
import { snapshotJobType } from './snapshot-job-type.ts';

const management = 'admin/configurationManagement';

/** learn.microsoft.com/graph/api/resources/unified-tenant-configuration-management-api-overview */
export function snapshotRoutes(desk: SnapshotDesk): readonly GraphRoute[] {
  return [createSnapshotRoute(desk), listRoute(desk), getRoute(desk), deleteRoute(desk.jobs), contentRoute(desk.jobs)];
}

function listRoute({ jobs, clientId }: SnapshotDesk): GraphRoute {
  return {
    ...reading,
    path: /^admin\/configurationManagement\/configurationSnapshotJobs$/,
    options: ['$select', '$filter', '$orderby', '$top'],
    answer: (call) => {
      const all = jobs.all();
      return answerPage(call, snapshotJobType(call, clientId), { positions: all.length, at: (position) => all[position] ?? null });
    },
  };
}

function getRoute({ jobs, clientId }: SnapshotDesk): GraphRoute {
  return {
    ...reading,
    path: jobPath,
    options: ['$select'],
    answer: (call) => {
      const id = call.parts['id'] ?? '';
      const job = jobs.poll(id) ?? missing(id);
      return answerEntity(call, snapshotJobType(call, clientId), `${management}/configurationSnapshotJobs`, job);
    },
  };
}

function deleteRoute(jobs: SnapshotJobs): GraphRoute {
  return {
    ...reading,
    method: 'DELETE',
    path: jobPath,
    roles: ['ConfigurationMonitoring.ReadWrite.All'],
    options: [],
    answer: ({ parts }) => {
      const id = parts['id'] ?? '';
      if (jobs.remove(id) === 'unknown') missing(id);
      return { status: 204, body: '' };
    },
  };
}

function contentRoute(jobs: SnapshotJobs): GraphRoute {
  return {
    ...reading,
    path: /^admin\/configurationManagement\/configurationSnapshots(?:\('|\/)(?<id>[^/']+)(?:'\))?$/,
    options: ['$select', '$expand'],
    answer: (call) => {
      const id = call.parts['id'] ?? '';
      const content = jobs.contentOf(id) ?? missing(id);
      return answerEntity(call, snapshotContentType, `${management}/configurationSnapshots`, content);
    },
  };
}

const jobPath = /^admin\/configurationManagement\/configurationSnapshotJobs\/(?<id>[^/]+)$/;

const reading = {
  method: 'GET',
  roles: ['ConfigurationMonitoring.Read.All', 'ConfigurationMonitoring.ReadWrite.All'],
  withoutRole: 'Forbidden',
} as const;

function missing(id: string): never {
  throw new GraphRefusal(404, 'NotFound', `Resource '${id}' does not exist in tenant ${board.microsoftTenantId}.`);
}

type Content = NonNullable<ReturnType<SnapshotJobs['contentOf']>>;

/** What a snapshot read is a `configurationBaseline`. */
const snapshotContentType: GraphType<Content> = {
  name: 'microsoft.graph.configurationBaseline',
  columns: {
    id: ({ job }) => JSON.stringify(job.snapshotId),
    displayName: ({ job }) => JSON.stringify(job.displayName),
    description: ({ job }) => JSON.stringify(job.description),
    parameters: () => '[]',
    resources: ({ resources }) => JSON.stringify(resources),
  },
  byDefault: ['id', 'displayName', 'description', 'parameters', 'resources'],
};
