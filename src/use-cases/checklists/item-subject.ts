import type { Scope } from './scope.ts';

/** What the trail calls an item of a school, or of the whole board, through all years. */
export function itemSubject(checklist: string, item: string, { school }: Pick<Scope, 'school'>): string {
  return `checklist/${checklist}/${item}/${school?.id ?? 'board'}`;
}
