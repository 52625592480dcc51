import { AppError } from '../../errors.ts';
import { isSchoolYear, schoolYearOf, yearAfter, type Country, type SchoolYear } from '../../checklists/state/school-year.ts';
import type { Clock } from '../../clock.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { dayIn } from '../../audit/liveness.ts';
import { found } from '../found.ts';

/** Of which school (null: the whole board) and which school year (null: the one of today) somebody wants to see something. */
export interface ScopeWanted {
  readonly school: string | null;
  readonly year: SchoolYear | null;
}

export interface Scope {
  readonly school: { readonly id: string; readonly name: string } | null;
  readonly year: SchoolYear;
  readonly country: Country;
  readonly boardName: string;
  /** Where the school is. */
  readonly today: string;
}

/** @throws AppError not-there when the board has no such school, or it is no school year. */
export async function scopeOf(
  { store, clock }: { readonly store: OrganisationStore; readonly clock: Clock },
  wanted: ScopeWanted,
): Promise<Scope> {
  const organisation = await store.organisation.get();
  const schools = wanted.school === null ? [] : await store.schools.list();
  const school = wanted.school === null ? null : found(schools.find(({ id }) => id === wanted.school) ?? null);
  const country = school?.country ?? organisation?.country ?? 'NL';
  const today = dayIn(organisation?.timezone ?? 'Europe/Amsterdam', clock.now());
  const year = wanted.year ?? schoolYearOf(today, country);
  if (!isSchoolYear(year)) throw new AppError('not-there', {});
  return {
    school: school === null ? null : { id: school.id, name: school.name },
    year,
    country,
    today,
    boardName: organisation?.name ?? '',
  };
}

/** Years that passed are the archive; further ahead than the next nobody plans here. @throws AppError year-closed. */
export function requireOpenYear({ year, today, country }: Scope): void {
  const now = schoolYearOf(today, country);
  if (year !== now && year !== yearAfter(now)) throw new AppError('year-closed', { year });
}
