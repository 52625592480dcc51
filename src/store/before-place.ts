import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { TimedPlace } from './cursor.ts';

/** What comes after a place in a list that runs from new to old; everything when there is none. One comparison of pairs, which an index answers. */
export function beforePlace(time: string, id: string, place: TimedPlace | null): RawBuilder<SqlBool> {
  if (place === null) return sql<SqlBool>`true`;
  return sql<SqlBool>`(${sql.ref(time)}, ${sql.ref(id)}) < (${place.at}, ${place.id})`;
}
