import type { Action } from '../../api/me.ts';
import type { Exception } from '../../api/operations.ts';
import type { DecisionVerb } from './confirm-texts.ts';

/** What somebody can do with a deviation as it stands now. The service looks again. */
export function possibleVerbs({ state }: Pick<Exception, 'state'>, may: (action: Action) => boolean): readonly DecisionVerb[] {
  const verbs: DecisionVerb[] = [];
  if (state === 'requested' && may('exception.approve')) verbs.push('approveException', 'refuseException');
  if ((state === 'requested' || state === 'approved') && may('exception.end')) verbs.push('endException');
  return verbs;
}
