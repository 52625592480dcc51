import type { PopulationDefinition } from '../../../model/school.ts';
import { configuredMembership, membershipReader, type Membership } from '../people-roles.ts';
import { placeIn, rowsIn, type Facts, type FactsOf } from './people-facts.ts';

/** Which population somebody belongs to, by what is known of them and Teams' word for their account; null for no person. */
export type MembershipOfAlike = (facts: Facts, accountType: unknown) => Membership | null;

/** People alike are looked at once. `whole`: the lists that may be believed. */
export function membershipsOfAlike(whole: ReadonlySet<FactsOf>, definitions: readonly PopulationDefinition[]): MembershipOfAlike {
  const configured = definitions.map(configuredMembership);
  const membershipOf = membershipReader(([row]) => configured[Number(row?.[placeKey])]);
  const known = new Map<unknown, Map<Facts, Membership | null>>();
  return (facts, accountType) => {
    const alike = known.get(accountType) ?? new Map<Facts, Membership | null>();
    const before = alike.get(facts);
    if (before !== undefined) return before;
    const membership = membershipOf([{ accountType, [placeKey]: placeIn(facts) }, ...rowsIn(facts, whole)]);
    known.set(accountType, alike.set(facts, membership));
    return membership;
  };
}

/** Ours, in a row that is otherwise Graph's. */
const placeKey = 'placeOfPopulation';
