import { useMemo } from 'react';
import type { Comparison } from '../../../api/operations.ts';
import type { Problem } from '../../../api/problem.ts';
import { useRead } from '../../../api/use-api.ts';
import { listedChanges, type ListedChange } from './change-filter.ts';

/** Ids of two audits. */
export interface AuditPair {
  readonly older: string;
  readonly newer: string;
}

export interface ComparisonSeen {
  /** Undefined: not known yet. */
  readonly comparison: Comparison | undefined;
  readonly listed: readonly ListedChange[];
  readonly problem: Problem | null;
  readonly reload: () => void;
}

/** What changed between two audits, with the people it is about. Without these it still says what changed. */
export function useComparison({ older, newer }: AuditPair): ComparisonSeen {
  const { data, problem, reload } = useRead('compareAudits', { params: { id: older, other: newer } });
  const then = useRead('getAuditPopulations', { params: { id: older } });
  const now = useRead('getAuditPopulations', { params: { id: newer } });
  const areKnown = [then, now].every((read) => read.data !== undefined || read.problem !== null);
  const listed = useMemo(
    // Of the same name in both, the later one counts.
    () => listedChanges(data?.changes ?? [], [...(then.data?.populations ?? []), ...(now.data?.populations ?? [])]),
    [data, then.data, now.data],
  );
  return { comparison: areKnown ? data : undefined, listed, problem: data === undefined ? problem : null, reload: () => void reload() };
}
