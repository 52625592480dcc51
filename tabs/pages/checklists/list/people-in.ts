import type { Checklist, ChecklistPart, ChecklistRow } from '../../../api/operations.ts';
import type { Person } from './list-context.ts';

/** Everybody who owns or did something in a list, each once, by name. */
export function peopleIn({ sections }: Pick<Checklist, 'sections'>): readonly Person[] {
  const rows = sections.flatMap(({ items }) => items.flatMap((row): readonly (ChecklistRow | ChecklistPart)[] => [row, ...row.parts]));
  const people = rows
    .flatMap(({ state }) => [state.owner, state.tick?.by ?? null, state.scan?.by ?? null, state.scan?.ask?.who ?? null])
    .filter((one) => one !== null);
  const known = new Map<string, Person>();
  for (const { id, name } of people) if ((known.get(name)?.id ?? null) === null) known.set(name, { id, name });
  return [...known.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
