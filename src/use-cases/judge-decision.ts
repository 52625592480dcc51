import type { Asking } from './asking.ts';
import type { AuditJobs } from './audit-jobs.ts';
import type { ConnectedTenants } from './connected-tenants.ts';

interface Judging extends Asking {
  readonly jobs: AuditJobs;
}

/** Whoever changes by what people are divided. */
export interface MappingJudging extends Judging {
  readonly connected: ConnectedTenants;
}

/**
 * Has what was read last judged once more, so that a decision shows in the latest record at once; nothing is read of the tenants. Where nothing was read
 * yet, or it is no longer kept, the decision shows in the next audit.
 */
export async function judgeDecision({ actor, store, jobs }: Judging): Promise<void> {
  if ((await store.collections.latest()) === null) return;
  await jobs.start(actor.organisationId, { trigger: 'decision', platforms: [], startedBy: actor.id });
}

/**
 * The same for a change of the mapping: people are counted by it while tenants are read, so that what is connected is read anew. Where nothing is, the
 * uploads are judged by it.
 */
export async function judgeMapping({ actor, store, jobs, connected }: MappingJudging): Promise<void> {
  const tenants = await connected(actor.organisationId);
  if (tenants.length === 0 && (await store.collections.latest()) === null) return;
  await jobs.start(actor.organisationId, { trigger: 'decision', startedBy: actor.id });
}
