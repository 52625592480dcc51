import type { Outcome } from '../../../src/model/outcome.ts';
import type { FindingHistory } from '../../api/operations.ts';

type OverTime = FindingHistory['history'][number];

/** Audits one after the other in which a point came to the same. */
export interface HistoryPeriod {
  readonly outcome: Outcome;
  readonly affected: number | null;
  /** ISO times of the first and the last audit. */
  readonly from: string;
  readonly to: string;
  readonly audits: number;
  /** Of the last one. */
  readonly auditId: string;
}

// Where parts of a population differ, what needs work counts.
const worstFirst: readonly Outcome[] = ['gap', 'unknown', 'accepted', 'instruct', 'default', 'ok', 'not-applicable'];

/** One row for each audit, oldest first: where parts of a population differ, the worst of them. */
export function onePerAudit(history: readonly OverTime[]): readonly OverTime[] {
  return [...Map.groupBy(history, ({ auditId }) => auditId).values()].flatMap((parts) => {
    const [worst] = parts.toSorted((a, b) => worstFirst.indexOf(a.outcome) - worstFirst.indexOf(b.outcome));
    return worst === undefined ? [] : [worst];
  });
}

/** The newest first. */
export function historyPeriods(history: readonly OverTime[]): readonly HistoryPeriod[] {
  const periods: HistoryPeriod[] = [];
  for (const { outcome, affected, finishedAt, auditId } of onePerAudit(history)) {
    const last = periods.at(-1);
    if (last !== undefined && last.outcome === outcome && last.affected === affected) {
      periods[periods.length - 1] = { ...last, to: finishedAt, audits: last.audits + 1, auditId };
    } else {
      periods.push({ outcome, affected, from: finishedAt, to: finishedAt, audits: 1, auditId });
    }
  }
  return periods.toReversed();
}
