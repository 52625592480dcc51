import type { Person } from '../list/list-context.ts';

/** Each name once, with the account that it has. Two people of one name have none: whoever is meant cannot be told by it. */
export function peopleOnce(people: readonly Person[]): readonly Person[] {
  return [...Map.groupBy(people, ({ name }) => name)].map(([name, same]) => {
    const ids = new Set(same.flatMap(({ id }) => id ?? []));
    const [only = null] = ids;
    return { id: ids.size === 1 ? only : null, name };
  });
}
