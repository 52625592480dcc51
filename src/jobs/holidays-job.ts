import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { HolidaySource } from '../reminders/calendar/government/holiday-source.ts';
import type { Store } from '../store/store.ts';
import { lookAfterHolidays } from '../use-cases/calendars/look-after-holidays.ts';
import { eachOrganisation } from './each-organisation.ts';

export interface KeepingHolidays {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** Where Dutch school holidays are published; null: no address is set up. */
  readonly holidays: HolidaySource | null;
}

/** Once a night: the holidays of Dutch schools are fetched where it is time to; what is still missing stands in the log, on cards and in the tab. */
export async function keepHolidays({ store, clock, log, holidays }: KeepingHolidays): Promise<void> {
  const source = holidays === null ? null : askedOnce(holidays);
  await eachOrganisation({ store, log }, 'School holidays could not be looked after', async (own) => {
    const { organisationId: organisation } = own;
    const { changed, missing, problem } = await lookAfterHolidays({ store: own, clock, source });
    if (changed.length > 0) log.info('School holidays were brought up to date', { organisation, years: changed });
    if (problem !== null) log.warn('School holidays could not be fetched', { organisation, error: problem });
    if (missing.length > 0) log.warn('The holidays of a school year are not known yet', { organisation, years: missing });
  });
}

/** What is published is the same for everybody. */
function askedOnce(source: HolidaySource): HolidaySource {
  const read = new Map<string, Promise<unknown>>();
  return {
    read: async (year) => {
      const reading = read.get(year) ?? source.read(year);
      read.set(year, reading);
      return reading;
    },
  };
}
