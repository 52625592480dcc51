import type { Checklist } from '../list/checklist.ts';
import type { SchoolEvent } from '../registers/school-event.ts';
import { firstRemoteLesson, type SubjectPlan } from '../registers/subject-plan.ts';
import { contentsOf, type Facts } from '../rows/facts.ts';
import { dayInYear, firstDayOf } from '../../model/school-year.ts';

export interface Period {
  readonly from: string;
  readonly to: string;
}

type When = Pick<Facts, 'entries' | 'year' | 'country'>;

/** When an event of a list is in a school year: the same day each year, as the school entered it, or as its year plans say; null: nobody said. */
export function dateOf(event: string, { events }: Pick<Checklist, 'events'>, facts: When): Period | null {
  const entered = enteredFor(event, facts);
  if (entered !== null) return entered;
  const dated = events.find(({ id }) => id === event)?.dated ?? '';
  if (/^\d\d-\d\d$/.test(dated)) return oneDay(dayInYear(facts.year, dated, facts.country));
  if (event === 'school-year-start') return oneDay(firstDayOf(facts.year, facts.country));
  if (event !== 'first-remote-lesson') return null;
  const first = firstRemoteLesson(contentsOf(facts, 'subject-plan') as readonly SubjectPlan[]);
  return first === null ? null : oneDay(first);
}

/** Several may be entered, one for each class: what comes first counts. */
function enteredFor(event: string, facts: When): Period | null {
  const entered = (contentsOf(facts, 'school-event') as readonly SchoolEvent[]).filter((one) => one.event === event);
  const [first] = entered.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return first === undefined ? null : { from: first.from, to: first.to ?? first.from };
}

function oneDay(day: string): Period {
  return { from: day, to: day };
}
