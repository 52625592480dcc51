import type { PgBoss } from 'pg-boss';
import { changeKinds, compareAudits, type ChangeKind } from '../audit/compare-audits.ts';
import { judgeExports } from '../audit/judge-exports.ts';
import type { Clock } from '../clock.ts';
import { AppError } from '../errors.ts';
import { localized, type Localized } from '../model/language.ts';
import { platformIds } from '../model/platform.ts';
import type { AuditRecord } from '../model/record.ts';
import type { School } from '../model/school.ts';
import type { OrganisationStore } from '../store/store.ts';
import type { Transactions } from '../store/transactions.ts';
import type { AuditOutcome } from './audit-queue.ts';
import type { AuditRun } from './audit-run.ts';
import { judgingBasis, type JudgingBasis } from './judging-basis.ts';
import type { GatheredExport } from './kept-export.ts';
import type { StageBoard } from './stage-board.ts';
import { storeAudit } from './store-audit.ts';
import { usualStage } from './usual-stage.ts';

export interface Finishing {
  readonly boss: PgBoss;
  readonly transactions: Pick<Transactions, 'here'>;
  readonly clock: Clock;
  /** Of the product. */
  readonly version: string;
}

interface Gathered {
  readonly run: AuditRun;
  readonly store: OrganisationStore;
  /** As it was when reading began. */
  readonly school: School;
  readonly board: StageBoard;
  readonly startedAt: Date;
  /** What was read of the tenants just now. */
  readonly read: readonly GatheredExport[];
}

/**
 * Adds what was read before and the uploads, judges, and stores what came of it; once more where an upload, a decision or another audit comes in between.
 * @throws AppError when there is nothing to judge or something cannot be used; LostJob.
 */
export async function finishAudit(gathered: Gathered, finishing: Finishing): Promise<AuditOutcome> {
  const { run, store, school, board, read } = gathered;
  const { clock } = finishing;
  for (;;) {
    run.signal.throwIfAborted();
    const basis = await judgingBasis(read, { ...run, store, school, clock });
    if (basis.exports.length === 0) throw new AppError('no-connection', {});
    const before = await store.audits.latest();
    const record = await judge(basis, gathered, finishing);
    tellIncomplete(record, basis, board);
    board.end('judge');
    const outcome = { auditId: record.id, changes: before === null ? null : changesOf(before, record), stages: board.stages() };
    if ((await storeAudit(run, { record, outcome, basis }, { ...finishing, store })) === 'stored') return outcome;
  }
}

async function judge(
  { exports, school }: JudgingBasis,
  { run, store, startedAt }: Gathered,
  { clock, version }: Finishing,
): Promise<AuditRecord> {
  const stage = usualStage(await store.schools.list());
  const record = judgeExports(exports, school, { preset: undefined, stage }, { clock, version, startedAt, newId: () => run.id });
  // The organisation stays the same one when it gets another name.
  return { ...record, organisation: { ...record.organisation, id: store.organisationId } };
}

/** How many changes of each kind there are. */
function changesOf(before: AuditRecord, after: AuditRecord): Readonly<Record<ChangeKind, number>> {
  const { changes } = compareAudits(before, after);
  const counts = changeKinds.map((kind) => [kind, changes.filter((change) => change.kind === kind).length]);
  return Object.fromEntries(counts) as Record<ChangeKind, number>;
}

/** A stage that could not read everything, now or before, failed, though there is a record: it says what is unknown, and the stage can be run again. */
function tellIncomplete({ sources }: AuditRecord, { live }: JudgingBasis, board: StageBoard): void {
  for (const platform of platformIds) {
    const origins = live.filter((one) => one.platform === platform).map(({ origin }) => origin);
    const lacking = sources.filter((source) => source.platform === platform && !source.complete && origins.includes(source.origin));
    if (lacking.length > 0) board.fail(platform, incomplete(lacking.flatMap(({ problems }) => problems)));
    else board.end(platform);
  }
}

const notEverything: Localized = { nl: 'Niet alles kon gelezen worden.', en: 'Not everything could be read.' };

function incomplete([first]: readonly Localized[]): Localized {
  return localized((language) => (first === undefined ? notEverything[language] : `${notEverything[language]} ${first[language]}`));
}
