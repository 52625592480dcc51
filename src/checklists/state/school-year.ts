/** `2026-2027`. */
export type SchoolYear = string;

export type Country = 'NL' | 'BE';

/** The month in which a school year begins: August in the Netherlands, September in Flanders. */
const firstMonth: Readonly<Record<Country, number>> = { NL: 8, BE: 9 };

/** The school year that a day (YYYY-MM-DD) lies in. */
export function schoolYearOf(day: string, country: Country): SchoolYear {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return yearFrom(month >= firstMonth[country] ? year : year - 1);
}

export function firstDayOf(year: SchoolYear, country: Country): string {
  return `${startOf(year)}-${String(firstMonth[country]).padStart(2, '0')}-01`;
}

export function yearBefore(year: SchoolYear): SchoolYear {
  return yearFrom(startOf(year) - 1);
}

export function yearAfter(year: SchoolYear): SchoolYear {
  return yearFrom(startOf(year) + 1);
}

/** Two years that follow one another. */
export function isSchoolYear(text: string): boolean {
  const [, first, second] = /^(\d{4})-(\d{4})$/.exec(text) ?? [];
  return first !== undefined && Number(second) === Number(first) + 1;
}

/** The day in the school year on which month and day (`09-01`) fall. */
export function dayInYear(year: SchoolYear, monthAndDay: string, country: Country): string {
  const first = firstDayOf(year, country);
  const inFirst = `${startOf(year)}-${monthAndDay}`;
  return inFirst >= first ? inFirst : `${startOf(year) + 1}-${monthAndDay}`;
}

/** So many days after a day, or before it. */
export function dayPlus(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

function yearFrom(start: number): SchoolYear {
  return `${String(start).padStart(4, '0')}-${String(start + 1).padStart(4, '0')}`;
}

function startOf(year: SchoolYear): number {
  return Number(year.slice(0, 4));
}
