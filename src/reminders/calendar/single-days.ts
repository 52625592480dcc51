import { dayPlus, dayOf, weekdayOf } from '../../model/day.ts';
import type { Country } from '../../model/country.ts';
import { schoolYearOf, type SchoolYear } from '../../model/school-year.ts';
import { easterOf } from './easter.ts';
import type { Localized } from '../../model/language.ts';
import { type OptionalDay, optionalDayNames } from '../../model/school-holidays.ts';
import type { DaysOff } from './school-calendar.ts';

const names = {
  newYear: { nl: 'Nieuwjaarsdag', en: 'New Year’s Day' },
  easterMonday: { nl: 'tweede paasdag', en: 'Easter Monday' },
  kingsDay: { nl: 'Koningsdag', en: 'King’s Day' },
  liberation: { nl: 'Bevrijdingsdag', en: 'Liberation Day' },
  ascension: { nl: 'Hemelvaartsdag', en: 'Ascension Day' },
  whitMonday: { nl: 'tweede pinksterdag', en: 'Whit Monday' },
  flemishWhitMonday: { nl: 'pinkstermaandag', en: 'Whit Monday' },
  armistice: { nl: 'Wapenstilstand', en: 'Armistice Day' },
  labour: { nl: 'Dag van de Arbeid', en: 'Labour Day' },
  christmas: { nl: 'Kerstmis', en: 'Christmas' },
};

type Named = readonly [day: string, name: Localized];

/** The single days off of a school year; those that also lie in a holiday are among them. */
export function singleDays(year: SchoolYear, country: Country, chosen: readonly OptionalDay[]): readonly DaysOff[] {
  const first = Number(year.slice(0, 4));
  const ofYear = country === 'NL' ? dutchDays : flemishDays;
  const days = [first, first + 1].flatMap((one) => ofYear(one, chosen)).filter(([day]) => schoolYearOf(day, country) === year);
  return days.map(([day, name]) => ({ name, first: day, last: day }));
}

function dutchDays(year: number, chosen: readonly OptionalDay[]): readonly Named[] {
  const easter = easterOf(year);
  const isChosen = (day: OptionalDay): boolean => chosen.includes(day);
  // By custom everybody is off on 5 May in each fifth year, and the King's birthday is kept a day earlier when it is a Sunday.
  const kingsDay = weekdayOf(dayOf(year, 4, 27)) === 7 ? dayOf(year, 4, 26) : dayOf(year, 4, 27);
  return [
    [dayOf(year, 1, 1), names.newYear],
    ...(isChosen('good-friday') ? [[dayPlus(easter, -2), optionalDayNames['good-friday']] as const] : []),
    [dayPlus(easter, 1), names.easterMonday],
    [kingsDay, names.kingsDay],
    ...(year % 5 === 0 || isChosen('liberation-day') ? [[dayOf(year, 5, 5), names.liberation] as const] : []),
    ...ascension(easter, chosen),
    [dayPlus(easter, 50), names.whitMonday],
    [dayOf(year, 12, 25), names.christmas],
    [dayOf(year, 12, 26), names.christmas],
  ];
}

function flemishDays(year: number, chosen: readonly OptionalDay[]): readonly Named[] {
  const easter = easterOf(year);
  return [
    [dayPlus(easter, 1), names.easterMonday],
    [dayOf(year, 5, 1), names.labour],
    ...ascension(easter, chosen),
    [dayPlus(easter, 50), names.flemishWhitMonday],
    [dayOf(year, 11, 11), names.armistice],
  ];
}

function ascension(easter: string, chosen: readonly OptionalDay[]): readonly Named[] {
  const day = dayPlus(easter, 39);
  const after = [dayPlus(day, 1), optionalDayNames['day-after-ascension']] as const;
  return [[day, names.ascension], ...(chosen.includes('day-after-ascension') ? [after] : [])];
}
