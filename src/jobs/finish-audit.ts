import type { PgBoss } from 'pg-boss';
import { changeKinds, compareAudits, type ChangeKind } from '../audit/compare-audits.ts';
import { judgeExports } from '../audit/judge-exports.ts';
import { saidInService } from '../audit/said-in-service.ts';
import type { Clock } from '../clock.ts';
import { AppError } from '../errors.ts';
import { localized, type Localized } from '../model/language.ts';
import { platformIds } from '../model/platform.ts';
import type { AuditRecord } from '../model/record.ts';
import type { OrganisationStore } from '../store/store.ts';
import type { Transactions } from '../store/transactions.ts';
import type { AuditOutcome } from './audit-queue.ts';
import type { AuditRun } from './audit-run.ts';
import { judgingBasis, type JudgingBasis, type ReadNow } from './judging-basis.ts';
import type { StageBoard } from './stage-board.ts';
import { storeAudit } from './store-audit.ts';

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
  readonly board: StageBoard;
  readonly startedAt: Date;
  readonly read: ReadNow;
}

/**
 * Adds what was read before and the uploads, judges, and stores what came of it; once more where an upload, a decision or another audit comes in between.
 * `mapping-changed`: nothing was kept, because people have to be counted anew.
 * @throws AppError when there is nothing to judge or something cannot be used; LostJob.
 */
export async function finishAudit(gathered: Gathered, finishing: Finishing): Promise<AuditOutcome | 'mapping-changed'> {
  const { run, store, board, read } = gathered;
  const { clock } = finishing;
  for (;;) {
    run.signal.throwIfAborted();
    const basis = await judgingBasis(read, { ...run, store, clock });
    if (basis.mapping === 'changed') return 'mapping-changed';
    const before = await store.audits.latest();
    const record = judge(basis, gathered, finishing);
    tellIncomplete(record, basis, board);
    board.end('judge');
    const outcome = { auditId: record.id, changes: before === null ? null : changesOf(before, record), stages: board.stages() };
    if ((await storeAudit(run, { record, outcome, basis }, { ...finishing, store })) === 'stored') return outcome;
  }
}

function judge(
  { exports, foreign, unread, school, stage }: JudgingBasis,
  { run, store, startedAt }: Gathered,
  { clock, version }: Finishing,
): AuditRecord {
  if (exports.length === 0) throw foreign[0]?.why ?? new AppError('no-connection', {});
  const record = judgeExports(exports, school, { preset: undefined, stage }, { clock, version, startedAt, newId: () => run.id });
  // The organisation stays the same one when it gets another name.
  const organisation = { ...record.organisation, id: store.organisationId };
  const findings = record.findings.map(saidInService);
  return { ...record, organisation, findings, sources: [...record.sources, ...foreign.map(({ source }) => source), ...unread] };
}

/** How many changes of each kind there are. */
function changesOf(before: AuditRecord, after: AuditRecord): Readonly<Record<ChangeKind, number>> {
  const { changes } = compareAudits(before, after);
  const counts = changeKinds.map((kind) => [kind, changes.filter((change) => change.kind === kind).length]);
  return Object.fromEntries(counts) as Record<ChangeKind, number>;
}

/** A stage that could not read everything, now or before, failed, though there is a record: it says what is unknown, and the stage can be run again. */
function tellIncomplete({ sources }: AuditRecord, { live, unread }: JudgingBasis, board: StageBoard): void {
  for (const platform of platformIds) {
    const origins = [...live, ...unread].filter((one) => one.platform === platform).map(({ origin }) => origin);
    const lacking = sources.filter((source) => source.platform === platform && !source.complete && origins.includes(source.origin));
    if (lacking.length > 0) board.fail(platform, incomplete(lacking.flatMap(({ problems }) => problems)));
    else board.end(platform);
  }
}

const notEverything: Localized = { nl: 'Niet alles kon gelezen worden.', en: 'Not everything could be read.' };

function incomplete([first]: readonly Localized[]): Localized {
  return localized((language) => (first === undefined ? notEverything[language] : `${notEverything[language]} ${first[language]}`));
}
