import { dayPlus } from '../../model/day.ts';
import { titleOf } from './decision-things.ts';
import type { DigestAsked, WentRight } from './digest.ts';
import type { DigestFacts } from './digest-facts.ts';

/** As many as people read with pleasure. */
export const mostRight = 4;

type Facts = Pick<DigestFacts, 'ticked' | 'agreed' | 'exceptions' | 'confirmedAt'>;

/** What people did since the last card; at the first card in the week before it. `mended`: what the audits show. */
export function wentRight(facts: Facts, asked: DigestAsked, mended: readonly WentRight[]): readonly WentRight[] {
  const { contents, since, today } = asked;
  const isSince = (at: string | null): boolean => at !== null && at.slice(0, 10) <= today && isAfter(at, since ?? dayPlus(today, -7));
  const approved = facts.exceptions.filter(({ state, approvedAt }) => state === 'approved' && isSince(approvedAt));
  const confirmed = facts.confirmedAt.filter(isSince).length;
  const all: readonly (readonly [boolean, readonly WentRight[]])[] = [
    [contents.includes('gaps'), mended],
    [
      contents.includes('checklists'),
      [
        ...facts.ticked.filter(({ at }) => isSince(at)).map(({ title, list }) => ({ kind: 'ticked', title, list }) as const),
        ...facts.agreed.filter(({ at }) => isSince(at)).map(({ title }) => ({ kind: 'agreed', title }) as const),
      ],
    ],
    [
      contents.includes('exceptions'),
      approved.map(({ control, until }) => ({ kind: 'approved', title: titleOf(control), until }) as const),
    ],
    [contents.includes('instructions') && confirmed > 0, [{ kind: 'confirmed', people: confirmed }]],
  ];
  return all.flatMap(([isAsked, things]) => (isAsked ? things : []));
}

/** Instants are later than an instant; of days without a time that of the last card itself counts too. */
function isAfter(at: string, since: string): boolean {
  return at.length === 10 || since.length === 10 ? at.slice(0, 10) >= since.slice(0, 10) : Date.parse(at) > Date.parse(since);
}
