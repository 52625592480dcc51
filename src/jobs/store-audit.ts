import { fromKysely, type PgBoss } from 'pg-boss';
import type { AuditRecord } from '../model/record.ts';
import type { OrganisationStore } from '../store/store.ts';
import type { Transactions } from '../store/transactions.ts';
import { auditQueue, type AuditOutcome } from './audit-queue.ts';
import type { AuditRun } from './audit-run.ts';
import type { GatheredExport } from './kept-export.ts';
import { uploadsMark } from './read-uploads.ts';

/** The job went on to another attempt, because this one was silent or took too long: what it found does not count. */
export class LostJob extends Error {
  override readonly name = 'LostJob';
}

class UploadsChanged extends Error {
  override readonly name = 'UploadsChanged';
}

interface Found {
  readonly record: AuditRecord;
  readonly outcome: AuditOutcome;
  /** Without people. */
  readonly exports: readonly GatheredExport[];
  /** Of the uploads that were judged. */
  readonly mark: string;
}

interface Storing {
  readonly boss: PgBoss;
  readonly store: OrganisationStore;
  readonly transactions: Pick<Transactions, 'here'>;
}

/**
 * Keeps the record, what it was made of, and that the job is done: all or nothing. `uploads-changed`: nothing was kept, because another upload came or went.
 * @throws LostJob when the job is not this attempt's any more.
 */
export async function storeAudit(
  run: AuditRun,
  found: Found,
  { boss, store, transactions }: Storing,
): Promise<'stored' | 'uploads-changed'> {
  try {
    await store.transaction(async (inside) => {
      // First of all, since it holds the row of the job: whoever wants another audit now waits for us, and then gets one that sees their upload.
      await completeJob(run, found.outcome, boss, transactions);
      if ((await uploadsMark(inside.uploads)) !== found.mark) throw new UploadsChanged();
      await inside.collections.add({ id: run.id, readAt: found.record.finishedAt, exports: found.exports });
      await inside.audits.add(found.record, { trigger: run.data.trigger, collectionId: run.id });
    });
    return 'stored';
  } catch (error) {
    if (error instanceof UploadsChanged) return 'uploads-changed';
    throw error;
  }
}

async function completeJob(
  { id, attempt }: AuditRun,
  outcome: AuditOutcome,
  boss: PgBoss,
  { here }: Storing['transactions'],
): Promise<void> {
  const inside = here();
  if (inside === null) throw new Error('an audit is stored in a transaction only');
  const answer: Answer = await boss.complete(auditQueue, { id, retryCount: attempt }, outcome, { db: fromKysely(inside) });
  if (answer.affected !== 1) throw new LostJob(`attempt ${attempt} of audit ${id} is not the present one`);
}

/** What pg-boss answers, and its types leave out (pgboss.io/api/jobs#complete-name-id-data-options). */
interface Answer {
  readonly affected?: number;
}
