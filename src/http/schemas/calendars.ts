import { countries } from '../../model/country.ts';
import * as z from 'zod';
import { calendarSettingsShape } from '../../reminders/calendar/calendar-settings.ts';
import { count, id, localizedText, version } from './shared.ts';
import { dutchRegions, holidayKinds, optionalDays, schoolTypes, weekendDays } from '../../model/school-holidays.ts';

const day = z.iso.date();
const region = z.enum(dutchRegions).nullable();
const kind = z.enum(holidayKinds);

/** Which calendar: of a school by its id, or the board's own. */
export const calendarParams = z.strictObject({
  school: id.describe('Id of a school; board: the board’s own, which holds for every school.'),
});
export const calendarWanted = calendarSettingsShape;

const ownDays = z.strictObject({ name: z.string(), first: day, last: day, replaces: kind.nullable() });

const yearOff = z.strictObject({
  year: z.string(),
  holidays: z.array(
    z.strictObject({ kind, year: z.string(), standing: z.enum(['fixed', 'advisory']), name: localizedText, first: day, last: day }),
  ),
  own: z.array(ownDays),
  single: z.array(z.strictObject({ name: localizedText, first: day, last: day })),
  missing: z.array(kind).nullable().describe('Holidays of which nobody said when they are; null: the country is not known.'),
});

export const calendar = z
  .strictObject({
    school: z.strictObject({ id: z.string(), name: z.string() }).nullable().describe('Null: the board.'),
    country: z.enum(countries).nullable(),
    settings: z.strictObject({
      region,
      type: z.enum(schoolTypes),
      weekendLessons: z.array(z.enum(weekendDays)),
      optionalDays: z.array(z.enum(optionalDays)),
      ownDays: z.array(ownDays),
    }),
    region: region.describe('The one that counts: its own, or the board’s.'),
    choosable: z.array(z.enum(optionalDays)).describe('Days on which schools of its kind choose for themselves.'),
    years: z.array(yearOff).describe('This school year and the next.'),
    asks: z.enum(['country', 'region']).nullable().describe('What is not known and decides when it is closed.'),
    version: version.describe('0: nothing was said yet; what the board says holds.'),
  })
  .meta({ id: 'SchoolCalendar' });

export const calendarList = z.strictObject({
  calendars: z.array(calendar).describe('The board first.'),
  dutchYears: z.array(z.string()).describe('School years of which the Dutch government’s dates are known.'),
  source: z.enum(['set-up', 'not-set-up']).describe('Whether the government’s dates can be fetched.'),
});

export const holidaysWanted = z.strictObject({
  document: z.unknown().describe('JSON of the open data on school holidays of rijksoverheid.nl.'),
});

export const holidaysBroughtIn = z.strictObject({
  changed: z.array(z.string()),
  same: z.array(z.string()),
  unpublished: z.array(z.string()),
  unread: count.describe('Lines that could not be read.'),
});
