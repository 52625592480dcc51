import { outcomes, type Outcome } from '../../../../src/model/outcome.ts';
import type { Localized } from '../../../../src/model/language.ts';
import type { Points } from '../../../api/operations.ts';
import type { Requirement } from './framework.ts';

export interface RequirementStanding {
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Points that apply; 0: nothing was judged. */
  readonly total: number;
  /** Titles of the rights that were judged. */
  readonly rights: readonly Localized[];
}

/** How the points of an audit stand that say something about a requirement. */
export function standingOf({ rights, platform }: Requirement, { sayings, points }: Points): RequirementStanding {
  const isAbout = sayings.map(
    (saying) => (rights === 'all' || rights.includes(saying.control)) && (platform === null || saying.platform === platform),
  );
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  for (const point of points) {
    const saying = sayings[point.saying];
    if (saying !== undefined && isAbout[point.saying] === true) counts[saying.outcome] += 1;
  }
  const titles = new Map(sayings.filter((_saying, index) => isAbout[index]).map(({ control, title }) => [control, title]));
  const total = Object.values(counts).reduce((sum, one) => sum + one, 0) - counts['not-applicable'];
  return { counts, total, rights: [...titles.values()] };
}

/** Where these points are listed. */
export function pointsAddress({ rights, platform }: Requirement, outcome: Outcome): string {
  const address = new URLSearchParams({ outcome });
  if (platform !== null) address.set('platform', platform);
  if (rights !== 'all') for (const control of rights) address.append('control', control);
  return `/gaps?${address.toString()}`;
}
