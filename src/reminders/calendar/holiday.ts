import type { SchoolYear } from '../../model/school-year.ts';
import type { HolidayKind } from '../../model/school-holidays.ts';
import type { DaysOff } from './school-calendar.ts';

/** A holiday of the whole country or region. */
export interface Holiday extends DaysOff {
  readonly kind: HolidayKind;
  readonly year: SchoolYear;
  /** advisory: schools may choose other days. */
  readonly standing: 'fixed' | 'advisory';
}
