import type { PlatformId } from '../../model/platform.ts';
import type { PopulationDefinition } from '../../model/school.ts';

/** What a school changed in how it divides its people on a platform. */
export interface MappingChange {
  /**
   * same: at most names. grew: nothing but more is claimed, so that people can only have moved to what claims more; shrank: the other way round. other: anybody
   * may have moved anywhere.
   */
  readonly how: 'same' | 'grew' | 'shrank' | 'other';
  /** By which id the newer record knows a population of the older one; one that it does not know when either defines that id as other people. */
  newerId(olderId: string): string;
  /** Newer ids of those that are defined as they were. */
  readonly kept: ReadonlySet<string>;
}

/** Stands for a population that the newer record does not have, though it may have another one of that name. */
export function noNewerId(olderId: string): string {
  return `${olderId} (older)`;
}

/** Who a definition makes of people, and by what it claims them. */
interface Claim {
  readonly id: string;
  readonly kind: string;
  readonly sources: readonly string[];
  /** All of it but the id. */
  readonly text: string;
}

/** A definition keeps its name, or all but its name. */
export function mappingChange(
  older: readonly PopulationDefinition[],
  newer: readonly PopulationDefinition[],
  platform: PlatformId,
): MappingChange {
  const before = claimsOn(platform, older);
  const after = claimsOn(platform, newer);
  const matches = matched(before, after);
  const names = new Map([...matches].map(([was, is]) => [was.id, is.id]));
  const defined = new Set([...before, ...after].map(({ id }) => id));
  const mayGrow = matches.size === before.length && isInOrder(matches, after) && all(matches, (was, is) => isWithin(was, is));
  const mayShrink = matches.size === after.length && isInOrder(matches, after) && all(matches, (was, is) => isWithin(is, was));
  return {
    how: mayGrow ? (mayShrink ? 'same' : 'grew') : mayShrink ? 'shrank' : 'other',
    newerId: (olderId) => names.get(olderId) ?? (defined.has(olderId) ? noNewerId(olderId) : olderId),
    kept: new Set([...matches].filter(([was, is]) => was.text === is.text).map(([, is]) => is.id)),
  };
}

/** On Teams a definition without groups still claims people who were counted as its role and stage; on Meet it claims nobody. */
function claimsOn(platform: PlatformId, definitions: readonly PopulationDefinition[]): readonly Claim[] {
  const claims = definitions.map(({ id, role, stage, school, teamsGroups, orgUnits, googleGroups, googleLicences }) => {
    const sources = platform === 'teams' ? teamsGroups.map((group) => group.toLowerCase()) : [...orgUnits, ...googleGroups];
    const kind = JSON.stringify([role, stage, school, platform === 'teams' ? null : googleLicences]);
    return { id, kind, sources, text: JSON.stringify([kind, sources]) };
  });
  return platform === 'teams' ? claims : claims.filter(({ sources }) => sources.length > 0);
}

/** Each with the one that it became, in the order of the older ones: the surest first. */
function matched(before: readonly Claim[], after: readonly Claim[]): ReadonlyMap<Claim, Claim> {
  const found = new Map<Claim, Claim>();
  const ways: readonly ((was: Claim, is: Claim) => boolean)[] = [
    (was, is) => was.id === is.id && was.text === is.text,
    (was, is) => was.text === is.text,
    (was, is) => was.id === is.id && was.kind === is.kind,
  ];
  const taken = new Set<Claim>();
  for (const fits of ways) {
    for (const was of before.filter((one) => !found.has(one))) {
      const is = after.find((one) => !taken.has(one) && fits(was, one));
      if (is === undefined) continue;
      found.set(was, is);
      taken.add(is);
    }
  }
  return new Map(before.flatMap((was) => (found.has(was) ? [[was, found.get(was) as Claim] as const] : [])));
}

/** Somebody in two populations belongs to the first one. */
function isInOrder(matches: ReadonlyMap<Claim, Claim>, after: readonly Claim[]): boolean {
  const places = [...matches.values()].map((is) => after.indexOf(is));
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
}

function all(matches: ReadonlyMap<Claim, Claim>, fits: (was: Claim, is: Claim) => boolean): boolean {
  return [...matches].every(([was, is]) => fits(was, is));
}

function isWithin(one: Claim, other: Claim): boolean {
  return one.sources.every((source) => other.sources.includes(source));
}
