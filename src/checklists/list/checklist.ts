import type * as z from 'zod';
import type { listSchema } from './list-schema.ts';

/** The same, and nobody may change it. */
export type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T;

type ListRead = Immutable<z.output<typeof listSchema>>;

export type ChecklistItem = ListRead['items'][number];
export type ChecklistSection = ListRead['sections'][number];
export type Schedule = NonNullable<ChecklistItem['schedule']>;

export interface Checklist extends ListRead {
  /** own: the school brought it in. */
  readonly origin: 'shipped' | 'own';
}

/** The item of that id; undefined when the list has none. */
export function itemOf({ items }: Checklist, id: string): ChecklistItem | undefined {
  return items.find((item) => item.id === id);
}

export function partsOf({ items }: Checklist, row: ChecklistItem): readonly ChecklistItem[] {
  return items.filter(({ parent }) => parent === row.id);
}

/** Whether what somebody writes there is seen by nobody else. */
export function isPrivate({ sections }: Checklist, { section }: ChecklistItem): boolean {
  return sections.some(({ id, private: own }) => id === section && own);
}
