import { useMay } from '../../api/me.ts';
import type { Overview } from '../../api/operations.ts';
import type { Problem } from '../../api/problem.ts';
import { useRead } from '../../api/use-api.ts';

export interface OverviewSeen {
  /** Null: nothing was audited yet; undefined: not known yet. */
  readonly overview: Overview | null | undefined;
  /** Whether an audit would have a tenant to read; undefined: not known, or not asked. */
  readonly isConnected: boolean | undefined;
  /** Whether anybody told who pupils and staff are; undefined: not known, or not for this reader. */
  readonly hasPopulations: boolean | undefined;
  readonly problem: Problem | null;
  readonly reload: () => void;
}

/** How things stand, as far as it is known. */
export function useOverview(): OverviewSeen {
  const may = useMay();
  const latest = useRead('getOverview', {});
  const populations = useRead('getPopulations', may('population.read') ? {} : null);
  const isNothing = latest.problem?.code === 'nothing-audited';
  const connections = useRead('getConnections', isNothing ? {} : null);
  return {
    overview: isNothing ? null : latest.data,
    isConnected: connections.data === undefined ? undefined : connections.data.platforms.length > 0,
    hasPopulations: populations.data === undefined ? undefined : populations.data.definitions.length > 0,
    problem: isNothing || latest.data !== undefined ? null : latest.problem,
    reload: () => void latest.reload(),
  };
}
