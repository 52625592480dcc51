import { dayIn } from '../../model/day.ts';
import type { Country } from '../../model/country.ts';
import type { Clock } from '../../clock.ts';
import type { CalendarSettings } from '../../reminders/calendar/calendar-settings.ts';
import type { SchoolKnown } from '../../reminders/calendar/year-off.ts';
import type { StoredSchool } from '../../store/decision-repositories.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { keptCalendars, type KeptCalendar, type KeptCalendars } from './stored-calendars.ts';

/** Whoever only looks when schools are open. */
export interface ReadingCalendars {
  readonly store: Pick<OrganisationStore, 'organisation' | 'schools' | 'registers'>;
  readonly clock: Clock;
}

/** A school, or the board itself, with all that its calendar is made of. */
export interface CalendarMade {
  /** Null: the board. */
  readonly school: Pick<StoredSchool, 'id' | 'name'> | null;
  readonly kept: KeptCalendar;
  readonly known: SchoolKnown;
}

export interface CalendarsMade {
  readonly board: CalendarMade;
  readonly schools: readonly CalendarMade[];
  readonly timezone: string;
  /** YYYY-MM-DD, there. */
  readonly today: string;
}

/** All calendars of an organisation. */
export async function calendarsMade({ store, clock }: ReadingCalendars): Promise<CalendarsMade> {
  const [organisation, schools, kept] = [await store.organisation.get(), await store.schools.list(), await keptCalendars(store)];
  const timezone = organisation?.timezone ?? 'Europe/Amsterdam';
  const country = organisation?.country ?? null;
  return {
    board: { school: null, kept: kept.of(null), known: knownOf(null, country, kept) },
    schools: schools.map((school) => ({
      school: { id: school.id, name: school.name },
      kept: kept.of(school.id),
      known: knownOf(school.id, school.country ?? country, kept),
    })),
    timezone,
    today: dayIn(timezone, clock.now()),
  };
}

/** A school that said nothing has what the board says; the board's own days hold for every school. */
function knownOf(school: string | null, country: Country | null, kept: KeptCalendars): SchoolKnown {
  const [board, own] = [kept.of(null).settings, kept.of(school)];
  const settings = own.version === 0 ? board : own.settings;
  const ownDays = school === null || own.version === 0 ? settings.ownDays : [...settings.ownDays, ...board.ownDays];
  const all = { ...settings, region: settings.region ?? board.region, ownDays };
  return { country, settings: settingsIn(country, all), dutchYears: kept.dutchYears };
}

/** Part-time arts education (dko) is Flemish: a Dutch school has it only where its country changed, or from a Flemish board. */
export function settingsIn(country: Country | null, settings: CalendarSettings): CalendarSettings {
  return country === 'NL' ? { ...settings, type: 'day-school' } : settings;
}
