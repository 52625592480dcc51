import { AppError } from '../../errors.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { permit, type DecidingAudits } from '../asking.ts';
import { judgeDecision } from '../judge-decision.ts';
import type { ExceptionSeen } from './exception-state.ts';
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
    allowed: async (inside) => {
      if ((await requesterOf(inside, exception.id)) === actor.id) throw new AppError('own-request', {});
    },
    with: (at) => ({ state: 'approved', approvedBy: actor.name, approvedAt: at }),
  });
  await judgeDecision(deciding);
  return approved;
}

/** The exception names people as colleagues call them; who it was exactly stands in the trail. */
async function requesterOf(store: OrganisationStore, id: string): Promise<string | undefined> {
  const { rows } = await store.trail.list({ subject: `exception/${id}` }, { limit: 200 });
  return rows.find(({ action }) => action === 'exception.requested')?.actorId;
}
