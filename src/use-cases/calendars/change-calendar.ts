import type { Country } from '../../model/country.ts';
import { AppError } from '../../errors.ts';
import type { CalendarSettings } from '../../reminders/calendar/calendar-settings.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { permit, type Deciding } from '../asking.ts';
import { found, requireVersion } from '../found.ts';
import { writeTrail } from '../write-trail.ts';
import { getCalendar, type CalendarSeen } from './list-calendars.ts';
import { calendarEntry, calendarRegister, keptCalendars } from './stored-calendars.ts';

/**
 * Puts what a school (null: the board) says of its calendar in the place of what the caller saw; version 0: it said nothing yet.
 * @throws AppError not-allowed, not-there, changed-meanwhile; unusable-request for a kind of school that its country does not have.
 */
export async function changeCalendar(
  deciding: Deciding,
  school: string | null,
  settings: CalendarSettings,
  version: number,
): Promise<CalendarSeen> {
  permit(deciding, 'calendar.change');
  await deciding.store.transaction(async (inside) => {
    requireTypeThere(settings, await countryOf(inside, school));
    const before = (await keptCalendars(inside)).of(school);
    requireVersion(before, version);
    const entry = { register: calendarRegister, entry: calendarEntry(school), school, year: null, content: settings, version };
    await inside.registers.put(entry);
    const subject = `school-calendar/${school ?? 'board'}`;
    await writeTrail(inside, deciding, {
      action: 'calendar.changed',
      subject,
      before: before.version === 0 ? null : before.settings,
      after: settings,
    });
  });
  return getCalendar(deciding, school);
}

async function countryOf({ schools, organisation }: OrganisationStore, school: string | null): Promise<Country | null> {
  const own = school === null ? null : found((await schools.list()).find(({ id }) => id === school) ?? null).country;
  return own ?? (await organisation.get())?.country ?? null;
}

function requireTypeThere({ type }: CalendarSettings, country: Country | null): void {
  if (country !== 'NL' || type !== 'dko') return;
  const detail = {
    nl: 'deeltijds kunstonderwijs (dko) is er alleen in Vlaanderen, en deze school staat in Nederland; kies dagonderwijs (day-school), of wijzig eerst het land bij Organisatie',
    en: 'part-time arts education (dko) exists in Flanders only, and this school is in the Netherlands; choose day school (day-school), or change the country at Organisation first',
  };
  throw new AppError('unusable-request', { place: 'type', detail });
}
