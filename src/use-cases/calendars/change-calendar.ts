import type { CalendarSettings } from '../../reminders/calendar/calendar-settings.ts';
import { permit, type Deciding } from '../asking.ts';
import { found, requireVersion } from '../found.ts';
import { writeTrail } from '../write-trail.ts';
import { getCalendar, type CalendarSeen } from './list-calendars.ts';
import { calendarEntry, calendarRegister, keptCalendars } from './stored-calendars.ts';

/**
 * Puts what a school (null: the board) says of its calendar in the place of what the caller saw; version 0: it said nothing yet.
 * @throws AppError not-allowed, not-there, changed-meanwhile.
 */
export async function changeCalendar(
  deciding: Deciding,
  school: string | null,
  settings: CalendarSettings,
  version: number,
): Promise<CalendarSeen> {
  permit(deciding, 'calendar.change');
  await deciding.store.transaction(async (inside) => {
    if (school !== null) found((await inside.schools.list()).find(({ id }) => id === school) ?? null);
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
