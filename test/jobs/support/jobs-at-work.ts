import { afterEach } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { TestClock } from 'pg-boss';
import type { Clock, Timer } from '../../../src/clock.ts';
import type { CollectTenant } from '../../../src/jobs/collect-tenant.ts';
import { usualPace, type JobPace } from '../../../src/jobs/pace.ts';
import { startJobs, type Jobs, type JobsSurroundings } from '../../../src/jobs/start-jobs.ts';
import { tenantCollector } from '../../../src/live-reading.ts';
import { createLog } from '../../../src/log.ts';
import { sandboxConnections } from '../../../src/sandbox-connections.ts';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../../src/sandbox/start-sandbox.ts';
import { createStore } from '../../../src/store/create-store.ts';
import type { OpenDatabase } from '../../../src/store/open-database.ts';
import type { OrganisationStore, Store } from '../../../src/store/store.ts';
import type { AuditWanted, JobStatus } from '../../../src/use-cases/audit-jobs.ts';
import { noon } from '../../support/audit.ts';
import { sandboxSchool } from '../../support/live-audit.ts';
import { anOrganisation } from '../../support/stored.ts';
import { bossUnder } from './boss-under-clock.ts';

/** As usual, but without long pauses between one look and the next. */
export const hastyPace: JobPace = { ...usualPace, superviseEvery: 1, pollEvery: 0.5, stopWithin: 1, sendWithin: 20, clocksApart: 5 };

/** Nobody waits long, and what is waited for still comes after something else. */
export const briefTimer: Timer = { pause: async (milliseconds, signal) => setTimeout(Math.min(milliseconds, 20), undefined, { signal }) };

/** From noon on; no two readings are the same. */
export function movingClock(): Clock {
  let readings = 0;
  return { now: () => new Date(noon.getTime() + 10 * (readings += 1)) };
}

export interface Office {
  readonly store: Store;
  readonly jobs: Jobs;
  /** What the log says, line by line. */
  readonly logged: readonly string[];
}

/** The office of one school board that the product knows. */
export interface BoardOffice extends Office {
  readonly board: OrganisationStore;
  readonly start: (wanted?: Partial<AuditWanted>) => Promise<JobStatus>;
  /** Starts an audit and waits until it has ended. */
  readonly audit: (wanted?: Partial<AuditWanted>) => Promise<JobStatus>;
  readonly ended: (job: Pick<JobStatus, 'id'>) => Promise<JobStatus>;
}

/** What an office is told; the rest is as usual. */
export type OfficeParts = Partial<Omit<JobsSurroundings, 'database' | 'log' | 'boss'>> & {
  readonly collect: CollectTenant;
  /** pg-boss's own. */
  readonly bossClock?: TestClock;
};

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

/** The jobs of one instance, stopped after the test. */
export async function openOffice(database: OpenDatabase, { bossClock, ...parts }: OfficeParts): Promise<Office> {
  const clock = parts.clock ?? movingClock();
  const store = createStore(database, clock);
  const logged: string[] = [];
  const log = createLog({ level: 'debug', clock, destination: { write: (line) => void logged.push(line) } });
  const boss = bossClock === undefined ? null : bossUnder(bossClock, database.jobs);
  if (boss !== null) closing.push(boss.close);
  const usual = { store, clock, timer: briefTimer, version: '0.1.0', pace: hastyPace, connected: async () => [] };
  const jobs = await startJobs({ ...usual, ...parts, ...(boss !== null && { boss: boss.options }), database, log });
  closing.push(async () => jobs.stop());
  return { store, jobs, logged };
}

/** With a school board of its own, so that tests can share a database. */
export async function openBoardOffice(database: OpenDatabase, parts: OfficeParts): Promise<BoardOffice> {
  const office = await openOffice(database, parts);
  const board = office.store.forOrganisation(`bestuur-${randomUUID()}`);
  await describeSchool(board);
  return atBoard(office, board);
}

/** Another instance's office, or a later one's, at the same board. */
export function atBoard(office: Office, board: OrganisationStore): BoardOffice {
  const own = office.store.forOrganisation(board.organisationId);
  const start: BoardOffice['start'] = async (wanted = {}) =>
    office.jobs.audits.start(own.organisationId, { trigger: 'demand', startedBy: 'admin', ...wanted });
  const ended: BoardOffice['ended'] = async (job) => endOf(office, own.organisationId, job);
  return { ...office, board: own, start, ended, audit: async (wanted) => ended(await start(wanted)) };
}

/** The pretend school, gone after the test. */
export async function openSchool(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ people: 300, clock: { now: () => noon }, ...options });
  closing.push(async () => sandbox.close());
  return sandbox;
}

/** Reads the pretend school through the vendors' own clients. */
export function collectorAt(sandbox: Sandbox): CollectTenant {
  const around = { clock: { now: () => noon }, timer: briefTimer, random: () => 0.5, reach: sandbox.reach };
  return tenantCollector(async () => sandboxConnections(sandbox), around);
}

/** Writes down what the pretend school says about itself. */
export async function describeSchool(board: OrganisationStore): Promise<void> {
  const school = await sandboxSchool();
  await board.organisation.put(anOrganisation(), null);
  await board.populations.put({ definitions: school.populations, confirmedBy: null, confirmedAt: null }, 0);
}

/** The job's last status. */
async function endOf({ jobs }: Office, organisationId: string, { id }: Pick<JobStatus, 'id'>): Promise<JobStatus> {
  let last: JobStatus | null = null;
  for await (const status of jobs.audits.events(organisationId, id, AbortSignal.timeout(60_000))) last = status;
  if (last === null) throw new Error('there is no such job');
  return last;
}
