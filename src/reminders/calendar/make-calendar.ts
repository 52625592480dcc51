import { weekdayOf } from '../../model/day.ts';
import { schoolYearOf, yearAfter, yearBefore, type SchoolYear } from '../../model/school-year.ts';
import { localized } from '../../model/language.ts';
import type { CalendarSettings } from './calendar-settings.ts';
import type { DaysOff, SchoolCalendar } from './school-calendar.ts';
import { yearOff, type SchoolKnown } from './year-off.ts';

/** The calendar of a school; `today` says which school years it should know. */
export function makeCalendar(school: SchoolKnown, timezone: string, today: string): SchoolCalendar {
  const country = school.country ?? 'NL';
  const periods = new Map<SchoolYear, readonly DaysOff[]>();
  const periodsOf = (year: SchoolYear): readonly DaysOff[] => {
    const known = periods.get(year) ?? periodsIn(school, year);
    periods.set(year, known);
    return known;
  };
  const holidayOn = (date: string): DaysOff | null => {
    const year = schoolYearOf(date, country);
    // A summer goes on into the school year after it.
    const near = [...periodsOf(year), ...periodsOf(yearBefore(year))];
    return near.find(({ first, last }) => first <= date && date <= last) ?? null;
  };
  const weekdays = lessonDays(school.settings);
  const thisYear = schoolYearOf(today, country);
  return {
    timezone,
    isSchoolDay: (date) => weekdays.has(weekdayOf(date)) && holidayOn(date) === null,
    holidayOn,
    missingYears: [thisYear, yearAfter(thisYear)].filter((year) => yearOff(school, year).missing?.length !== 0),
  };
}

/** What a school says itself comes first, then holidays, then single days. */
function periodsIn(school: SchoolKnown, year: SchoolYear): readonly DaysOff[] {
  const { own, holidays, single } = yearOff(school, year);
  return [...own.map(({ name, first, last }) => ({ name: localized(() => name), first, last })), ...holidays, ...single];
}

function lessonDays({ type, weekendLessons }: CalendarSettings): ReadonlySet<number> {
  const days = new Set([1, 2, 3, 4, 5]);
  if (type !== 'dko') return days;
  if (weekendLessons.includes('saturday')) days.add(6);
  if (weekendLessons.includes('sunday')) days.add(7);
  return days;
}
