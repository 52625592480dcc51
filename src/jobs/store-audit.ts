import { fromKysely, type PgBoss } from 'pg-boss';
import type { Clock } from '../clock.ts';
import type { AuditRecord } from '../model/record.ts';
import type { OrganisationStore } from '../store/store.ts';
import type { Transactions } from '../store/transactions.ts';
import { waitForTurn } from '../store/wait-for-turn.ts';
import { auditQueue, type AuditOutcome } from './audit-queue.ts';
import type { AuditRun } from './audit-run.ts';
import { judgingMark, type JudgingBasis } from './judging-basis.ts';

/** The job went on to another attempt, because this one was silent or took too long: what it found does not count. */
class LostJob extends Error {
  override readonly name = 'LostJob';
}

class BasisChanged extends Error {
  override readonly name = 'BasisChanged';
}

interface Found {
  readonly record: AuditRecord;
  readonly outcome: AuditOutcome;
  readonly basis: JudgingBasis;
}

interface Storing {
  readonly boss: PgBoss;
  readonly store: OrganisationStore;
  readonly transactions: Pick<Transactions, 'here'>;
  readonly clock: Clock;
}

/**
 * Keeps the record, what it was made of, and that the job is done: all or nothing. `basis-changed`: nothing was kept, because an upload, a decision or
 * another audit came in between.
 * @throws LostJob when the job is not this attempt's any more.
 */
export async function storeAudit(
  run: AuditRun,
  { record, outcome, basis: { collection, school, mark } }: Found,
  { boss, store, transactions, clock }: Storing,
): Promise<'stored' | 'basis-changed'> {
  try {
    await store.transaction(async (inside) => {
      // First of all, since it holds the row of the job: whoever wants another audit now waits for us, and then gets one that sees their upload or decision.
      await completeJob(run, outcome, boss, transactions);
      await oneByOne(store.organisationId, transactions);
      if ((await judgingMark(inside, clock)) !== mark) throw new BasisChanged();
      const { exports, id } = collection;
      if (collection.is === 'new')
        await inside.collections.add({ id, readAt: record.finishedAt, exports, populations: school.populations });
      await inside.audits.add(record, { trigger: run.data.trigger, collectionId: id });
    });
    return 'stored';
  } catch (error) {
    if (error instanceof BasisChanged) return 'basis-changed';
    throw error;
  }
}

async function completeJob(
  { id, attempt }: AuditRun,
  outcome: AuditOutcome,
  boss: PgBoss,
  transactions: Storing['transactions'],
): Promise<void> {
  const answer: Answer = await boss.complete(auditQueue, { id, retryCount: attempt }, outcome, {
    db: fromKysely(openTransaction(transactions)),
  });
  if (answer.affected !== 1) throw new LostJob(`attempt ${attempt} of audit ${id} is not the present one`);
}

/** Until the end of the transaction no other audit of the organisation is stored: one that only judges may end beside one that reads. */
async function oneByOne(organisationId: string, transactions: Storing['transactions']): Promise<void> {
  await waitForTurn(openTransaction(transactions), `audit ${organisationId}`);
}

function openTransaction({ here }: Storing['transactions']): NonNullable<ReturnType<Transactions['here']>> {
  const open = here();
  if (open === null) throw new Error('an audit is stored in a transaction only');
  return open;
}

/** What pg-boss answers, and its types leave out (pgboss.io/api/jobs#complete-name-id-data-options). */
interface Answer {
  readonly affected?: number;
}
