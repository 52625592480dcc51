import { permit, type Asking } from '../asking.ts';
import { storedCardOf, weeklyCardFrom, type WeeklyCard } from './weekly-card.ts';

/** When a place gets its weekly card; null when none was asked for. @throws AppError not-allowed. */
export async function getWeeklyCard(asking: Asking, placeId: string): Promise<WeeklyCard | null> {
  permit(asking, 'reminder.set');
  const stored = await storedCardOf(asking.store, placeId);
  return stored === null ? null : weeklyCardFrom(stored);
}
