import * as z from 'zod';
import type { Country } from '../../model/country.ts';
import {
  dutchRegions,
  holidayKinds,
  type OptionalDay,
  optionalDays,
  type SchoolType,
  schoolTypes,
  type WeekendDay,
  weekendDays,
} from '../../model/school-holidays.ts';

const day = z.iso.date().refine((told) => told >= '2020-01-01' && told < '2100-01-01', 'day-within-reach');

const name = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'one-line');

const ownDays = z
  .strictObject({
    name,
    first: day,
    last: day,
    replaces: z.enum(holidayKinds).nullable().default(null).describe('The holiday that the school has on these days instead; null: none.'),
  })
  .refine(({ first, last }) => first <= last, 'first-day-first')
  .refine(({ first, last }) => Date.parse(last) - Date.parse(first) < 120 * 86_400_000, 'not-that-long');

/** What a school says of its own calendar. */
export const calendarSettingsShape = z.strictObject({
  region: z.enum(dutchRegions).nullable().default(null).describe('In the Netherlands; null: as the board, or nobody said.'),
  type: z.enum(schoolTypes).default('day-school'),
  weekendLessons: z.array(z.enum(weekendDays)).max(2).default([]).describe('Counts for dko.'),
  optionalDays: z.array(z.enum(optionalDays)).max(optionalDays.length).default([]),
  ownDays: z.array(ownDays).max(100).default([]),
});

export type OwnDays = Readonly<z.output<typeof ownDays>>;

export interface CalendarSettings {
  readonly region: (typeof dutchRegions)[number] | null;
  readonly type: SchoolType;
  readonly weekendLessons: readonly WeekendDay[];
  /** Of the days on which schools may choose, those on which this one is closed. */
  readonly optionalDays: readonly OptionalDay[];
  readonly ownDays: readonly OwnDays[];
}

/**
 * What counts until somebody says otherwise. Most schools are closed on these days; where one is not, its card comes a day early, which is better than a card
 * on a day off.
 */
export const usualSettings: CalendarSettings = {
  region: null,
  type: 'day-school',
  weekendLessons: [],
  optionalDays: ['good-friday', 'day-after-ascension'],
  ownDays: [],
};

/** On which single days schools of a kind choose for themselves. In Flanders the Friday after Ascension Day is the academy's own choice only. */
export function choosableDays(country: Country, type: SchoolType): readonly OptionalDay[] {
  if (country === 'NL') return optionalDays;
  return type === 'dko' ? ['day-after-ascension'] : [];
}
