import type { WireAnswer } from '../../server/wire.ts';
import { visibleJobs, type SnapshotJobs } from '../snapshots/snapshot-jobs.ts';
import { standingOf } from '../snapshots/snapshot-resources.ts';
import { rowWriter } from './graph-list.ts';
import { badRequest, GraphRefusal, notPlayed } from './graph-refusal.ts';
import type { GraphCall, GraphRoute } from './graph-route.ts';
import { jsonIn } from './json-body.ts';
import { snapshotJobType } from './snapshot-job-type.ts';

export interface SnapshotDesk {
  readonly jobs: SnapshotJobs;
  readonly clientId: string;
  /** Types that are refused at the door, in lower case. */
  readonly rejected: ReadonlySet<string>;
}

/** learn.microsoft.com/graph/api/configurationbaseline-createsnapshot */
export function createSnapshotRoute(desk: SnapshotDesk): GraphRoute {
  return {
    method: 'POST',
    path: /^admin\/configurationManagement\/configurationSnapshots\/createSnapshot$/,
    roles: ['ConfigurationMonitoring.ReadWrite.All'],
    withoutRole: 'Forbidden',
    options: [],
    answer: (call) => createSnapshot(call, desk),
  };
}

function createSnapshot(call: GraphCall, { jobs, clientId, rejected }: SnapshotDesk): WireAnswer {
  const { displayName, description, resources } = readBody(call);
  for (const type of resources) refuseType(type, rejected);
  if (jobs.all().some((job) => job.displayName === displayName)) {
    throw new GraphRefusal(409, 'Conflict', `A snapshot job with the display name '${displayName}' already exists.`);
  }
  if (jobs.all().length >= visibleJobs) {
    throw badRequest(`The maximum of ${visibleJobs} snapshot jobs is reached. Delete one or more of the existing jobs.`);
  }
  const job = jobs.create(displayName, description, resources);
  // Microsoft's example of this answer has everything but the errors in it.
  const type = snapshotJobType(call, clientId);
  const properties = [...type.byDefault, 'resources', 'resourceLocation', 'createdBy'];
  const context = '"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.configurationSnapshotJob"';
  return { status: 200, body: `{${context},${rowWriter(type.columns, properties)(job).slice(1)}` };
}

interface Asked {
  readonly displayName: string;
  readonly description: string;
  readonly resources: readonly string[];
}

function readBody(call: GraphCall): Asked {
  const { displayName, description = '', resources, ...others } = jsonIn(call);
  const [stranger] = Object.keys(others);
  if (stranger !== undefined) {
    throw badRequest(`The parameter '${stranger}' in the request payload is not a valid parameter for the operation 'createSnapshot'.`);
  }
  // Seen by others in practice, on no page: letters, digits and spaces, from 8 to 32 of them.
  if (typeof displayName !== 'string' || !/^[A-Za-z0-9 ]{8,32}$/.test(displayName)) {
    throw badRequest('DisplayName must have 8 to 32 characters: letters, digits and spaces.');
  }
  if (typeof description !== 'string') throw badRequest("An unexpected value was found for the parameter 'description'.");
  if (!isListOfNames(resources)) throw badRequest("The parameter 'resources' must be a list of resource names.");
  return { displayName, description, resources };
}

function isListOfNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');
}

function refuseType(type: string, rejected: ReadonlySet<string>): void {
  const standing = standingOf(type);
  if (standing === 'documented') throw notPlayed(type);
  if (standing === 'unknown' || rejected.has(type.toLowerCase())) throw badRequest(`The resource type '${type}' is not supported.`);
}
