import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { RawExport } from './audit/exports.ts';
import type { LivePlace, LiveReading, LiveRequest } from './cli/live-reading.ts';
import type { Clock, Timer } from './clock.ts';
import { dataFolderOf, type Environment } from './config.ts';
import { connectionsOrNone, type TenantConnections } from './connections.ts';
import { discard, keep, readKept } from './files.ts';
import type { CollectTenant } from './jobs/collect-tenant.ts';
import type { Check } from './model/check.ts';
import { usualPatience, type Patience } from './platforms/calls/pause-before.ts';
import type { School } from './model/school.ts';
import type { Collecting } from './platforms/collected.ts';
import type { SnapshotProgressStore } from './platforms/teams/live/snapshot-progress.ts';

/** Of whoever looks whether all is in place: without a connection they hear so within seconds. */
const whileSomebodyWaits: Patience = { ...usualPatience, attempts: 4, timeLimit: 20_000 };

export interface LiveSurroundings {
  readonly env: Environment;
  readonly patience?: Patience;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly random: () => number;
}

/** Reads tenants, or the pretend school in their place. Its parts are loaded when asked for: most commands read files only. */
export function liveReading(around: LiveSurroundings): LiveReading {
  return {
    sandboxSettings: fileURLToPath(new URL('sandbox/lesklaar.yaml', import.meta.url)),
    collect: async (place, request) => withTenants(place, request, around, collectAll),
    check: async (place, request) => {
      const reading = withTenants(place, request, { ...around, patience: whileSomebodyWaits }, checkAll);
      const [checks, own] = await Promise.all([reading, place === 'sandbox' ? [] : checkApps(around)]);
      return [...checks, ...own];
    },
  };
}

/** Reads tenants for the service, which says itself where they are and where it is kept how far snapshots are. */
export function tenantCollector(
  connectionsOf: (organisationId: string) => Promise<TenantConnections>,
  around: Omit<Collecting, 'progress' | 'signal'>,
): CollectTenant {
  return async ({ organisationId, platforms, school, snapshots, progress, signal }) => {
    const { microsoft, google } = await connectionsOrNone(connectionsOf(organisationId));
    const wanted = { microsoft: platforms.includes('teams') ? microsoft : null, google: platforms.includes('meet') ? google : null };
    return collectAll({ ...wanted, snapshots, collecting: { ...around, progress, signal } }, { school });
  };
}

/** What works and what is missing, for the service. */
export async function checkTenants(
  connections: TenantConnections,
  school: School | null,
  around: Omit<Collecting, 'progress'>,
): Promise<readonly Check[]> {
  return checkAll({ ...connections, collecting: { ...around, progress: () => undefined } }, { school });
}

interface Tenants extends TenantConnections {
  readonly collecting: Collecting;
  readonly snapshots: SnapshotProgressStore;
}

async function withTenants<T>(
  place: LivePlace,
  request: LiveRequest,
  around: LiveSurroundings,
  use: (tenants: Tenants, request: LiveRequest) => Promise<T>,
): Promise<T> {
  const { progress } = request;
  if (place === 'tenant') {
    const { connectionsOf } = await import('./connections.ts');
    const connections = await connectionsOf(around.env, request.school, request.folder);
    const folder = join(dataFolderOf(around.env), 'snapshots');
    const snapshots = keptProgress(folder);
    // Better now than after half an hour of reading.
    if (connections.microsoft !== null) await tryKeeping(folder);
    return use({ ...connections, snapshots, collecting: { ...around, progress, reach: (url) => url } }, request);
  }
  const { startSandbox } = await import('./sandbox/start-sandbox.ts');
  const sandbox = await startSandbox({ people: request.people, clock: around.clock });
  try {
    const { sandboxConnections } = await import('./sandbox-connections.ts');
    const collecting = { ...around, progress, reach: sandbox.reach };
    return await use({ ...sandboxConnections(sandbox), snapshots: passingProgress(), collecting }, request);
  } finally {
    await sandbox.close();
  }
}

async function collectAll(
  { microsoft, google, snapshots, collecting }: Tenants,
  { school }: Pick<LiveRequest, 'school'>,
): Promise<readonly RawExport[]> {
  const [teams, meet] = await Promise.all([
    microsoft === null
      ? []
      : (await import('./platforms/teams/live/collect-teams.ts')).collectTeams(microsoft, school, snapshots, collecting),
    google === null ? [] : (await import('./platforms/meet/live/collect-meet.ts')).collectMeet(google, school, collecting),
  ]);
  return [...teams, ...meet];
}

async function checkAll(
  { microsoft, google, collecting }: Omit<Tenants, 'snapshots'>,
  { school }: Pick<LiveRequest, 'school'>,
): Promise<readonly Check[]> {
  const [teams, meet] = await Promise.all([
    microsoft === null ? [] : (await import('./platforms/teams/live/check-microsoft.ts')).checkMicrosoft(microsoft, school, collecting),
    google === null ? [] : (await import('./platforms/meet/check-meet.ts')).checkMeet(google, school, collecting),
  ]);
  return [...teams, ...meet];
}

/** Of the service itself: what it signs in with, as far as that is told. */
async function checkApps({ env, ...around }: LiveSurroundings): Promise<readonly Check[]> {
  const { checkOwnApps } = await import('./service/own-apps.ts');
  return checkOwnApps(env, { ...around, patience: whileSomebodyWaits, reach: (url) => url });
}

/** @throws AppError folder-not-writable. */
async function tryKeeping(folder: string): Promise<void> {
  const path = join(folder, 'trial.json');
  await keep(path, null);
  await discard(path);
}

/** In files, so that the next run goes on where this one was stopped. */
function keptProgress(folder: string): SnapshotProgressStore {
  const pathOf = (name: string): string => join(folder, `${name.replaceAll(/[^\w-]+/g, '-')}.json`);
  return {
    load: async (name) => readKept(pathOf(name)),
    save: async (name, progress) => keep(pathOf(name), progress),
    clear: async (name) => discard(pathOf(name)),
  };
}

/** The pretend school is gone when the command ends, and its snapshots with it. */
function passingProgress(): SnapshotProgressStore {
  const kept = new Map<string, unknown>();
  return {
    load: async (name) => kept.get(name) ?? null,
    save: async (name, progress) => void kept.set(name, progress),
    clear: async (name) => void kept.delete(name),
  };
}
