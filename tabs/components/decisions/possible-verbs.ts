import type { Attestation, Exception, Me } from '../../api/operations.ts';
import type { DecisionVerb } from './confirm-texts.ts';

type Asked = Pick<Exception, 'state' | 'requestedBy'>;

/** Whether the reader asked for it, as far as names tell: nobody approves what they asked for themselves. */
export function isOwn({ requestedBy }: Asked, { name }: Pick<Me, 'name'>): boolean {
  return requestedBy === name;
}

/** What somebody can do with a deviation as it stands now. The service looks again, at more than names. */
export function possibleVerbs(exception: Asked, me: Pick<Me, 'name' | 'may'>): readonly DecisionVerb[] {
  const { state } = exception;
  if (state === 'requested' && me.may.includes('exception.approve') && !isOwn(exception, me))
    return ['approveException', 'refuseException'];
  const isOpen = state === 'requested' || state === 'approved';
  return isOpen && me.may.includes('exception.end') ? ['endException'] : [];
}

/** Whether somebody can take an attestation back. */
export function isEndable({ state }: Pick<Attestation, 'state'>, me: Pick<Me, 'may'>): boolean {
  return state === 'live' && me.may.includes('attestation.end');
}
