import { platformIds } from '../../../src/model/platform.ts';
import type { PlaceStanding } from '../../api/operations.ts';

/** A school on each of its platforms; null as name: what belongs to no school. */
export interface SchoolStanding {
  readonly name: string | null;
  readonly places: readonly PlaceStanding[];
}

/** The platforms of a school together, in the order in which the schools come first. */
export function schoolsOf(places: readonly PlaceStanding[]): readonly SchoolStanding[] {
  const schools = Map.groupBy(places, ({ school }) => school);
  return [...schools].map(([name, own]) => ({
    name,
    places: own.toSorted((a, b) => platformIds.indexOf(a.platform) - platformIds.indexOf(b.platform)),
  }));
}
