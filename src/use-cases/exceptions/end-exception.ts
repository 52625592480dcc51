import { permit, type DecidingAudits } from '../asking.ts';
import { judgeDecision } from '../judge-decision.ts';
import type { ExceptionSeen } from './exception-state.ts';
import { settleException, type ExceptionRef } from './settle-exception.ts';

/** Ends an exception before its last day, or takes back a request. @throws AppError not-allowed, not-there, changed-meanwhile, already-settled. */
export async function endException(deciding: DecidingAudits, exception: ExceptionRef): Promise<ExceptionSeen> {
  permit(deciding, 'exception.end');
  const ended = await settleException(deciding, exception, {
    action: 'exception.ended',
    from: ['requested', 'approved'],
    with: (at) => ({ state: 'ended', endedBy: deciding.actor.name, endedAt: at }),
  });
  // A request that was taken back never counted.
  if (ended.approvedAt !== null) await judgeDecision(deciding);
  return ended;
}
