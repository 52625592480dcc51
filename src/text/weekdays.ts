import type { Localized } from '../model/language.ts';

/** From Monday on. */
export const weekdayNames: readonly Localized[] = [
  { nl: 'maandag', en: 'Monday' },
  { nl: 'dinsdag', en: 'Tuesday' },
  { nl: 'woensdag', en: 'Wednesday' },
  { nl: 'donderdag', en: 'Thursday' },
  { nl: 'vrijdag', en: 'Friday' },
  { nl: 'zaterdag', en: 'Saturday' },
  { nl: 'zondag', en: 'Sunday' },
];

/** 1 is Monday. @throws RangeError for what is no day of the week. */
export function weekdayName(weekday: number): Localized {
  const name = weekdayNames[weekday - 1];
  if (name === undefined) throw new RangeError(`There is no weekday ${weekday}.`);
  return name;
}
