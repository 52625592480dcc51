import { useMemo } from 'react';
import type { Problem } from '../../api/problem.ts';
import { useRead } from '../../api/use-api.ts';
import { usePlaced } from '../../host/surroundings.ts';
import { decisionLists, type DecisionLists } from './decision-lists.ts';

interface Deviations {
  /** Undefined: not known yet. */
  readonly lists: DecisionLists | undefined;
  readonly isEmpty: boolean;
  readonly problem: Problem | null;
  readonly reload: () => void;
}

/** All deviations and attestations, by what has to be done with them. */
export function useDeviations(): Deviations {
  const { now } = usePlaced();
  const exceptions = useRead('listExceptions', {});
  const attestations = useRead('listAttestations', {});
  const lists = useMemo(() => {
    if (exceptions.data === undefined || attestations.data === undefined) return undefined;
    return decisionLists(exceptions.data.exceptions, attestations.data.attestations, now());
  }, [exceptions.data, attestations.data, now]);
  return {
    lists,
    isEmpty: exceptions.data?.exceptions.length === 0 && attestations.data?.attestations.length === 0,
    problem: lists === undefined ? (exceptions.problem ?? attestations.problem) : null,
    reload: () => {
      void exceptions.reload();
      void attestations.reload();
    },
  };
}
