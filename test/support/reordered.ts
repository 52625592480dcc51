/** The same in another order; which one follows from the seed. */
export function reordered<T>(items: readonly T[], seed: number): readonly T[] {
  return items
    .map((item, index) => ({ item, rank: Math.sin(seed * 31 + index * 17) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
