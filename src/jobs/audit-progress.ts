import { sql, type Kysely } from 'kysely';
import type { Transactions } from '../store/transactions.ts';
import { waitForTurn } from '../store/wait-for-turn.ts';
import type { StageStatus } from '../use-cases/audit-jobs.ts';
import type { AuditRun } from './audit-run.ts';

// A type and not an interface: kysely asks for an index signature.
type ProgressTables = {
  readonly audit_progress: {
    readonly organisation_id: string;
    readonly job_id: string;
    readonly attempt: number;
    readonly written_at: string;
    /** JSON text. */
    readonly stages: string;
  };
};

export interface ProgressKept {
  readonly attempt: number;
  readonly stages: readonly StageStatus[];
}

/** How far audits are, for instances that do not run them. */
export interface AuditProgress {
  /** A later attempt's progress is never written over. */
  save(run: AuditRun, stages: readonly StageStatus[], now: Date): Promise<void>;
  load(organisationId: string, jobId: string): Promise<ProgressKept | null>;
  removeBefore(time: Date): Promise<void>;
}

/** Where audits keep their progress; makes its table where there is none. */
export async function openAuditProgress(transactions: Transactions): Promise<AuditProgress> {
  await transactions.run(async (inside) => makeTable(inside));
  const db = transactions.outside.withTables<ProgressTables>();
  return {
    save: async ({ id, attempt, data }, stages, now) => {
      const row = { attempt, written_at: now.toISOString(), stages: JSON.stringify(stages) };
      await db
        .insertInto('audit_progress')
        .values({ organisation_id: data.organisationId, job_id: id, ...row })
        .onConflict((conflict) =>
          conflict.columns(['organisation_id', 'job_id']).doUpdateSet(row).where('audit_progress.attempt', '<=', attempt),
        )
        .execute();
    },
    load: async (organisationId, jobId) => {
      const own = db.selectFrom('audit_progress').select(['attempt', 'stages']).where('organisation_id', '=', organisationId);
      const row = await own.where('job_id', '=', jobId).executeTakeFirst();
      return row === undefined ? null : { attempt: row.attempt, stages: JSON.parse(row.stages) as readonly StageStatus[] };
    },
    removeBefore: async (time) => {
      await db.deleteFrom('audit_progress').where('written_at', '<', time.toISOString()).execute();
    },
  };
}

/** Passing data, which no export holds: what the service itself keeps has its migrations in the store. */
async function makeTable<T>(inside: Kysely<T>): Promise<void> {
  // Two instances that start at once would both find no table.
  await waitForTurn(inside, 'audit_progress');
  await sql`create table if not exists audit_progress (
    organisation_id text not null, job_id text not null, attempt integer not null, written_at timestamptz not null, stages text not null,
    primary key (organisation_id, job_id))`.execute(inside);
}
