import { severities, type Outcome, type Severity } from '../../../src/model/outcome.ts';
import { platformIds } from '../../../src/model/platform.ts';
import type { ListedPoint } from './listed-point.ts';

export const sortings = ['weight', 'people', 'right', 'place'] as const;
export type Sorting = (typeof sortings)[number];

export const groupings = ['severity', 'right', 'place', 'school', 'population', 'platform', 'outcome', 'none'] as const;
export type Grouping = (typeof groupings)[number];

export interface PointGroup {
  /** The same for as long as the points are grouped by the same. */
  readonly id: string;
  /** That all of them have in common what they are grouped by can be read off any of them. */
  readonly first: ListedPoint;
  readonly points: readonly ListedPoint[];
  readonly severities: Readonly<Record<Severity, number>>;
}

/** In the order of the model's words, for what somebody chose or an address asks for. */
export function sortingIn(address: URLSearchParams): Sorting {
  return sortings.find((one) => one === address.get('sort')) ?? 'weight';
}

/** By how heavy they are where all are gaps; else by what they came to. */
export function groupingIn(address: URLSearchParams): Grouping {
  const asked = groupings.find((one) => one === address.get('group'));
  return asked ?? (address.has('outcome') ? 'outcome' : 'severity');
}

const readingOrder = ['gap', 'unknown', 'instruct', 'accepted', 'default', 'ok', 'not-applicable'] satisfies Outcome[];

const compare: Readonly<Record<Sorting, (a: ListedPoint, b: ListedPoint) => number>> = {
  weight: (a, b) => byOutcome(a, b) || bySeverity(a, b) || byPeople(a, b),
  people: (a, b) => byPeople(a, b) || bySeverity(a, b),
  right: (a, b) => byText(a.saying.control, b.saying.control) || bySeverity(a, b) || byPeople(a, b),
  place: (a, b) => byText(a.scope.name, b.scope.name) || bySeverity(a, b) || byPeople(a, b),
};

export function sorted(points: readonly ListedPoint[], sorting: Sorting): readonly ListedPoint[] {
  return points.toSorted(compare[sorting]);
}

/** Points that belong together; heavy groups first. One group without a name where they are not to be grouped. */
export function grouped(points: readonly ListedPoint[], grouping: Grouping): readonly PointGroup[] {
  const groups = [...Map.groupBy(points, (point) => commonOf(point, grouping))].flatMap(([id, own]) => groupOf(id, own));
  return grouping === 'none' ? groups : groups.sort(orderOf(grouping));
}

function groupOf(id: string, points: readonly ListedPoint[]): readonly PointGroup[] {
  const [first] = points;
  if (first === undefined) return [];
  const count = { high: 0, medium: 0, low: 0 };
  for (const { saying } of points) count[saying.severity] += 1;
  return [{ id, first, points, severities: count }];
}

function commonOf({ saying, scope, population }: ListedPoint, grouping: Grouping): string {
  switch (grouping) {
    case 'severity':
      return saying.severity;
    case 'right':
      return saying.control;
    case 'place':
      return JSON.stringify([saying.platform, scope.kind, scope.id]);
    case 'school':
      return population.school ?? '';
    case 'population':
      return population.id;
    case 'platform':
      return saying.platform;
    case 'outcome':
      return saying.outcome;
    case 'none':
      return '';
  }
}

function orderOf(grouping: Grouping): (a: PointGroup, b: PointGroup) => number {
  if (grouping === 'severity') return (a, b) => bySeverity(a.first, b.first);
  if (grouping === 'outcome') return (a, b) => byOutcome(a.first, b.first);
  if (grouping === 'platform') {
    return (a, b) => platformIds.indexOf(a.first.saying.platform) - platformIds.indexOf(b.first.saying.platform);
  }
  return (a, b) => {
    const heavier = severities.map((severity) => b.severities[severity] - a.severities[severity]).find((difference) => difference !== 0);
    return heavier ?? byText(a.id, b.id);
  };
}

function byOutcome(a: ListedPoint, b: ListedPoint): number {
  return readingOrder.indexOf(a.saying.outcome) - readingOrder.indexOf(b.saying.outcome);
}

function bySeverity(a: ListedPoint, b: ListedPoint): number {
  return severities.indexOf(a.saying.severity) - severities.indexOf(b.saying.severity);
}

function byPeople(a: ListedPoint, b: ListedPoint): number {
  return (b.affected ?? -1) - (a.affected ?? -1);
}

const collator = new Intl.Collator('nl', { numeric: true });

function byText(a: string, b: string): number {
  return collator.compare(a, b);
}
