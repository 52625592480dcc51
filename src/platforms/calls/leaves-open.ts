import type { CallFailure, FailureKind } from './call-failure.ts';

const maybeDone: Readonly<Record<FailureKind, boolean>> = {
  'timed-out': true,
  unreachable: true,
  malformed: true,
  unavailable: true,
  'signed-out': false,
  forbidden: false,
  'not-found': false,
  rejected: false,
  throttled: false,
  stopped: false,
};

/** Whether the vendor may have done what it was asked to do all the same; in all other cases it surely did not. */
export function leavesOpen({ kind }: Pick<CallFailure, 'kind'>): boolean {
  return maybeDone[kind];
}
