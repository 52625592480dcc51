import type { Checklist } from '../../checklists/list/checklist.ts';
import type { RegisterId } from '../../checklists/registers/register-ids.ts';
import type { SchoolEvent } from '../../checklists/registers/school-event.ts';
import { dayPlus, firstDayOf, yearAfter } from '../../checklists/state/school-year.ts';
import { AppError } from '../../errors.ts';
import type { Localized } from '../../model/language.ts';
import type { Scope } from './scope.ts';

/** Days: enrolment for a school year begins months before it. */
const before = 200;

/** A day of the school year is one that some list asks for, and lies in that year or just before it. @throws AppError unusable-request with the place. */
export function requireFittingDates(register: RegisterId, content: unknown, lists: readonly Checklist[], scope: Scope): void {
  if (register !== 'school-event') return;
  // The register's own schema let it through.
  const { event, from, to } = content as SchoolEvent;
  if (!lists.some(({ events }) => events.some(({ id }) => id === event)))
    throw unusable('event', { nl: 'geen lijst vraagt naar deze dag', en: 'no list asks for this day' });
  if (to !== null && to < from) throw unusable('to', { nl: 'dit ligt voor de eerste dag', en: 'this is before the first day' });
  const { year, country } = scope;
  const [earliest, last] = [dayPlus(firstDayOf(year, country), -before), dayPlus(firstDayOf(yearAfter(year), country), -1)];
  const outside = { nl: `dit ligt niet in schooljaar ${year}`, en: `this is not in school year ${year}` };
  if (from < earliest || from > last) throw unusable('from', outside);
  if (to !== null && to > last) throw unusable('to', outside);
}

function unusable(place: string, detail: Localized): AppError {
  return new AppError('unusable-request', { place: `content.${place}`, detail });
}
