import { createHash } from 'node:crypto';
import type { StoredSchool } from '../../store/decision-repositories.ts';
import { permit, type Asking } from '../asking.ts';

export interface SchoolList {
  readonly schools: readonly StoredSchool[];
  /** Another one for each other list. */
  readonly version: string;
}

/** The schools of the board. @throws AppError not-allowed. */
export async function listSchools(asking: Asking): Promise<SchoolList> {
  permit(asking, 'settings.read');
  return listOf(await asking.store.schools.list());
}

/** The list in an order that depends on nothing but itself. */
export function listOf(given: readonly StoredSchool[]): SchoolList {
  const schools = given.map(({ id, name, stage, country }) => ({ id, name, stage, country })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { schools, version: createHash('sha256').update(JSON.stringify(schools)).digest('hex').slice(0, 16) };
}
