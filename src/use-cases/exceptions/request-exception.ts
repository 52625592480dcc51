import type { Actor } from '../../model/actor.ts';
import type { Exception } from '../../model/school.ts';
import type { StoredException } from '../../store/decision-repositories.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { permit, type Deciding } from '../asking.ts';
import { requireEndDate, todayOf } from '../end-date.ts';
import { requireControl, requirePopulation } from '../known-names.ts';
import { requireReason } from '../require-reason.ts';
import { sameContent } from '../same-content.ts';
import { writeTrail } from '../write-trail.ts';
import { seenOn, withoutMark, type ExceptionSeen } from './exception-state.ts';
import { isRequester } from './is-requester.ts';

export type ExceptionRequest = Omit<Exception, 'approvedBy'>;

/**
 * Asks that a gap be accepted for a while; it does not count before somebody else approved it. The same request of the same person that is still open is
 * answered as it stands.
 * @throws AppError not-allowed; unknown-name, unusable-request or unusable-day when control, population, reason or end date will not do.
 */
export async function requestException(deciding: Deciding, wanted: ExceptionRequest): Promise<ExceptionSeen> {
  permit(deciding, 'exception.request');
  const { store, actor, clock, newId } = deciding;
  requireControl(wanted.control, 'control');
  await requirePopulation(store, wanted.population, 'population');
  const reason = requireReason(wanted.reason);
  const today = await todayOf(store, clock);
  requireEndDate(wanted.until, today);
  const { control, platform, scope, population, until } = wanted;
  const request = { control, platform, scope, population, reason, until };
  const asked = { id: newId(), state: 'requested' as const, requestedBy: actor.name, requestedAt: clock.now().toISOString(), version: 0 };
  const { addressMark: requesterMark = null } = actor;
  const open = { requesterMark, approvedBy: null, approvedAt: null, endedBy: null, endedAt: null };
  return store.transaction(async (inside) => {
    await inside.oneAtATime('exception.requested');
    const standing = await openLike(inside, request, actor);
    if (standing !== null) return seenOn(today, standing);
    const kept = await inside.exceptions.put({ ...request, ...asked, ...open });
    await writeTrail(inside, deciding, {
      action: 'exception.requested',
      subject: `exception/${kept.id}`,
      before: null,
      after: withoutMark(kept),
    });
    return seenOn(today, kept);
  });
}

async function openLike(inside: OrganisationStore, request: ExceptionRequest, actor: Actor): Promise<StoredException | null> {
  for (const one of await inside.exceptions.list()) {
    const { control, platform, scope, population, reason, until } = one;
    const isAlike = one.state === 'requested' && sameContent({ control, platform, scope, population, reason, until }, request);
    if (isAlike && (await isRequester(actor, one, inside))) return one;
  }
  return null;
}
