import { registers } from '../../checklists/registers/index.ts';
import { oddDay, type DayTold } from '../../checklists/registers/odd-day.ts';
import type { RegisterId } from '../../checklists/registers/register-ids.ts';
import { AppError } from '../../errors.ts';
import { sameContent } from '../same-content.ts';
import type { Scope } from './scope.ts';

/**
 * The days of an entry can be right. Those that stood there `before` stay as they are: whoever ticks off what an earlier version let through is not asked
 * for them.
 * @throws AppError unusable-request with the place.
 */
export function requireFittingDates(register: RegisterId, content: unknown, before: unknown, scope: Scope): void {
  const known = daysIn(register, before);
  for (const told of registers[register].days(content)) {
    const detail = known.some((one) => sameContent(one, told)) ? null : oddDay(told, scope);
    if (detail !== null) throw new AppError('unusable-request', { place: `content.${told.place}`, detail });
  }
}

/** None of a content that the register's schema does not let through any more. */
function daysIn(register: RegisterId, content: unknown): readonly DayTold[] {
  const { content: shape, days } = registers[register];
  return shape.safeParse(content).success ? days(content) : [];
}
