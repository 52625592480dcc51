import { CallFailure } from '../../calls/call-failure.ts';
import { withoutPersonalWords } from '../../calls/without-personal-words.ts';
import { isObject, textIn, type JsonObject } from '../../json.ts';
import { graphOrigin, malformedAnswer, type GraphClient } from './graph-client.ts';
import { graphPages } from './graph-pages.ts';

/** A job of Tenant Configuration Management, as far as it matters here. */
export interface SnapshotJob {
  readonly id: string;
  readonly displayName: string;
  readonly status: string;
  /** Milliseconds since 1970; null when not told. */
  readonly createdAt: number | null;
  /** ISO time; null while it runs. */
  readonly completedAt: string | null;
  readonly resourceLocation: string | null;
  /** Microsoft's sentences, without what may name somebody. */
  readonly errorDetails: readonly string[];
}

const management = '/admin/configurationManagement';
const jobs = `${management}/configurationSnapshotJobs`;

/** Every job that the tenant shows. */
export async function listJobs(graph: GraphClient): Promise<readonly SnapshotJob[]> {
  const found: SnapshotJob[] = [];
  for await (const rows of graphPages(graph, `${jobs}?$select=id,displayName,status,createdDateTime`)) {
    found.push(...rows.flatMap((row) => jobIn(row) ?? []));
  }
  return found;
}

/** The job of that name; null when the tenant shows none. */
export async function jobNamed(displayName: string, graph: GraphClient): Promise<SnapshotJob | null> {
  return (await listJobs(graph)).find((job) => job.displayName === displayName) ?? null;
}

/** @throws CallFailure; after unreachable, timed-out, unavailable and malformed, nobody knows whether the job was made. */
export async function createJob(graph: GraphClient, displayName: string, types: readonly string[]): Promise<SnapshotJob> {
  const path = `${management}/configurationSnapshots/createSnapshot`;
  const body = { displayName, description: 'Lesklaar', resources: types };
  return jobIn(await graph.post(path, body, 'unless-taken')) ?? malformed(path);
}

/** With the properties that Graph only tells when they are selected. */
export async function readJob(graph: GraphClient, id: string): Promise<SnapshotJob> {
  const selected = 'id,displayName,status,resourceLocation,errorDetails,resources,createdDateTime,completedDateTime';
  const path = `${jobs}/${encodeURIComponent(id)}`;
  return jobIn(await graph.get(`${path}?$select=${selected}`)) ?? malformed(path);
}

/** The resources of a finished snapshot, as Graph wrote them. A part of them only is not the snapshot. */
export async function readContent(graph: GraphClient, location: string): Promise<readonly unknown[]> {
  if (!URL.canParse(location) || new URL(location).origin !== graphOrigin) return malformed(jobs);
  const content = await graph.get(location);
  const { resources } = content;
  const isCutOff = Object.keys(content).some((key) => key.endsWith('@odata.nextLink'));
  return Array.isArray(resources) && !isCutOff ? resources : malformed(location);
}

/** `left` where Graph did not let us; a job that is gone already counts as deleted. */
export async function tryDeleting(graph: GraphClient, id: string): Promise<'deleted' | 'left'> {
  try {
    await graph.delete(`${jobs}/${encodeURIComponent(id)}`);
    return 'deleted';
  } catch (cause) {
    if (!(cause instanceof CallFailure)) throw cause;
    return cause.kind === 'not-found' ? 'deleted' : 'left';
  }
}

function jobIn(row: unknown): SnapshotJob | null {
  const id = isObject(row) ? textIn(row, 'id') : null;
  if (!isObject(row) || id === null) return null;
  const errors: unknown = row['errorDetails'];
  return {
    id,
    displayName: textIn(row, 'displayName') ?? '',
    status: textIn(row, 'status') ?? '',
    createdAt: instantIn(row, 'createdDateTime'),
    completedAt: isoIn(row, 'completedDateTime'),
    resourceLocation: textIn(row, 'resourceLocation'),
    errorDetails: (Array.isArray(errors) ? errors : errors === undefined || errors === null ? [] : [errors]).map(errorLine),
  };
}

/** An error that is no text is one all the same. */
function errorLine(error: unknown): string {
  if (typeof error === 'string' && error.trim() !== '') return withoutPersonalWords(error);
  const told = isObject(error) ? [textIn(error, 'code'), textIn(error, 'message')].filter((word) => word !== null) : [];
  return told.length === 0 ? 'errorDetails: ?' : withoutPersonalWords(told.join(': '));
}

/** Graph writes the year 1 for what has not happened yet. */
function instantIn(row: JsonObject, key: string): number | null {
  const instant = Date.parse(textIn(row, key) ?? '');
  return instant > 0 ? instant : null;
}

function isoIn(row: JsonObject, key: string): string | null {
  const instant = instantIn(row, key);
  return instant === null ? null : new Date(instant).toISOString();
}

function malformed(path: string): never {
  throw malformedAnswer(path);
}
