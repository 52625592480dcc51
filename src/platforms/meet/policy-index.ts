import type { Localized, Wording } from '../../model/language.ts';
import { parseQuery } from './cel-query.ts';
import type { Cell } from './cell.ts';
import type { Groups } from './groups.ts';
import { canonical } from '../json.ts';
import type { MeetPolicy } from './meet-export.ts';
import { chainOf, isPath, root, type OrgTree } from './org-tree.ts';

/** A policy with its places looked up and its query taken apart; all of it must hold. */
export interface PlacedPolicy {
  readonly policy: MeetPolicy;
  /** Where it is set. */
  readonly place: string;
  /** Every unit that it names, that place among them. */
  readonly places: readonly string[];
  readonly groups: readonly string[];
  /** Of each list one licence is needed. */
  readonly licences: readonly (readonly string[])[];
  /** Why it cannot be told whom it is for, verbatim where the source says it; null when it can. */
  readonly unreadable: Wording | null;
}

/** Why it is not certain whether a policy counts for somebody. */
export type Doubt =
  { readonly kind: 'unreadable'; readonly detail: Wording } | { readonly kind: 'licence' | 'place'; readonly detail: string };

export interface Candidate {
  readonly placed: PlacedPolicy;
  /** Empty: it counts for certain. */
  readonly doubts: readonly Doubt[];
}

/** Policies by setting and place. */
export interface PolicyIndex {
  /** The policies that count or may count for a cell, the greatest sortOrder first. */
  candidates(setting: string, cell: Cell): readonly Candidate[];
  fieldsOf(setting: string): readonly string[];
  /** Keys of the groups that policies of a setting are for. */
  groupsOf(setting: string): readonly string[];
  /** Every unit that a policy names. */
  readonly places: readonly string[];
  readonly groups: readonly string[];
}

/** The policies of one setting. */
interface Shelf {
  readonly all: readonly PlacedPolicy[];
  readonly fields: readonly string[];
  readonly groups: readonly string[];
  readonly byPlace: ReadonlyMap<string, readonly PlacedPolicy[]>;
  /** May count anywhere: not placed, or with a query that is not understood. */
  readonly anywhere: readonly PlacedPolicy[];
}

export function indexPolicies(policies: readonly MeetPolicy[], tree: OrgTree, groups: Groups): PolicyIndex {
  const placed = policies.map((policy) => placePolicy(policy, tree, groups));
  const shelves = new Map([...Map.groupBy(placed, ({ policy }) => policy.setting)].map(([setting, all]) => [setting, shelve(all)]));
  return {
    places: distinct(placed.flatMap(({ place, places }) => [place, ...places])),
    groups: distinct(placed.flatMap((one) => one.groups)),
    groupsOf: (setting) => shelves.get(setting)?.groups ?? [],
    fieldsOf: (setting) => shelves.get(setting)?.fields ?? [],
    candidates(setting, cell) {
      const shelf = shelves.get(setting);
      return shelf === undefined
        ? []
        : near(shelf, cell.unit)
            .flatMap((one) => candidate(one, cell, tree))
            .toSorted(byRank);
    },
  };
}

function placePolicy(policy: MeetPolicy, tree: OrgTree, groups: Groups): PlacedPolicy {
  const parsed = policy.query === null ? [] : parseQuery(policy.query);
  const clauses = parsed ?? [];
  const named = clauses.flatMap((clause) => (clause.kind === 'org-unit' ? [clause.id] : []));
  const places = [...(policy.orgUnit === null ? [] : [policy.orgUnit]), ...named].map((unit) => tree.placeOf(unit));
  const inGroups = clauses.flatMap((clause) => (clause.kind === 'group' ? [clause.id] : []));
  return {
    policy,
    place: places[0] ?? root,
    places,
    groups: distinct([...(policy.group === null ? [] : [policy.group]), ...inGroups].map((group) => groups.keyOf(group))),
    licences: clauses.flatMap((clause) => (clause.kind === 'licence' ? [clause.anyOf] : [])),
    unreadable: parsed === null ? policy.query : defectOf(policy),
  };
}

function defectOf({ name, defect }: MeetPolicy): Localized | null {
  if (defect === null) return null;
  if (name === null || name === '') return { nl: `een beleid: ${defect.nl}`, en: `a policy: ${defect.en}` };
  return { nl: `beleid “${name}”: ${defect.nl}`, en: `policy “${name}”: ${defect.en}` };
}

function shelve(all: readonly PlacedPolicy[]): Shelf {
  const anywhere = all.filter(({ place, unreadable }) => !isPath(place) || unreadable !== null);
  const loose = new Set(anywhere);
  return {
    all,
    anywhere,
    byPlace: Map.groupBy(
      all.filter((one) => !loose.has(one)),
      ({ place }) => place,
    ),
    fields: distinct(all.flatMap(({ policy }) => Object.keys(policy.value))),
    groups: distinct(all.flatMap(({ groups }) => groups)),
  };
}

function near(shelf: Shelf, unit: string | null): readonly PlacedPolicy[] {
  if (unit === null || !isPath(unit)) return shelf.all;
  return [...chainOf(unit).flatMap((place) => shelf.byPlace.get(place) ?? []), ...shelf.anywhere];
}

/** Empty when the policy is not for these people. What is not understood is looked at first: next to it a false condition proves nothing. */
function candidate(placed: PlacedPolicy, cell: Cell, tree: OrgTree): readonly Candidate[] {
  if (placed.unreadable !== null) return [{ placed, doubts: [{ kind: 'unreadable', detail: placed.unreadable }] }];
  if (!placed.groups.every((group) => cell.groups.includes(group))) return [];
  const answers = [...placed.places.map((place) => covers(place, cell, tree)), ...placed.licences.map((anyOf) => holds(anyOf, cell))];
  return answers.includes('no') ? [] : [{ placed, doubts: answers.filter((answer) => typeof answer === 'object') }];
}

type Answer = 'yes' | 'no' | Doubt;

function covers(place: string, { unit }: Cell, tree: OrgTree): Answer {
  const answer = tree.covers(place, unit);
  return answer === 'maybe' ? { kind: 'place', detail: place } : answer;
}

function holds(anyOf: readonly string[], { licences }: Cell): Answer {
  if (licences !== null && anyOf.some((licence) => licences.held.has(licence))) return 'yes';
  const isTold = licences !== null && anyOf.every((licence) => licences.told === null || licences.told.has(licence));
  return isTold ? 'no' : { kind: 'licence', detail: anyOf.join(', ') };
}

function byRank(a: Candidate, b: Candidate): number {
  const [left, right] = [a.placed.policy, b.placed.policy];
  if (left.sortOrder !== right.sortOrder) return left.sortOrder > right.sortOrder ? -1 : 1;
  const [one, other] = [`${left.name} ${canonical(left)}`, `${right.name} ${canonical(right)}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted();
}
