import { expect, test } from '@jest/globals';
import { deadlineOf } from '../../../src/checklists/deadlines/deadline.ts';
import { shippedLists } from '../../../src/checklists/shipped-lists.ts';
import { dayPlus } from '../../../src/model/day.ts';
import type { Country } from '../../../src/model/country.ts';
import { languageOf, type Locale, type Localized, type Wording, wordingIn } from '../../../src/model/language.ts';
import type { DaysOff, SchoolCalendar } from '../../../src/reminders/calendar/school-calendar.ts';
import { occurrencesBetween, type Occasion, type Occurrence, type WeeklyMoment } from '../../../src/reminders/when/occurrences.ts';
import { warnFrom } from '../../../src/reminders/when/warn-from.ts';
import { inLocale } from '../../../src/text/flemish.ts';
import { anEntry, someFacts } from '../../checklists/some-facts.ts';
import { expectGolden } from '../../support/golden.ts';
import { aStudyDay, dutchSchool, flemishSchool } from '../calendar/a-calendar.ts';

interface Due {
  readonly title: Wording;
  readonly day: string;
}

interface Simulated {
  readonly name: Localized;
  readonly country: Country;
  readonly calendar: SchoolCalendar;
  readonly card: WeeklyMoment;
  readonly firstLessons: readonly [string, string];
}

const occasionNames: Readonly<Record<Occasion, Localized>> = {
  weekly: { nl: 'weekoverzicht', en: 'weekly overview' },
  'catch-up': { nl: 'na de vakantie', en: 'after the holiday' },
  'first-week': { nl: 'eerste schoolweek', en: 'first week of school' },
  'summer-deadline': { nl: 'voor 1 september', en: 'before 1 September' },
};

const schools: readonly Simulated[] = [
  {
    name: { nl: 'Nederlandse school, regio Zuid, kaart op maandag om 08:30', en: 'Dutch school, region South, card on Monday at 08:30' },
    country: 'NL',
    calendar: dutchSchool({ region: 'zuid', ownDays: [aStudyDay('2026-11-30')] }),
    card: { weekday: 1, time: '08:30', lastWeekOfAugust: 'quiet' },
    firstLessons: ['2026-08-24', '2027-09-06'],
  },
  {
    name: {
      nl: 'Vlaamse academie, zaterdag lesdag, kaart op donderdag om 16:00, ook in de laatste week van augustus',
      en: 'Flemish academy, lessons on Saturday, card on Thursday at 16:00, in the last week of August too',
    },
    country: 'BE',
    calendar: flemishSchool({ type: 'dko', weekendLessons: ['saturday'] }),
    card: { weekday: 4, time: '16:00', lastWeekOfAugust: 'remind' },
    firstLessons: ['2026-09-01', '2027-09-01'],
  },
];

/** What the step plan sets, and a deviation that ends in the Christmas holiday. */
async function dueIn({ country, firstLessons: [first, next] }: Simulated): Promise<readonly Due[]> {
  const list = (await shippedLists().all()).find(({ id }) => id === 'ovsg-stappenplan');
  if (list === undefined) throw new Error('no step plan');
  const years = ['2026-2027', '2027-2028'].map((year, index) =>
    someFacts({
      country,
      year,
      entries: [
        anEntry('school-event', { event: 'first-lesson-day', from: index === 0 ? first : next }, { year }),
        anEntry('school-event', { event: 'enrolment', from: '2027-03-01', to: '2027-05-28' }, { year, entry: 'enrolment' }),
      ],
    }),
  );
  const planned = years.flatMap((facts) =>
    list.items.flatMap((item) => {
      const day = deadlineOf(item, list, facts)?.due ?? null;
      return day === null ? [] : [{ title: item.title, day }];
    }),
  );
  const known = planned.filter((one, index) => planned.findIndex(({ title, day }) => title === one.title && day === one.day) === index);
  return [...known, { title: { nl: 'Afwijking loopt af: opname', en: 'Deviation ends: recording' }, day: '2026-12-30' }];
}

/** A school year with a clock that goes on a day at a time: what came due since the day before. */
function simulate({ card, calendar }: Simulated): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let day = '2026-08-01'; day < '2027-09-18'; day = dayPlus(day, 1)) {
    found.push(...occurrencesBetween(card, calendar, `${dayPlus(day, -1)}T03:07:00Z`, `${day}T03:07:00Z`));
  }
  return found;
}

async function told(school: Simulated, locale: Locale): Promise<string> {
  const language = languageOf(locale);
  const say = (text: Wording): string => inLocale(wordingIn(text, language), locale);
  const words = language === 'nl' ? { meant: 'i.p.v.', due: 'uiterlijk', off: 'vrij' } : { meant: 'instead of', due: 'due', off: 'off' };
  const tag = { nl: 'nl-NL', 'nl-BE': 'nl-BE', en: 'en-GB' }[locale];
  const day = (date: string): string =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', weekday: 'short', day: '2-digit', month: 'short', year: 'numeric' }).format(
      new Date(date),
    );
  const due = await dueIn(school);
  const seen = new Set<string>();
  const lines = simulate(school).flatMap(({ id, at, occasion }) => {
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: school.calendar.timezone, dateStyle: 'short', timeStyle: 'short' }).format(
      new Date(at),
    );
    const [date = '', time = ''] = clock.split(' ');
    const off = breaksBefore(date, school.calendar, seen).map(
      (one) => `    ${words.off}: ${say(one.name)}, ${day(one.first)} – ${day(one.last)}`,
    );
    const moved = id === date ? '' : `  (${words.meant} ${day(id)})`;
    const warned = due.filter((one) => warnFrom(one.day, school.calendar) <= date && date <= one.day);
    const warnings = warned.map((one) => `      ! ${words.due} ${day(one.day)}: ${say(one.title)}`);
    return [...off, `${day(date)}  ${time}  ${say(occasionNames[occasion])}${moved}`, ...warnings];
  });
  return [say(school.name), '', ...lines, ''].join('\n');
}

/** Days off since the last card, each told once. */
function breaksBefore(date: string, calendar: SchoolCalendar, seen: Set<string>): readonly DaysOff[] {
  const found: DaysOff[] = [];
  for (let day = dayPlus(date, -70); day < date; day = dayPlus(day, 1)) {
    const off = calendar.holidayOn(day);
    if (off === null || seen.has(off.first)) continue;
    seen.add(off.first);
    found.push(off);
  }
  return found;
}

test.each([
  { file: 'school-year.nl.txt', school: 0, locale: 'nl' },
  { file: 'school-year.en.txt', school: 0, locale: 'en' },
  { file: 'school-year-flanders.nl-be.txt', school: 1, locale: 'nl-BE' },
  { file: 'school-year-flanders.en.txt', school: 1, locale: 'en' },
] as const)('a school year of cards, in $file', async ({ file, school: index, locale }) => {
  const school = schools[index];
  if (school === undefined) throw new Error('no such school');

  expectGolden(file, await told(school, locale));
});

test.each([...schools])('$name.en: nothing comes due without a card that said so, a week ahead at least', async (school) => {
  const { calendar } = school;
  const days = simulate(school).map(({ at }) => at.slice(0, 10));

  const untold = (await dueIn(school)).filter(({ day }) => {
    if (day < '2026-10-01' || day > '2027-09-10') return false;
    const from = warnFrom(day, calendar);
    return !days.some((card) => from <= card && card <= dayPlus(day, -7));
  });

  expect(untold).toEqual([]);
});
