import type { Kysely } from 'kysely';

/** A step from one shape of the data to the next; never changed once it was released. */
export interface StoreMigration {
  /** `001-first-tables`; they run in the order of their names. */
  readonly name: string;
  /** All tables as they are after it, those that others point at first; what an export of that shape holds. */
  readonly tables: readonly KeptTable[];
  // Each step sees the tables of its own time, which no type of today describes.
  up(db: Kysely<unknown>): Promise<void>;
}

export interface KeptTable {
  readonly name: string;
  /** The primary key, in its order. */
  readonly key: readonly string[];
  /** heavy: a row may hold megabytes. */
  readonly rows: 'light' | 'heavy';
  /** The column that the database numbers. */
  readonly numbered?: string;
}
