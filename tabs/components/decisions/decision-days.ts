/** Between which days a decision may end, and which one is proposed: all YYYY-MM-DD. */
export interface DecisionDays {
  readonly first: string;
  readonly last: string;
  readonly proposed: string;
}

/** The service takes no more: each school year looks at it anew. */
const mostMonths = 18;
/** Days. A decision that ends sooner is hardly worth asking for. */
const tooSoon = 28;

/** The proposed day is the last one of the school year: 31 July in the Netherlands, 31 August in Flanders; of the next one where this one is nearly over. */
export function decisionDays(now: Date, country: 'NL' | 'BE' | null): DecisionDays {
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  const lastMonth = country === 'BE' ? 7 : 6;
  const ends = [0, 1].map((later) => new Date(Date.UTC(year + later, lastMonth, 31)));
  const soonest = Date.UTC(year, month, day + tooSoon);
  const lastOfMonth = new Date(Date.UTC(year, month + mostMonths + 1, 0)).getUTCDate();
  return {
    first: dayOf(new Date(Date.UTC(year, month, day + 1))),
    last: dayOf(new Date(Date.UTC(year, month + mostMonths, Math.min(day, lastOfMonth)))),
    proposed: dayOf(ends.find((end) => end.getTime() >= soonest) ?? new Date(soonest)),
  };
}

/** Whole days from today up to and including the day. */
export function daysUntil(day: string, now: Date): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())) / 86_400_000);
}

/** Days before its end from which a decision is looked at again. */
export const soonDays = 30;

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
