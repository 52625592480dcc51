import type { Scope } from '../../model/holding.ts';
import type { Population } from '../../model/population.ts';

/** Licences of a few people, as `/product/{product}/sku/{sku}`. */
export interface Licences {
  readonly held: ReadonlySet<string>;
  /** Those of which it was told whether they have them; null: of all. */
  readonly told: ReadonlySet<string> | null;
}

/** People of one population who can differ in nothing that decides on their settings. */
export interface Cell {
  readonly population: Population;
  /** A place in the tree; null when nobody told in which unit they are. */
  readonly unit: string | null;
  /** Keys of groups that they are known to be in. */
  readonly groups: readonly string[];
  /** Null when not told. */
  readonly licences: Licences | null;
  readonly members: number | null;
  /** Where an administrator would set something for them when nothing is set yet. */
  readonly ownScope: Scope;
}
