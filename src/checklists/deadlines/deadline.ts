import type { Checklist, ChecklistItem } from '../list/checklist.ts';
import type { Facts } from '../rows/facts.ts';
import { dayPlus } from '../../model/day.ts';
import { dayInYear, firstDayOf } from '../../model/school-year.ts';
import { dateOf } from './event-dates.ts';

/** When an item is due by the list's own rule. */
export interface Deadline {
  /** The last day on which it is in time, YYYY-MM-DD; null: it waits for a date. */
  readonly due: string | null;
  /** The event whose date nobody entered; null: none is missing. */
  readonly missing: string | null;
}

/** “At the start of the school year” is a window; four weeks are our reading of it. */
const windowDays = 28;

/** Null: the list names no moment for it. A scan asks where one stands: what it says of times is about the work itself, not about the answer. */
export function deadlineOf({ schedule }: ChecklistItem, list: Checklist, facts: Facts): Deadline | null {
  if (schedule === null || schedule.rule === null || list.type === 'maturity-scan') return null;
  const { rule, date, event } = schedule;
  if (rule === 'before-date') return date === null ? null : on(dayPlus(dayInYear(facts.year, date, facts.country), -1));
  if (rule === 'recurring') return on(recurring(schedule.window, facts));
  if (event === null) return null;
  const period = dateOf(event, list, facts);
  if (period === null) return isOfSchool(event, list) ? { due: null, missing: event } : null;
  switch (rule) {
    case 'before-event':
      return on(dayPlus(period.from, -1));
    case 'on-event':
      return on(period.from);
    case 'at-event':
      return on(period.to);
    case 'window':
      return on(dayPlus(period.from, windowDays - 1));
  }
}

function recurring(window: 'before-school-year' | 'change-of-school-year' | null, { year, country }: Facts): string {
  const first = firstDayOf(year, country);
  return window === 'change-of-school-year' ? first : dayPlus(first, -1);
}

/** Events that a school enters once a year; others come and go with what a register holds. */
function isOfSchool(event: string, { events }: Checklist): boolean {
  return events.some(({ id }) => id === event);
}

function on(due: string): Deadline {
  return { due, missing: null };
}
