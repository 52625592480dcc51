import type { Attestation, Exception } from '../../api/operations.ts';
import { daysUntil, soonDays } from '../../components/decisions/decision-days.ts';

export type Decision =
  { readonly kind: 'exception'; readonly exception: Exception } | { readonly kind: 'attestation'; readonly attestation: Attestation };

export interface DecisionLists {
  /** Asked for, the oldest first: it waits the longest. */
  readonly toDecide: readonly Exception[];
  /** Live, and over within a month; what ends first stands first, as in the lists below. */
  readonly endsSoon: readonly Decision[];
  readonly approved: readonly Exception[];
  readonly attested: readonly Attestation[];
  /** What counts no more, the newest first. */
  readonly past: readonly Decision[];
}

/** Decisions by what somebody has to do with them. */
export function decisionLists(exceptions: readonly Exception[], attestations: readonly Attestation[], now: Date): DecisionLists {
  const isSoon = ({ until }: { readonly until: string }): boolean => daysUntil(until, now) <= soonDays;
  const approved = exceptions.filter(({ state }) => state === 'approved').toSorted(byEnd);
  const attested = attestations.filter(({ state }) => state === 'live').toSorted(byEnd);
  const decisions: Decision[] = [
    ...approved.filter(isSoon).map((exception) => ({ kind: 'exception' as const, exception })),
    ...attested.filter(isSoon).map((attestation) => ({ kind: 'attestation' as const, attestation })),
  ];
  return {
    toDecide: exceptions.filter(({ state }) => state === 'requested').toSorted((a, b) => compare(a.requestedAt, b.requestedAt)),
    endsSoon: decisions.sort((a, b) => byEnd(decided(a), decided(b))),
    approved: approved.filter((one) => !isSoon(one)),
    attested: attested.filter((one) => !isSoon(one)),
    past: pastOf(exceptions, attestations),
  };
}

function pastOf(exceptions: readonly Exception[], attestations: readonly Attestation[]): readonly Decision[] {
  const past: Decision[] = [
    ...exceptions
      .filter(({ state }) => !['requested', 'approved'].includes(state))
      .map((exception) => ({ kind: 'exception' as const, exception })),
    ...attestations.filter(({ state }) => state !== 'live').map((attestation) => ({ kind: 'attestation' as const, attestation })),
  ];
  const overAt = (decision: Decision): string => decided(decision).endedAt ?? decided(decision).until;
  return past.sort((a, b) => compare(overAt(b), overAt(a)));
}

function decided(decision: Decision): Exception | Attestation {
  return decision.kind === 'exception' ? decision.exception : decision.attestation;
}

function byEnd(a: { readonly until: string }, b: { readonly until: string }): number {
  return compare(a.until, b.until);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
