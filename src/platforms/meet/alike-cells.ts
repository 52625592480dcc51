import type { Cell } from './cell.ts';
import { canonical } from '../json.ts';
import { chainOf, isPath, root } from './org-tree.ts';

/** Joins cells of one population whose units have nothing of their own and the same settings above them: most units of a large tenant. */
export function joinAlike(cells: readonly Cell[], places: readonly string[]): readonly Cell[] {
  const set = new Set([root, ...places]);
  const alike = Map.groupBy(cells, ({ population, unit, groups, licences, ownScope }) =>
    canonical([
      population.id,
      unit === null ? null : whatIsSet(unit, set),
      groups,
      licences === null ? null : [...licences.held],
      ownScope.kind,
      ownScope.id,
    ]),
  );
  return [...alike.values()].flatMap(joined);
}

function joined(cells: readonly Cell[]): readonly Cell[] {
  const [first] = cells;
  if (first === undefined) return [];
  return [
    { ...first, members: cells.reduce<number | null>((sum, { members }) => (sum === null || members === null ? null : sum + members), 0) },
  ];
}

/** The unit itself where something is set in it, else the nearest unit above it where something is. */
function whatIsSet(unit: string, set: ReadonlySet<string>): string {
  if (set.has(unit) || !isPath(unit)) return unit;
  return `below ${chainOf(unit).find((place) => set.has(place)) ?? root}`;
}
