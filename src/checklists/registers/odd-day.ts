import { dayPlus } from '../../model/day.ts';
import type { Country } from '../../model/country.ts';
import { firstDayOf, yearAfter, type SchoolYear } from '../../model/school-year.ts';
import type { Localized } from '../../model/language.ts';
import { writtenDay } from '../report/written-day.ts';

/** A day that an entry tells. */
export interface DayTold {
  /** Where it stands in the content: `signedOff.2.date`. */
  readonly place: string;
  /** What people call it: “Geldt vanaf”. */
  readonly name: Localized;
  /** Null: nobody said. */
  readonly day: string | null;
  /** done: it happened. plan: it may have yet to come. */
  readonly is: 'done' | 'plan';
  /** school-year: it belongs to the entry's school year. reach: it lies within the years that people plan for. */
  readonly within: 'school-year' | 'reach';
  /** A day that does not lie after it. */
  readonly notBefore?: Pick<DayTold, 'name' | 'day'>;
}

export interface DaysAround {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly year: SchoolYear;
  readonly country: Country;
}

/** Days: enrolment for a school year begins months before it. */
const beforeYear = 200;
/** Agreements last for years; whoever writes 9999 means none. */
const farthest = 3660;
const longAgo = '2000-01-01';

/** Why a day cannot be right, as half a sentence; null: it can. */
export function oddDay({ day, name, is, within, notBefore }: DayTold, { today, year, country }: DaysAround): Localized | null {
  if (day === null) return null;
  const named = (says: Localized): Localized => ({
    nl: `${name.nl} (${writtenDay(day).nl}) ${says.nl}`,
    en: `${name.en} (${writtenDay(day).en}) ${says.en}`,
  });
  const first = notBefore?.day ?? null;
  if (first !== null && day < first) {
    const other = notBefore?.name ?? name;
    const limit = writtenDay(first);
    return named({ nl: `ligt voor ${other.nl} (${limit.nl})`, en: `lies before ${other.en} (${limit.en})` });
  }
  if (is === 'done' && day > today) return named({ nl: 'heeft nog niet plaatsgevonden', en: 'has yet to come' });
  if (within === 'school-year') {
    const [from, last] = [dayPlus(firstDayOf(year, country), -beforeYear), dayPlus(firstDayOf(yearAfter(year), country), -1)];
    return from <= day && day <= last ? null : named({ nl: `ligt niet in schooljaar ${year}`, en: `is not in school year ${year}` });
  }
  if (day < longAgo)
    return named({
      nl: `ligt te ver terug; kies een dag vanaf ${writtenDay(longAgo).nl}`,
      en: `lies too far back; choose a day from ${writtenDay(longAgo).en} on`,
    });
  const last = dayPlus(today, farthest);
  return day <= last
    ? null
    : named({
        nl: `ligt te ver weg; kies een dag tot en met ${writtenDay(last).nl}`,
        en: `lies too far ahead; choose a day up to ${writtenDay(last).en}`,
      });
}
