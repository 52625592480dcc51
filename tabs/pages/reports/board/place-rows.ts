import { platformIds } from '../../../../src/model/platform.ts';
import type { PlaceStanding } from '../../../api/operations.ts';

export interface ShownSchools {
  /** Null as name: what belongs to no school. */
  readonly schools: readonly { readonly name: string | null; readonly places: readonly PlaceStanding[] }[];
  /** Schools that are left out. */
  readonly others: number;
}

/** The first schools, as the heaviest platform of each put them, with their platforms in a fixed order. */
export function firstSchools(places: readonly PlaceStanding[], atMost: number): ShownSchools {
  const schools = [...Map.groupBy(places, ({ school }) => school)].map(([name, own]) => ({
    name,
    places: own.toSorted((a, b) => platformIds.indexOf(a.platform) - platformIds.indexOf(b.platform)),
  }));
  // One more in the table costs as much paper as saying that there is one more.
  const shown = schools.length <= atMost + 1 ? schools : schools.slice(0, atMost);
  return { schools: shown, others: schools.length - shown.length };
}
