import type { CallSurroundings } from '../platforms/calls/patient-fetch.ts';
import { patientFetch } from '../platforms/calls/patient-fetch.ts';
import type { Patience } from '../platforms/calls/pause-before.ts';
import { holidaySource, type HolidaySource } from '../reminders/calendar/government/holiday-source.ts';

/** Somebody may wait for it. */
const patience: Patience = { attempts: 2, timeLimit: 6000, firstPause: 300, longestPause: 1000 };

/** Where Dutch school holidays are fetched from; null: nowhere. */
export function serviceHolidays({ holidaysFrom }: { readonly holidaysFrom: string | null }, calls: CallSurroundings): HolidaySource | null {
  return holidaysFrom === null ? null : holidaySource(holidaysFrom, patientFetch(3, { ...calls, patience }));
}
