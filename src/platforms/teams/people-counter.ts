import { assignmentReader, type Assigned } from './assigned-policies.ts';
import { effectivePolicy, globalPolicy, lacksRanks, type Candidate } from './effective-policy.ts';
import type { Headcount, PopulationTally } from './headcount.ts';
import type { PersonRows } from './listed-people.ts';
import { policyTypes, type PolicyType } from './object-types.ts';
import type { Membership } from './people-roles.ts';
import type { GroupRanks } from './teams-export.ts';

/** People alike for whom several policies of one type are told: the ranks of groups may decide, and need not be known yet. */
interface Undecided {
  readonly population: PopulationTally;
  readonly type: PolicyType;
  readonly candidates: readonly Candidate[];
  people: number;
}

/** Counts people one by one as they are read, and keeps sums only. */
export class PeopleCounter {
  readonly #headcount: Headcount;
  readonly #assignmentsOf = assignmentReader();
  readonly #undecided = new Map<string, Undecided>();

  constructor(headcount: Headcount) {
    this.#headcount = headcount;
  }

  count(membership: Membership, person: PersonRows): void {
    const population = this.#headcount.of(membership);
    population.addPerson();
    const assigned = this.#assignmentsOf(person);
    policyTypes.forEach((type, place) => this.#countType(membership, population, type, assigned[place]));
  }

  /** Whether the rank of a group would decide for somebody, and is not known. */
  lacksRanks(ranks: GroupRanks): boolean {
    return [...this.#undecided.values()].some(({ type, candidates }) => lacksRanks(type, candidates, ranks));
  }

  /** Decides what waited for the ranks of groups. */
  decide(ranks: GroupRanks): void {
    for (const { population, type, candidates, people } of this.#undecided.values()) {
      const effective = effectivePolicy(type, candidates, ranks);
      if (effective === 'ambiguous') population.add(type, null, 'global', people);
      else population.add(type, effective.policy, effective.assignmentType, people);
    }
    this.#undecided.clear();
  }

  /** A type that Graph leaves out means that Global applies: learn.microsoft.com/powershell/module/microsoftteams/get-csuserpolicyassignment. */
  #countType({ id }: Membership, population: PopulationTally, type: PolicyType, assigned: Assigned): void {
    if (assigned === 'unreadable') return population.add(type, null, 'global', 1);
    const first = assigned?.[0] ?? globalPolicy;
    if (assigned === undefined || assigned.length === 1) return population.add(type, first.policy, first.assignmentType, 1);
    const key = JSON.stringify([id, type, assigned]);
    const alike = this.#undecided.get(key);
    if (alike === undefined) this.#undecided.set(key, { population, type, candidates: assigned, people: 1 });
    else alike.people += 1;
  }
}
