import type { Clock } from '../../clock.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { permit, type Deciding } from '../asking.ts';
import { lesklaarItself } from '../lesklaar-itself.ts';
import { writeTrail } from '../write-trail.ts';
import { storedCardOf } from './weekly-card.ts';

/** Has a place get no card any more; it may be told twice. @throws AppError not-allowed. */
export async function stopWeeklyCard(deciding: Deciding, placeId: string): Promise<void> {
  permit(deciding, 'reminder.set');
  await remove(deciding, placeId);
}

/** Somebody took us out of the place: nothing can be sent there any more. */
export async function forgetWeeklyCard(
  { store, clock }: { readonly store: OrganisationStore; readonly clock: Clock },
  placeId: string,
): Promise<void> {
  await remove({ actor: lesklaarItself(store), store, clock }, placeId);
}

async function remove(deciding: Pick<Deciding, 'actor' | 'store' | 'clock'>, placeId: string): Promise<void> {
  await deciding.store.transaction(async (inside) => {
    const before = await storedCardOf(inside, placeId);
    if (before === null) return;
    await inside.schedules.remove(before.id);
    await writeTrail(inside, deciding, { action: 'schedule.removed', subject: `schedule/${before.id}`, before, after: null });
  });
}
