import { useMemo } from 'react';
import type { Attestation, Exception } from '../../api/operations.ts';
import type { Problem } from '../../api/problem.ts';
import { useRead } from '../../api/use-api.ts';
import { usePlaced } from '../../host/surroundings.ts';
import { decisionLists, type DecisionLists } from './decision-lists.ts';

interface Deviations {
  /** Undefined: not known yet. */
  readonly lists: DecisionLists | undefined;
  /** The same as they came. */
  readonly decisions: { readonly exceptions: readonly Exception[]; readonly attestations: readonly Attestation[] };
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
    decisions: { exceptions: exceptions.data?.exceptions ?? [], attestations: attestations.data?.attestations ?? [] },
    isEmpty: exceptions.data?.exceptions.length === 0 && attestations.data?.attestations.length === 0,
    problem: lists === undefined ? (exceptions.problem ?? attestations.problem) : null,
    reload: () => {
      void exceptions.reload();
      void attestations.reload();
    },
  };
}
