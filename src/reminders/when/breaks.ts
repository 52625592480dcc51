import { dayPlus, daysBetween } from '../../model/day.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';

/** Days without school in a row. */
export interface Break {
  /** The last school day before it; null: there is none near. */
  readonly before: string | null;
  readonly first: string;
  readonly last: string;
  /** The first school day after it; null: there is none near. */
  readonly after: string | null;
  /** day: a weekend, a long one too. holiday: a week and more. summer: the holiday between two school years. */
  readonly kind: 'day' | 'holiday' | 'summer';
}

/** Further than this nothing is looked for: the longest summer is ten weeks. */
const farthest = 150;

/** The days off round a day off. */
export function breakAround(day: string, calendar: SchoolCalendar): Break {
  const before = nextSchoolDay(day, -1, calendar);
  const after = nextSchoolDay(day, 1, calendar);
  const first = dayPlus(before ?? dayPlus(day, -farthest), 1);
  const last = dayPlus(after ?? dayPlus(day, farthest), -1);
  return { before, first, last, after, kind: kindOf(first, last) };
}

/** Every summer, wherever, has 1 August in it. */
function kindOf(first: string, last: string): Break['kind'] {
  if (daysBetween(first, last) + 1 < 7) return 'day';
  const august = `${last.slice(0, 4)}-08-01`;
  return first <= august && august <= last ? 'summer' : 'holiday';
}

/** The nearest school day after a day (`step` 1) or before it (-1); null: there is none near. */
export function nextSchoolDay(day: string, step: 1 | -1, calendar: SchoolCalendar): string | null {
  for (let away = 1; away <= farthest; away += 1) {
    const other = dayPlus(day, step * away);
    if (calendar.isSchoolDay(other)) return other;
  }
  return null;
}
