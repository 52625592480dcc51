import { compareAudits, type AuditChange, type Comparison } from '../../audit/compare-audits.ts';
import { permit, type Asking } from '../asking.ts';
import { found } from '../found.ts';
import { findingKey } from '../../audit/finding-key.ts';

export interface ComparisonSeen extends Comparison {
  readonly older: string;
  readonly newer: string;
  readonly changes: readonly (AuditChange & {
    /** Of the finding that changed. */
    readonly key: string;
  })[];
}

/** What changed between any two audits, whichever is named first. @throws AppError not-allowed, not-there. */
export async function compareTwoAudits(asking: Asking, id: string, otherId: string): Promise<ComparisonSeen> {
  permit(asking, 'finding.read');
  const one = found(await asking.store.audits.get(id));
  const other = found(await asking.store.audits.get(otherId));
  const [older, newer] = one.finishedAt <= other.finishedAt ? [one, other] : [other, one];
  const { changes, ...rest } = compareAudits(older, newer);
  const keyed = changes.flatMap((change) => {
    const finding = change.after ?? change.before;
    return finding === null ? [] : [{ ...change, key: findingKey(finding) }];
  });
  return { older: older.id, newer: newer.id, ...rest, changes: keyed };
}
