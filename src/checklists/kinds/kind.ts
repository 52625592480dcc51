import type { Localized } from '../../model/language.ts';
import type { ListType } from '../list/list-schema.ts';
import type { RegisterId } from '../registers/register-ids.ts';
import type { ItemChange, ItemState } from '../state/item-state.ts';

/** What is particular to a kind of list; all else is the same for each. */
export interface Kind {
  readonly type: ListType;
  readonly title: Localized;
  /** Who usually keeps it: each school, or the board once for all. */
  readonly usedBy: 'school' | 'board';
  /** every-item: each school year begins anew. marked-items: only what the list marks as annual. */
  readonly recurs: 'every-item' | 'marked-items';
  /** What people can change of an item. */
  readonly carries: readonly (keyof ItemChange)[];
  /** Where an item names no register of its own. */
  readonly register: RegisterId | null;
  /** A card for everybody: teachers see all of it. */
  readonly readBy: 'staff' | 'everybody';
  readonly isDone: (state: ItemState) => boolean;
}

export const ticked = (state: ItemState): boolean => state.tick !== null;
