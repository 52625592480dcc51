import { dayIn } from '../../model/day.ts';
import { schoolYearOf, yearAfter, type SchoolYear } from '../../model/school-year.ts';
import { AppError } from '../../errors.ts';
import type { DutchYear } from '../../reminders/calendar/dutch-holidays.ts';
import type { HolidaySource } from '../../reminders/calendar/government/holiday-source.ts';
import { readHolidays } from '../../reminders/calendar/government/read-holidays.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { permit, type Deciding } from '../asking.ts';
import { sameContent } from '../same-content.ts';
import { writeTrail } from '../write-trail.ts';
import { holidaysEntry, holidaysRegister, keptCalendars } from './stored-calendars.ts';

type Changing = Pick<Deciding, 'actor' | 'store' | 'clock'>;

/** What came of it. */
export interface HolidaysBroughtIn {
  /** School years whose dates are other ones than before, or new. */
  readonly changed: readonly SchoolYear[];
  /** Those that were read and stay as they were. */
  readonly same: readonly SchoolYear[];
  /** Asked for, and not published yet. */
  readonly unpublished: readonly SchoolYear[];
  /** Lines of the document that could not be read. */
  readonly unread: number;
}

/** Takes over the Dutch school holidays of a document as the government publishes it. @throws AppError not-allowed, unusable-holidays. */
export async function bringInHolidays(deciding: Deciding, document: unknown): Promise<HolidaysBroughtIn> {
  permit(deciding, 'calendar.change');
  const { years, unread } = readHolidays(document);
  if (years.length === 0) throw new AppError('unusable-holidays', {});
  return { ...(await keep(deciding, years)), unpublished: [], unread };
}

/**
 * Asks the government's open data for this school year and the next two. Nothing that is known is lost: what does not come stays as it was.
 * @throws AppError not-allowed, no-holiday-source, holidays-unread, unusable-holidays.
 */
export async function refreshHolidays(deciding: Deciding, source: HolidaySource | null): Promise<HolidaysBroughtIn> {
  permit(deciding, 'calendar.change');
  if (source === null) throw new AppError('no-holiday-source', {});
  return fetchHolidays(deciding, source);
}

/** The same for whoever asks by themselves, in the name of `actor`. @throws AppError holidays-unread, unusable-holidays. */
export async function fetchHolidays(deciding: Changing, source: HolidaySource): Promise<HolidaysBroughtIn> {
  const organisation = await deciding.store.organisation.get();
  const today = dayIn(organisation?.timezone ?? 'Europe/Amsterdam', deciding.clock.now());
  const first = schoolYearOf(today, 'NL');
  const asked = [first, yearAfter(first), yearAfter(yearAfter(first))];
  const documents = await Promise.all(asked.map(async (year) => source.read(year)));
  const { years, unread } = readHolidays(documents);
  if (years.length === 0) throw new AppError('unusable-holidays', {});
  const unpublished = asked.filter((year) => !years.some((one) => one.year === year));
  return { ...(await keep(deciding, years)), unpublished, unread };
}

async function keep(deciding: Changing, years: readonly DutchYear[]): Promise<Pick<HolidaysBroughtIn, 'changed' | 'same'>> {
  return deciding.store.transaction(async (inside) => {
    const { dutchYears } = await keptCalendars(inside);
    const known = (year: SchoolYear): DutchYear | null => dutchYears.find((one) => one.year === year) ?? null;
    const wanted = years.map((read) => broughtTogether(known(read.year), read));
    const changed = wanted.filter((one) => !sameContent(sorted(one), sorted(known(one.year))));
    for (const one of changed) await put(inside, deciding, known(one.year), one);
    const changedYears = changed.map(({ year }) => year);
    return { changed: changedYears, same: years.map(({ year }) => year).filter((year) => !changedYears.includes(year)) };
  });
}

async function put(inside: OrganisationStore, deciding: Changing, before: DutchYear | null, after: DutchYear): Promise<void> {
  const id = holidaysEntry(after.year);
  const version = (await inside.registers.get(id))?.version ?? 0;
  await inside.registers.put({ register: holidaysRegister, entry: id, school: null, year: after.year, content: after, version });
  await writeTrail(inside, deciding, { action: 'school-holidays.changed', subject: `school-holidays/${after.year}`, before, after });
}

/** What a document leaves out stays as it was. */
function broughtTogether(known: DutchYear | null, read: DutchYear): DutchYear {
  const before = known?.holidays ?? [];
  const told = read.holidays.map((one) => ({ ...one, spans: { ...before.find(({ kind }) => kind === one.kind)?.spans, ...one.spans } }));
  return { year: read.year, holidays: [...told, ...before.filter(({ kind }) => !told.some((one) => one.kind === kind))] };
}

function sorted(year: DutchYear | null): unknown {
  return year === null ? null : { year: year.year, holidays: year.holidays.toSorted((a, b) => (a.kind < b.kind ? -1 : 1)) };
}
