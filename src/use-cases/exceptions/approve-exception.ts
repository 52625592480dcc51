import { AppError } from '../../errors.ts';
import { permit, type DecidingAudits } from '../asking.ts';
import { judgeDecision } from '../judge-decision.ts';
import type { ExceptionSeen } from './exception-state.ts';
import { isRequester } from './is-requester.ts';
import { settleException, type ExceptionRef } from './settle-exception.ts';

/**
 * Approves an exception: from then on it counts, and an audit that reads nothing shows it. Nobody approves what they asked for themselves, also where nobody else has the role yet: a school hands
 * roles out in its own tenant, and a deviation that one person both wants and grants was seen by nobody.
 * @throws AppError not-allowed, not-there, changed-meanwhile, already-settled, own-request.
 */
export async function approveException(deciding: DecidingAudits, exception: ExceptionRef): Promise<ExceptionSeen> {
  permit(deciding, 'exception.approve');
  const { actor } = deciding;
  const approved = await settleException(deciding, exception, {
    action: 'exception.approved',
    from: ['requested'],
    allowed: async (inside, asked) => {
      if (await isRequester(actor, asked, inside)) throw new AppError('own-request', {});
    },
    with: (at) => ({ state: 'approved', approvedBy: actor.name, approvedAt: at }),
  });
  await judgeDecision(deciding);
  return approved;
}
