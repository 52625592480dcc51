import { dayIn } from '../audit/liveness.ts';
import type { Clock } from '../clock.ts';
import { AppError } from '../errors.ts';
import type { OrganisationStore } from '../store/store.ts';

/** Longer than a school year and its summer, so that each school year looks at it anew. */
const mostMonths = 18;

/** The day of today where the organisation is, YYYY-MM-DD. */
export async function todayOf(store: OrganisationStore, clock: Clock): Promise<string> {
  const organisation = await store.organisation.get();
  return dayIn(organisation?.timezone ?? 'Europe/Amsterdam', clock.now());
}

/** @throws AppError unusable-day unless the last day is after today and at most 18 months away. */
export function requireEndDate(until: string, today: string): void {
  const first = dayAfter(today, { days: 1 });
  const last = dayAfter(today, { months: mostMonths });
  if (isDay(until) && first <= until && until <= last) return;
  throw new AppError('unusable-day', { place: 'until', first, last });
}

function dayAfter(day: string, { days = 0, months = 0 }: { readonly days?: number; readonly months?: number }): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth) + days)).toISOString().slice(0, 10);
}

function isDay(text: string): boolean {
  const time = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}
