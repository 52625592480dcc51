import type { PointGroup } from './gap-order.ts';
import type { ListedPoint } from './listed-point.ts';

/** A line of the list: the head of a group, or a point. */
export type ListItem =
  | { readonly kind: 'group'; readonly id: string; readonly group: PointGroup; readonly isOpen: boolean }
  | { readonly kind: 'point'; readonly id: string; readonly point: ListedPoint };

/** Groups and points one below the other; of a closed group only its head. A single group without a name has none. */
export function listItems(groups: readonly PointGroup[], closed: ReadonlySet<string>): readonly ListItem[] {
  return groups.flatMap((group) => {
    const isOpen = !closed.has(group.id);
    const points = isOpen
      ? group.points.map((point, index) => ({ kind: 'point' as const, id: `${group.id} ${point.key} ${index}`, point }))
      : [];
    return group.id === '' && groups.length === 1 ? points : [{ kind: 'group' as const, id: `${group.id} head`, group, isOpen }, ...points];
  });
}

/** The points in the order of the list, each key once. */
export function keysInOrder(groups: readonly PointGroup[]): readonly string[] {
  return [...new Set(groups.flatMap(({ points }) => points.map(({ key }) => key)))];
}
