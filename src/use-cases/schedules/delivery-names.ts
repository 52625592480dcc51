import { occasions, type Occasion } from '../../reminders/when/occurrences.ts';
import type { StoredDelivery } from '../../store/delivery-repository.ts';

/** How occurrences begin that somebody asked for, and no calendar. */
export const askedNow = 'now-';

/** There is one delivery for each occurrence of a schedule. */
export function deliveryIdOf(schedule: string, occurrence: string): string {
  return `${schedule}/${occurrence}`;
}

/** One that an earlier version knew and this one does not, is a usual week. */
export function occasionOf({ occasion }: Pick<StoredDelivery, 'occasion'>): Occasion {
  return occasions.find((one) => one === occasion) ?? 'weekly';
}
