import type { Country } from './country.ts';
import { dayPlus } from './day.ts';

/** `2026-2027`. */
export type SchoolYear = string;

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

/** Its last day: 31 July in the Netherlands, 31 August in Flanders. */
export function lastDayOf(year: SchoolYear, country: Country): string {
  return dayPlus(firstDayOf(yearAfter(year), country), -1);
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

/** The day in the school year on which month and day (`09-01`) fall; 29 February is the 28th in most years. */
export function dayInYear(year: SchoolYear, monthAndDay: string, country: Country): string {
  const first = firstDayOf(year, country);
  const inFirst = thatDay(startOf(year), monthAndDay);
  return inFirst >= first ? inFirst : thatDay(startOf(year) + 1, monthAndDay);
}

function thatDay(year: number, monthAndDay: string): string {
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${String(year).padStart(4, '0')}-${monthAndDay === '02-29' && !isLeap ? '02-28' : monthAndDay}`;
}

function yearFrom(start: number): SchoolYear {
  return `${String(start).padStart(4, '0')}-${String(start + 1).padStart(4, '0')}`;
}

function startOf(year: SchoolYear): number {
  return Number(year.slice(0, 4));
}
