import type { Clock } from '../../clock.ts';
import type { CardSettings } from '../../reminders/card-settings.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { lesklaarItself } from '../lesklaar-itself.ts';
import { changeCardThere } from './change-card.ts';

interface Keeping {
  readonly store: OrganisationStore;
  readonly clock: Clock;
}

/** A card that was kept before cards were sent comes from now on. */
export async function startCounting(keeping: Keeping, placeId: string): Promise<void> {
  await change(keeping, placeId, { countsFrom: keeping.clock.now().toISOString() }, true);
}

/** Nothing can be sent to the place any more: its card is paused, and it is told why. */
export async function pauseGoneCard(keeping: Keeping, placeId: string): Promise<void> {
  await change(keeping, placeId, { pausedBecause: 'gone' }, false);
}

async function change(keeping: Keeping, placeId: string, kept: Partial<CardSettings>, active: boolean): Promise<void> {
  await changeCardThere({ ...keeping, actor: lesklaarItself(keeping.store) }, placeId, async ({ settings }) => ({
    active,
    settings: { ...settings, ...kept },
  }));
}
