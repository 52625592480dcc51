import { dayPlus } from '../../model/day.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { Occasion } from '../when/occurrences.ts';
import { warnFrom } from '../when/warn-from.ts';
import type { Thing } from './thing.ts';

/** Days before the end of a deviation or of somebody's word in which people are told: a board meets once a month. */
const decisionAhead = 42;
/** Days after which nobody is told any more that somebody's word ended: the right itself cannot be seen then, and that is told. */
const tellEnded = 60;

/** Whether a card of this occasion tells of a thing. The first week asks only what is due in it, the last of the summer only what is due right after. */
export function isOpenNow({ about, due }: Thing, occasion: Occasion, today: string, calendar: SchoolCalendar): boolean {
  const isTold = due === null || today >= tellFrom(about.kind, due, calendar);
  if (about.kind === 'attestation' && due !== null && due < dayPlus(today, -tellEnded)) return false;
  if (occasion === 'weekly' || occasion === 'catch-up') return isTold || isWaiting(about);
  return due !== null && due < dayPlus(today, occasion === 'first-week' ? 7 : 14);
}

function tellFrom(kind: Thing['about']['kind'], due: string, calendar: SchoolCalendar): string {
  const warned = warnFrom(due, calendar);
  const ahead = dayPlus(due, -decisionAhead);
  return kind === 'task' || warned < ahead ? warned : ahead;
}

/** For a decision, whenever it would end. */
function isWaiting(about: Thing['about']): boolean {
  return about.kind === 'exception' && about.state === 'requested';
}
