import type { Clock } from '../../../clock.ts';
import { guidFrom } from '../guid-from.ts';
import type { SetPolicies } from '../policies/set-policies.ts';
import { snapshotResources, type SnapshotResource } from './snapshot-resources.ts';

export type JobStatus = 'notStarted' | 'running' | 'succeeded' | 'failed' | 'partiallySuccessful';

/** One snapshot job of the tenant, as it stands now. */
export interface SnapshotJob {
  readonly id: string;
  readonly snapshotId: string;
  readonly displayName: string;
  readonly description: string;
  readonly resources: readonly string[];
  readonly madeBy: 'this-app' | 'somebody-else';
  readonly createdAt: Date;
  /** Null until it is done. */
  readonly completedAt: Date | null;
  readonly status: JobStatus;
  readonly errorDetails: readonly string[];
}

/** Microsoft's own app that reads Teams for a snapshot: there, with the role it needs or without it, or never created. */
export type SnapshotPrincipal = 'ready' | 'absent' | 'without-role';

export interface SnapshotPlay {
  readonly clock: Clock;
  readonly policies: SetPolicies;
  /** A job is done when it was asked after so often. */
  readonly pollsUntilDone: number;
  readonly foreignJobs: number;
  /** Without a role it reads nothing; where it is absent the job fails as a whole. */
  readonly principal: SnapshotPrincipal;
  /** Types that it may not read although it has the role, in lower case. */
  readonly refused: ReadonlySet<string>;
}

/** learn.microsoft.com/graph/api/resources/unified-tenant-configuration-management-api-overview, "Limits". */
export const visibleJobs = 12;
const contentDays = 7;
const day = 86_400_000;

type Kept = Omit<SnapshotJob, 'status' | 'errorDetails' | 'completedAt'> & { polls: number; completedAt: Date | null };

/** The snapshot jobs that an administrator of the tenant can see. */
export class SnapshotJobs {
  readonly #play: SnapshotPlay;
  readonly #jobs = new Map<string, Kept>();
  #made = 0;

  constructor(play: SnapshotPlay) {
    this.#play = play;
    for (let number = 1; number <= play.foreignJobs; number += 1) this.#keepForeign(number);
  }

  /** From old to new. */
  all(): readonly SnapshotJob[] {
    return [...this.#jobs.values()].map((job) => this.#shown(job));
  }

  /** The caller has made sure that there is room and that the name is free. */
  create(displayName: string, description: string, resources: readonly string[]): SnapshotJob {
    return this.#shown(this.#keep({ displayName, description, resources, madeBy: 'this-app', createdAt: this.#play.clock.now() }));
  }

  /** Asks after a job, which gets it further. */
  poll(id: string): SnapshotJob | undefined {
    const job = this.#jobs.get(id);
    if (job === undefined) return undefined;
    job.polls += 1;
    if (job.polls >= this.#play.pollsUntilDone) job.completedAt ??= this.#play.clock.now();
    return this.#shown(job);
  }

  /** With the job goes what it read. */
  remove(id: string): 'removed' | 'unknown' {
    return this.#jobs.delete(id) ? 'removed' : 'unknown';
  }

  /** What a job read; undefined before it is done, and after seven days. */
  contentOf(snapshotId: string): { readonly job: SnapshotJob; readonly resources: readonly SnapshotResource[] } | undefined {
    const job = this.all().find((one) => one.snapshotId === snapshotId);
    if (job === undefined || job.completedAt === null || job.status === 'failed') return undefined;
    if (this.#play.clock.now().getTime() > job.createdAt.getTime() + contentDays * day) return undefined;
    const readable = job.resources.filter((type) => !this.#isUnreadable(type));
    return { job, resources: readable.flatMap((type) => snapshotResources(type, this.#play.policies)) };
  }

  #keep(job: Pick<Kept, 'displayName' | 'description' | 'resources' | 'madeBy' | 'createdAt'>): Kept {
    this.#made += 1;
    const kept: Kept = {
      ...job,
      id: guidFrom(`snapshot job ${this.#made}`),
      snapshotId: guidFrom(`snapshot ${this.#made}`),
      completedAt: null,
      polls: 0,
    };
    this.#jobs.set(kept.id, kept);
    if (this.#play.pollsUntilDone === 0) kept.completedAt = job.createdAt;
    return kept;
  }

  #keepForeign(number: number): void {
    const createdAt = new Date(this.#play.clock.now().getTime() - 2 * day);
    const displayName = `Nulmeting ${number}`;
    const job = this.#keep({
      displayName,
      description: '',
      resources: ['microsoft.teams.meetingpolicy'],
      madeBy: 'somebody-else',
      createdAt,
    });
    job.completedAt = new Date(createdAt.getTime() + 60_000);
  }

  #shown({ polls, ...job }: Kept): SnapshotJob {
    const errorDetails = job.completedAt === null ? [] : this.#errorsOf(job.resources);
    if (job.completedAt === null) return { ...job, errorDetails, status: polls === 0 ? 'notStarted' : 'running' };
    if (errorDetails.length === 0) return { ...job, errorDetails, status: 'succeeded' };
    return { ...job, errorDetails, status: this.#play.principal === 'absent' ? 'failed' : 'partiallySuccessful' };
  }

  /** As such lines were seen where Microsoft's own app may not read a workload. */
  #errorsOf(resources: readonly string[]): readonly string[] {
    const refusal = '{"code":"Forbidden","message":"Access Denied.","action":"Verify the permissions of the service principal."}';
    return resources.filter((type) => this.#isUnreadable(type)).map((type) => `${type}: Error exporting resource [${type}] ${refusal}`);
  }

  #isUnreadable(type: string): boolean {
    return this.#play.principal !== 'ready' || this.#play.refused.has(type.toLowerCase());
  }
}
