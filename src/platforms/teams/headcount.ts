import type { AssignmentCounts } from '../../model/holding.ts';
import type { AssignmentType } from './effective-policy.ts';
import { policyTypes, type PolicyType } from './object-types.ts';
import type { Membership } from './people-roles.ts';
import { nameKey } from './policy-object.ts';

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

/** Counts people by population, policy type and policy. Only sums stay in memory. */
export class Headcount {
  readonly #populations = new Map<string, PopulationTally>();

  of(membership: Membership): PopulationTally {
    let population = this.#populations.get(membership.id);
    if (population === undefined) {
      population = new PopulationTally(membership);
      this.#populations.set(membership.id, population);
    }
    return population;
  }

  /** Somebody who was counted may belong to another population than the one where they are: no number holds. */
  doubtAll(): void {
    for (const population of this.#populations.values()) population.doubt();
  }

  results(): readonly PopulationCount[] {
    return [...this.#populations.values()].map((population) => population.result());
  }
}

interface Tally {
  direct: number;
  group: number;
  global: number;
  complete: boolean;
}

export class PopulationTally {
  readonly #membership: Membership;
  #total = 0;
  #open = false;
  #doubted = false;
  /** By the policy's name as it stands in the row; names that differ in case come together at the end. */
  readonly #types: ReadonlyMap<PolicyType, Map<string | null, Tally>> = new Map(policyTypes.map((type) => [type, new Map()]));

  constructor(membership: Membership) {
    this.#membership = membership;
  }

  /** Counts one more person of the population itself. */
  addPerson(): void {
    this.#total += 1;
  }

  /** Adds people; `policy` null: theirs could not be read. `people` null: there are some, nobody counted them. */
  add(type: PolicyType, policy: string | null, assignmentType: AssignmentType, people: number | null): void {
    const tallies = this.#types.get(type);
    if (tallies === undefined) return;
    let tally = tallies.get(policy);
    if (tally === undefined) {
      tally = { direct: 0, group: 0, global: 0, complete: true };
      tallies.set(policy, tally);
    }
    if (people === null) tally.complete = false;
    else tally[assignmentType] += people;
  }

  /** Somebody belongs here whom nobody could count: the numbers so far are not all of them, and anything may hold for the others. */
  leaveOpen(): void {
    this.#open = true;
  }

  /** The policies that were counted hold; how many people have them does not. */
  doubt(): void {
    this.#doubted = true;
  }

  result(): PopulationCount {
    if (this.#open) for (const type of this.#types.keys()) this.add(type, null, 'global', null);
    const isWhole = !this.#open && !this.#doubted;
    if (!isWhole) this.#withhold();
    const told = [...this.#types].filter(([, tallies]) => tallies.size > 0);
    const held = new Map(told.map(([type, tallies]) => [type, heldOf(tallies)]));
    return { membership: this.#membership, total: !isWhole ? null : this.#total > 0 ? this.#total : largestSum(held), held };
  }

  #withhold(): void {
    for (const tallies of this.#types.values()) for (const tally of tallies.values()) tally.complete = false;
  }
}

function heldOf(tallies: ReadonlyMap<string | null, Tally>): readonly Held[] {
  const byKey = new Map<string, Held>();
  const inOrder = [...tallies].sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1));
  for (const [policy, tally] of inOrder) {
    const key = policy === null ? '' : nameKey(policy);
    const other = byKey.get(key);
    byKey.set(key, other === undefined ? heldIn(policy, tally) : together(other, tally));
  }
  return [...byKey.values()];
}

function heldIn(policy: string | null, { direct, group, global, complete }: Tally): Held {
  return { policy, counts: { direct, group, global }, complete };
}

function together({ policy, counts, complete }: Held, more: Tally): Held {
  return {
    policy,
    counts: { direct: counts.direct + more.direct, group: counts.group + more.group, global: counts.global + more.global },
    complete: complete && more.complete,
  };
}

/** Counted rows tell no total; everybody holds one policy of each type, so the fullest type comes closest. */
function largestSum(held: ReadonlyMap<PolicyType, readonly Held[]>): number | null {
  const sums = [...held.values()]
    .filter((policies) => policies.every(({ complete }) => complete))
    .map((policies) => policies.reduce((sum, { counts }) => sum + counts.direct + counts.group + counts.global, 0));
  return sums.length === 0 ? null : Math.max(...sums);
}
