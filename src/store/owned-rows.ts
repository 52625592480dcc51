import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** The rows of one organisation: every repository is made for one, and asks for nothing else. */
export interface OwnedRows {
  readonly db: Kysely<Tables>;
  /** As it stands in `organisation_id`. */
  readonly owner: string;
}
