import { dayPlus } from '../../model/day.ts';
import type { Thing } from './thing.ts';

/** As many as people read. */
const mostThings = 7;
/** Places that one kind takes at most, as long as something else waits: else a board with many gaps never sees its lists. */
const mostOfAKind = 4;

/** The most urgent first. */
function byUrgency(today: string): (a: Thing, b: Thing) => number {
  return (a, b) => {
    const ranks = rankOf(a, today) - rankOf(b, today);
    if (ranks !== 0) return ranks;
    const [one, other] = [dayOf(a), dayOf(b)];
    if (one !== other) return one < other ? -1 : 1;
    return peopleIn(b) - peopleIn(a) || (a.id < b.id ? -1 : 1);
  };
}

/** Those to show, in their order. */
export function firstThings(things: readonly Thing[], today: string): readonly Thing[] {
  const sorted = things.toSorted(byUrgency(today));
  const taken = new Map<string, number>();
  const within = sorted.filter(({ about: { kind } }) => {
    taken.set(kind, (taken.get(kind) ?? 0) + 1);
    return (taken.get(kind) ?? 0) <= mostOfAKind;
  });
  const chosen = new Set([...within, ...sorted].filter(onlyOnce()).slice(0, mostThings));
  return sorted.filter((thing) => chosen.has(thing));
}

function onlyOnce(): (thing: Thing) => boolean {
  const met = new Set<Thing>();
  return (thing) => !met.has(thing) && met.add(thing).has(thing);
}

/** What lets pupils do most comes first, then what is late, then what is soon due; what merely waits comes last. */
function rankOf(thing: Thing, today: string): number {
  const { about } = thing;
  const day = dayOf(thing);
  if (about.kind === 'gap') return gapRanks[about.severity][about.since];
  // What was seen long ago may be otherwise by now: that comes before it.
  if (thing.late || about.kind === 'audit') return 1;
  if (day <= dayPlus(today, 7)) return 3;
  // Somebody believes that it is in order.
  if (about.kind === 'task' && about.task === 'contradicted') return 4;
  if (day <= dayPlus(today, 35)) return 5;
  return { task: 10, exception: 7, attestation: 7, instructions: 8, unseen: 9 }[about.kind];
}

const gapRanks = {
  high: { new: 0, before: 2 },
  medium: { new: 4, before: 6 },
  low: { new: 8, before: 11 },
} as const;

const noDay = '9999-12-31';

/** The day that people work towards. */
function dayOf({ due, workBy }: Thing): string {
  return workBy?.day ?? due ?? noDay;
}

function peopleIn({ about }: Thing): number {
  return about.kind === 'gap' ? (about.people?.count ?? 0) : 0;
}
