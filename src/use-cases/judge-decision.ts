import type { Asking } from './asking.ts';
import type { AuditJobs } from './audit-jobs.ts';

/**
 * Has what was read last judged once more, so that a decision shows in the latest record at once; nothing is read of the tenants. Where nothing was read
 * yet, or it is no longer kept, the decision shows in the next audit.
 */
export async function judgeDecision({ actor, store, jobs }: Asking & { readonly jobs: AuditJobs }): Promise<void> {
  if ((await store.collections.latest()) === null) return;
  await jobs.start(actor.organisationId, { trigger: 'decision', platforms: [], startedBy: actor.id });
}
