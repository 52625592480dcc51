import type { Wording } from '../../../../src/model/language.ts';
import type { CalendarSeen } from './calendar-seen.ts';

/** Days on which a school is closed, and who said so. */
export interface YearLine {
  readonly name: Wording;
  readonly first: string;
  readonly last: string;
  readonly by: 'fixed' | 'advisory' | 'own' | 'publicHoliday';
}

/** When a school is closed in a school year, in the order of the days. Single days that lie in a holiday are not told again. */
export function yearLines({ holidays, own, single }: CalendarSeen['years'][number]): readonly YearLine[] {
  const longer: readonly YearLine[] = [
    ...holidays.map(({ name, first, last, standing }) => ({ name, first, last, by: standing })),
    ...own.map(({ name, first, last }) => ({ name, first, last, by: 'own' as const })),
  ];
  const isWithin = (day: string): boolean => longer.some(({ first, last }) => first <= day && day <= last);
  const days = single.filter(({ first }) => !isWithin(first));
  return [...longer, ...days.map(({ name, first, last }) => ({ name, first, last, by: 'publicHoliday' as const }))].toSorted((a, b) =>
    a.first < b.first ? -1 : 1,
  );
}
