import type { AssignmentCounts } from '../../model/holding.ts';
import type { AssignmentType } from './effective-policy.ts';
import { policyTypes, type PolicyType } from './object-types.ts';
import type { Membership } from './people-roles.ts';

/** How many people of one population hold one policy. `policy` null: nobody could tell which policy they hold. */
export interface Held {
  readonly policy: string | null;
  readonly counts: AssignmentCounts;
  /** False when some of the counts could not be read. */
  readonly complete: boolean;
}

export interface PopulationCount {
  readonly membership: Membership;
  readonly total: number | null;
  /** A type that is missing here was not told of at all. */
  readonly held: ReadonlyMap<PolicyType, readonly Held[]>;
}

interface Tally {
  direct: number;
  group: number;
  global: number;
  complete: boolean;
  readonly policy: string | null;
}

interface PopulationTally {
  readonly membership: Membership;
  total: number;
  readonly types: ReadonlyMap<PolicyType, Map<string, Tally>>;
}

/** Counts people by population, policy type and policy. Only sums stay in memory. */
export class Headcount {
  readonly #populations = new Map<string, PopulationTally>();

  /** Adds people of one population; `policy` null: theirs could not be read. `people` null: there are some, nobody counted them. */
  add(membership: Membership, type: PolicyType, policy: string | null, assignmentType: AssignmentType, people: number | null): void {
    const tallies = this.#populationOf(membership).types.get(type);
    if (tallies === undefined) return;
    const key = policy === null ? '' : policy.toLowerCase();
    let tally = tallies.get(key);
    if (tally === undefined) {
      tally = { direct: 0, group: 0, global: 0, complete: true, policy };
      tallies.set(key, tally);
    }
    if (people === null) tally.complete = false;
    else tally[assignmentType] += people;
  }

  /** Counts one more person of the population itself. */
  addPerson(membership: Membership): void {
    this.#populationOf(membership).total += 1;
  }

  results(): readonly PopulationCount[] {
    return [...this.#populations.values()].map(({ membership, total, types }) => {
      const held = new Map([...types].filter(([, tallies]) => tallies.size > 0).map(([type, tallies]) => [type, heldOf(tallies)]));
      return { membership, total: total > 0 ? total : largestSum(held), held };
    });
  }

  #populationOf(membership: Membership): PopulationTally {
    let population = this.#populations.get(membership.id);
    if (population === undefined) {
      population = { membership, total: 0, types: new Map(policyTypes.map((type) => [type, new Map()])) };
      this.#populations.set(membership.id, population);
    }
    return population;
  }
}

function heldOf(tallies: ReadonlyMap<string, Tally>): readonly Held[] {
  return [...tallies.values()].map(({ policy, direct, group, global, complete }) => ({
    policy,
    counts: { direct, group, global },
    complete,
  }));
}

/** Counted rows tell no total; everybody holds one policy of each type, so the fullest type comes closest. */
function largestSum(held: ReadonlyMap<PolicyType, readonly Held[]>): number | null {
  const sums = [...held.values()]
    .filter((policies) => policies.every(({ complete }) => complete))
    .map((policies) => policies.reduce((sum, { counts }) => sum + counts.direct + counts.group + counts.global, 0));
  return sums.length === 0 ? null : Math.max(...sums);
}
