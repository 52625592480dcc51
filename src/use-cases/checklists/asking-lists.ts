import type { ShippedLists } from '../../checklists/shipped-lists.ts';
import type { Clock } from '../../clock.ts';
import type { Asking, Deciding } from '../asking.ts';

/** Who asks about checklists. */
export interface AskingLists extends Asking {
  readonly clock: Clock;
  /** The lists that come with the product. */
  readonly shipped: ShippedLists;
}

/** Who changes something of a checklist. */
export interface DecidingLists extends Deciding {
  readonly shipped: ShippedLists;
}
