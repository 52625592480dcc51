import { searchable } from '../../text/searchable.ts';
import { permit, type Asking } from '../asking.ts';

export interface Colleague {
  /** The vendor's id of the person. */
  readonly id: string;
  readonly name: string;
}

/** The staff of an organisation, as its own directory has them; null: no directory is connected that tells who is staff. */
export interface StaffDirectory {
  staff(organisationId: string): Promise<readonly Colleague[] | null>;
}

export interface ColleaguesFound {
  readonly people: readonly Colleague[];
  /** directory: the tenant was asked. none: there is none to ask; names can be typed all the same. */
  readonly from: 'directory' | 'none';
}

const mostFound = 30;

/** Staff whose names hold all the words: for whoever gives tasks to people. Pupils are never among them. @throws AppError not-allowed. */
export async function findColleagues(asking: Asking, directory: StaffDirectory | null, search: string): Promise<ColleaguesFound> {
  permit(asking, 'checklist.change');
  const staff = (await directory?.staff(asking.actor.organisationId)) ?? null;
  if (staff === null) return { people: [], from: 'none' };
  const words = searchable(search).split(/\s+/).filter(Boolean);
  const fitting = staff.filter(({ name }) => words.every((word) => ` ${searchable(name)}`.includes(` ${word}`)));
  return { people: fitting.toSorted((a, b) => (a.name < b.name ? -1 : 1)).slice(0, mostFound), from: 'directory' };
}
