import { AppError } from '../../errors.ts';
import type { Country } from '../../model/country.ts';
import { isSchoolYear, schoolYearOf, yearAfter, type SchoolYear } from '../../model/school-year.ts';
import type { Clock } from '../../clock.ts';
import type { StoredOrganisation, StoredSchool } from '../../store/decision-repositories.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { dayIn } from '../../model/day.ts';
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

interface AskingScope {
  readonly store: OrganisationStore;
  readonly clock: Clock;
}

/** @throws AppError not-there when the board has no such school, or it is no school year. */
export async function scopeOf({ store, clock }: AskingScope, wanted: ScopeWanted): Promise<Scope> {
  const organisation = await store.organisation.get();
  return scopeIn({ organisation, schools: wanted.school === null ? [] : await store.schools.list(), clock }, wanted);
}

/** This year at several schools (null: the board), of which all is read at once. @throws AppError not-there. */
export async function scopesOf({ store, clock }: AskingScope, schools: readonly (string | null)[]): Promise<readonly Scope[]> {
  const known = { organisation: await store.organisation.get(), schools: await store.schools.list(), clock };
  return schools.map((school) => scopeIn(known, { school, year: null }));
}

interface BoardKnown extends Pick<AskingScope, 'clock'> {
  readonly organisation: StoredOrganisation | null;
  readonly schools: readonly StoredSchool[];
}

function scopeIn({ organisation, schools, clock }: BoardKnown, wanted: ScopeWanted): Scope {
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
