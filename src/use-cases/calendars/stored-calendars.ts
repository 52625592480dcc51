import * as z from 'zod';
import { isSchoolYear } from '../../model/school-year.ts';
import { dutchRegions, holidayKinds } from '../../model/school-holidays.ts';
import { calendarSettingsShape, usualSettings, type CalendarSettings } from '../../reminders/calendar/calendar-settings.ts';
import type { DutchYear } from '../../reminders/calendar/dutch-holidays.ts';
import { knownDutchYears } from '../../reminders/calendar/known-dutch-years.ts';
import type { StoredRegisterEntry } from '../../store/decision-repositories.ts';
import type { OrganisationStore } from '../../store/store.ts';

/** Under which registers they are kept, besides those of checklists: what a school says of its calendar, and the government's dates of a school year. */
export const calendarRegister = 'school-calendar';
export const holidaysRegister = 'school-holidays';

export interface KeptCalendar {
  /** Null: the board's own, which holds for its schools too. */
  readonly school: string | null;
  readonly settings: CalendarSettings;
  /** 0: nobody said anything yet, and the usual holds. */
  readonly version: number;
}

/** What of an organisation's calendars is kept. */
export interface KeptCalendars {
  readonly of: (school: string | null) => KeptCalendar;
  /** Of each school year the newest: what was brought in counts before what came along with the product. */
  readonly dutchYears: readonly DutchYear[];
}

const span = z.tuple([z.iso.date(), z.iso.date()]);
const dutchYear = z.object({
  year: z.string().refine(isSchoolYear),
  holidays: z.array(
    z.object({
      kind: z.enum(holidayKinds),
      standing: z.enum(['fixed', 'advisory']),
      spans: z.partialRecord(z.enum(dutchRegions), span),
    }),
  ),
});

export async function keptCalendars(store: Pick<OrganisationStore, 'registers'>): Promise<KeptCalendars> {
  const entries = await store.registers.list([calendarRegister, holidaysRegister]);
  const calendars = entries.filter(({ register }) => register === calendarRegister).map(calendarIn);
  const broughtIn = entries.filter(({ register }) => register === holidaysRegister).flatMap(yearIn);
  const known = knownDutchYears.filter(({ year }) => !broughtIn.some((one) => one.year === year));
  return {
    of: (school) => calendars.find((one) => one.school === school) ?? { school, settings: usualSettings, version: 0 },
    dutchYears: [...known, ...broughtIn].toSorted((a, b) => (a.year < b.year ? -1 : 1)),
  };
}

export function calendarEntry(school: string | null): string {
  return `${calendarRegister}~${school ?? ''}`;
}

export function holidaysEntry(year: string): string {
  return `${holidaysRegister}~${year}`;
}

/** What another version kept and this one cannot read counts as the usual; whoever changes it writes over it. */
function calendarIn({ school, content, version }: StoredRegisterEntry): KeptCalendar {
  return { school, settings: calendarSettingsShape.safeParse(content).data ?? usualSettings, version };
}

function yearIn({ content }: StoredRegisterEntry): readonly DutchYear[] {
  const read = dutchYear.safeParse(content);
  return read.success ? [read.data] : [];
}
