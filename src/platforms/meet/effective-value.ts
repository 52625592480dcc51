import { joinWordings, localized, type Localized, type Wording } from '../../model/language.ts';
import { known, unknown, type Reading, type UnknownReading } from '../../model/reading.ts';
import type { Cell } from './cell.ts';
import { unitScope, type Evidence } from './evidence.ts';
import type { Groups } from './groups.ts';
import { canonical } from '../json.ts';
import type { Candidate, PlacedPolicy, PolicyIndex } from './policy-index.ts';
import type { UnreadReadings } from './unread-readings.ts';

/**
 * Settings whose reducer is Merge: a field that the deciding policy lacks comes from the next one that has it. All others are Max.
 * Source: cloud.google.com/identity/docs/concepts/policy-api-concepts.
 */
const merged = new Set(['chat.external_chat_restriction', 'chat.chat_history']);

/** The documented reduction: what does not apply is dropped, then the greatest sortOrder wins. */
export function policyEvidence(index: PolicyIndex, groups: Groups, unread: UnreadReadings): Evidence {
  const ranked = new WeakMap<Cell, Map<string, readonly Candidate[]>>();

  return {
    places: index.places,
    groups: index.groups,
    fieldsOf: (object) => index.fieldsOf(object),
    groupsOf: (object) => index.groupsOf(object),
    read: (object, field, cell) => effectiveValue(candidatesFor(object, cell), object, field, groups, unread),
    decidedAt(object, cell) {
      const deciding = contenders(candidatesFor(object, cell));
      const scopes = new Map(deciding.map(({ placed }) => scopeOf(placed, groups)).map((scope) => [canonical(scope), scope]));
      const [scope] = scopes.values();
      return scopes.size === 1 && scope !== undefined && deciding.every(isSure) ? scope : null;
    },
  };

  /** A cell is asked for many fields and by many controls. */
  function candidatesFor(object: string, cell: Cell): readonly Candidate[] {
    const known = ranked.get(cell) ?? new Map<string, readonly Candidate[]>();
    const found = known.get(object) ?? index.candidates(object, cell);
    ranked.set(cell, known.set(object, found));
    return found;
  }
}

function effectiveValue(candidates: readonly Candidate[], object: string, field: string, groups: Groups, unread: UnreadReadings): Reading {
  const usable = merged.has(object) ? candidates.filter((one) => hasField(one, field) || one.placed.policy.defect !== null) : candidates;
  const deciding = contenders(usable);
  const unreadable = whyUnreadable(deciding);
  if (unreadable.length > 0) return unknown('ambiguous', joinWordings(unreadable, '; '));
  const outcomes = new Set(deciding.map((one) => outcomeOf(one, field)));
  if (!deciding.some(isSure)) outcomes.add(absent);
  if (outcomes.size > 1) return unsure(deciding, unread);
  const [winner] = deciding;
  if (winner === undefined || !hasField(winner, field)) return unread.policies ?? unknown('not-collected');
  return known(winner.placed.policy.value[field], [...new Set(deciding.map(({ placed }) => readFrom(placed, groups)))]);
}

/** All that may decide: from the greatest sortOrder down to the first that counts for certain, and its equals. */
function contenders(candidates: readonly Candidate[]): readonly Candidate[] {
  const sure = candidates.find(isSure)?.placed.policy.sortOrder ?? Number.NEGATIVE_INFINITY;
  return candidates.filter(({ placed }) => placed.policy.sortOrder >= sure);
}

/** No policy, or one without the field: either way nobody told the value. */
const absent = 'absent';

function outcomeOf(one: Candidate, field: string): string {
  return hasField(one, field) ? `= ${canonical(one.placed.policy.value[field])}` : absent;
}

function hasField({ placed }: Candidate, field: string): boolean {
  return Object.hasOwn(placed.policy.value, field);
}

function isSure({ doubts }: Candidate): boolean {
  return doubts.length === 0;
}

function whyUnreadable(deciding: readonly Candidate[]): readonly Wording[] {
  const details = deciding.flatMap((one) => one.doubts.flatMap((doubt) => (doubt.kind === 'unreadable' ? [doubt.detail] : [])));
  const byText = new Map(details.map((detail) => [canonical(detail), detail]));
  return [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, detail]) => detail);
}

function doubts(candidates: readonly Candidate[], kind: 'licence' | 'place'): readonly string[] {
  const details = candidates.flatMap((one) => one.doubts.flatMap((doubt) => (doubt.kind === kind ? [doubt.detail] : [])));
  return [...new Set(details)].toSorted();
}

const dependsOn = {
  licence: { nl: 'hangt af van de licentie', en: 'depends on edition' },
  place: { nl: 'hangt af van de organisatie-eenheid', en: 'depends on org unit' },
};
const equalInRank: Localized = { nl: 'gelijk in rang', en: 'equal in rank' };

/** Why it is not certain, and what was not read that would have told. */
function unsure(deciding: readonly Candidate[], unread: UnreadReadings): UnknownReading {
  const missed = [
    ...(doubts(deciding, 'place').length > 0 ? [unread.orgUnits] : []),
    ...(doubts(deciding, 'licence').length > 0 ? [unread.licences] : []),
  ].filter((reading) => reading !== null);
  const [first] = missed.toSorted((a, b) => Number(b.why === 'forbidden') - Number(a.why === 'forbidden'));
  if (first === undefined) return unknown('ambiguous', whyUnsure(deciding));
  return unknown(first.why, joinWordings([whyUnsure(deciding), ...missed.flatMap(({ detail }) => detail ?? [])], '; '));
}

function whyUnsure(deciding: readonly Candidate[]): Localized {
  const licences = doubts(deciding, 'licence');
  const places = doubts(deciding, 'place').map(quoted);
  const equals = deciding.map(({ placed }) => quoted(placed.policy.name ?? placed.place));
  return localized((language) => {
    const reasons = [
      ...(licences.length > 0 ? [`${dependsOn.licence[language]}: ${licences.join(', ')}`] : []),
      ...(places.length > 0 ? [`${dependsOn.place[language]}: ${places.join(', ')}`] : []),
    ];
    return reasons.length > 0 ? reasons.join('; ') : `${equalInRank[language]}: ${equals.join(' | ')}`;
  });
}

function quoted(name: string): string {
  return `“${name}”`;
}

function readFrom(placed: PlacedPolicy, groups: Groups): string {
  const { origin, name } = placed.policy;
  const place = [placed.place, ...placed.groups.map((group) => groups.nameOf(group))].join(' + ');
  return `${origin}: ${place}${name === null || name === '' ? '' : ` (${name})`}`;
}

function scopeOf({ place, groups: [group] }: PlacedPolicy, groups: Groups) {
  return group === undefined ? unitScope(place) : ({ kind: 'group', id: group, name: groups.nameOf(group) } as const);
}
