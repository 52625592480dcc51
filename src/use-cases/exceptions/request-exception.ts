import type { Exception } from '../../model/school.ts';
import { permit, type Deciding } from '../asking.ts';
import { requireEndDate, todayOf } from '../end-date.ts';
import { requireControl } from '../known-names.ts';
import { requireReason } from '../require-reason.ts';
import { writeTrail } from '../write-trail.ts';
import { seenOn, type ExceptionSeen } from './exception-state.ts';

export type ExceptionRequest = Omit<Exception, 'approvedBy'>;

/**
 * Asks that a gap be accepted for a while; it does not count before somebody else approved it.
 * @throws AppError not-allowed; unknown-name, unusable-request or unusable-day when control, reason or end date will not do.
 */
export async function requestException(deciding: Deciding, wanted: ExceptionRequest): Promise<ExceptionSeen> {
  permit(deciding, 'exception.request');
  const { store, actor, clock, newId } = deciding;
  requireControl(wanted.control, 'control');
  const reason = requireReason(wanted.reason);
  const today = await todayOf(store, clock);
  requireEndDate(wanted.until, today);
  const { control, platform, scope, population, until } = wanted;
  const asked = { id: newId(), state: 'requested' as const, requestedBy: actor.name, requestedAt: clock.now().toISOString(), version: 0 };
  const open = { approvedBy: null, approvedAt: null, endedBy: null, endedAt: null };
  return store.transaction(async (inside) => {
    const kept = await inside.exceptions.put({ control, platform, scope, population, reason, until, ...asked, ...open });
    await writeTrail(inside, deciding, { action: 'exception.requested', subject: `exception/${kept.id}`, before: null, after: kept });
    return seenOn(today, kept);
  });
}
