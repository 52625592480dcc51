import { roles, type Role } from '../../../model/population.ts';
import { IdTable } from '../../calls/id-table.ts';
import type { JsonObject } from '../../json.ts';
import { roleOfLicence } from '../licence-roles.ts';
import { isGuest, roleByLicences, roleIn } from '../people-roles.ts';

/** The lists that tell what is known of somebody. One that did not arrive whole tells nothing of anybody. */
export type FactsOf = 'educationUsers' | 'users';

/**
 * What is known of one person, in one number: their role at school (4 bits), the role that their licence tells (4), whether they are switched off,
 * whether they are a guest, and above these the place of their population in the school's order, counted from 1. People alike have the same number.
 */
export type Facts = number;

export const nothingKnown: Facts = 0;

const educationShift = 0;
const licenceShift = 4;
const roleMask = 15;
const contradicted = 15;
const switchedOff = 1 << 8;
const guest = 1 << 9;
const populationShift = 10;
const bitsOf: Readonly<Record<FactsOf, number>> = {
  educationUsers: roleMask << educationShift,
  users: (roleMask << licenceShift) | switchedOff | guest,
};
/** Above all facts. */
const counted = 2 ** 30;

/** What the lists of a tenant tell of each person, in a few bytes for each. Also remembers who was counted. */
export class PeopleFacts {
  readonly #table = new IdTable();

  /** Somebody is a member of a group of the population at this place in the school's order. The first place counts. */
  tellPopulation(id: string, place: number): void {
    const facts = this.#table.get(id);
    const known = facts >>> populationShift;
    if (known > 0 && known <= place + 1) return;
    this.#table.set(id, (facts & ((1 << populationShift) - 1)) | ((place + 1) << populationShift));
  }

  /** A row of Graph's `education/users`. */
  tellEducation(id: string, row: JsonObject): void {
    const role = roleIn(row);
    if (role !== undefined) this.#table.set(id, withRole(this.#table.get(id), educationShift, codeOf(role)));
  }

  /** A row of Graph's `users`. */
  tellAccount(id: string, row: JsonObject): void {
    const licensed = roleByLicences(row);
    const flags = (row['accountEnabled'] === false ? switchedOff : 0) | (isGuest(row) ? guest : 0);
    if (licensed === undefined && flags === 0) return;
    const code = licensed === null ? contradicted : licensed === undefined ? 0 : codeOf(licensed);
    this.#table.set(id, withRole(this.#table.get(id), licenceShift, code) | flags);
  }

  /** What is known of somebody, the first time they are counted; `again` from then on. */
  countOnce(id: string): Facts | 'again' {
    const facts = this.#table.get(id);
    if (facts >= counted) return 'again';
    this.#table.set(id, facts | counted);
    return facts;
  }
}

/** The place of the population that they are in; undefined when they are in none of the school's own. */
export function placeIn(facts: Facts): number | undefined {
  const known = facts >>> populationShift;
  return known === 0 ? undefined : known - 1;
}

/** What is known of them by the lists that arrived whole, in Graph's own shape; several rows where a list contradicts itself. */
export function rowsIn(facts: Facts, whole: ReadonlySet<FactsOf>): readonly JsonObject[] {
  const doubtful = (whole.has('educationUsers') ? 0 : bitsOf.educationUsers) | (whole.has('users') ? 0 : bitsOf.users);
  const sure = facts & ~doubtful;
  return [
    { ...((sure & switchedOff) === 0 ? {} : { accountEnabled: false }), ...((sure & guest) === 0 ? {} : { userType: 'Guest' }) },
    ...rolesAt(sure, educationShift).map((role) => ({ primaryRole: role })),
    ...rolesAt(sure, licenceShift).map((role) => ({ assignedLicenses: [{ skuId: licenceFor(role) }] })),
  ];
}

function codeOf(role: Role): number {
  return roles.indexOf(role) + 1;
}

function withRole(facts: Facts, shift: number, code: number): Facts {
  const before = (facts >>> shift) & roleMask;
  if (code === 0 || before === code) return facts;
  return (facts & ~(roleMask << shift)) | ((before === 0 ? code : contradicted) << shift);
}

/** Two roles stand for any contradiction. */
function rolesAt(facts: Facts, shift: number): readonly Role[] {
  const code = (facts >>> shift) & roleMask;
  if (code === contradicted) return ['student', 'teacher'];
  const role = roles[code - 1];
  return role === undefined ? [] : [role];
}

function licenceFor(role: Role): string {
  return Object.keys(roleOfLicence).find((sku) => roleOfLicence[sku] === role) ?? '';
}
