import { permit, type Deciding } from '../asking.ts';
import type { ExceptionSeen } from './exception-state.ts';
import { settleException, type ExceptionRef } from './settle-exception.ts';

/** Refuses an exception that was asked for. @throws AppError not-allowed, not-there, changed-meanwhile, already-settled. */
export async function refuseException(deciding: Deciding, exception: ExceptionRef): Promise<ExceptionSeen> {
  permit(deciding, 'exception.approve');
  return settleException(deciding, exception, {
    action: 'exception.refused',
    from: ['requested'],
    with: (at) => ({ state: 'refused', endedBy: deciding.actor.name, endedAt: at }),
  });
}
