import { dayIn } from '../model/day.ts';
import type { Clock } from '../clock.ts';
import { AppError } from '../errors.ts';
import { endsAllowed } from '../model/decision-end.ts';
import type { OrganisationStore } from '../store/store.ts';

/** The day of today where the organisation is, YYYY-MM-DD. */
export async function todayOf(store: OrganisationStore, clock: Clock): Promise<string> {
  const organisation = await store.organisation.get();
  return dayIn(organisation?.timezone ?? 'Europe/Amsterdam', clock.now());
}

/** @throws AppError unusable-day unless the last day is after today and at most 18 months away. */
export function requireEndDate(until: string, today: string): void {
  const { first, last } = endsAllowed(today);
  if (isDay(until) && first <= until && until <= last) return;
  throw new AppError('unusable-day', { place: 'until', first, last });
}

function isDay(text: string): boolean {
  const time = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}
