import type { Finding } from '../../model/finding.ts';
import type { PlatformId } from '../../model/platform.ts';
import type { AuditRecord } from '../../model/record.ts';
import { evidenceKey, settingsKey } from './evidence-compared.ts';
import type { PeopleCompared } from './people-compared.ts';
import { readOutcome } from './verdict-change.ts';

/** One right in one place for the same people, in both records. Several where the place answers differently for parts of them. */
export interface SideBySide {
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
}

export interface Pair {
  readonly before: Finding;
  readonly after: Finding;
}

export interface Paired {
  readonly pairs: readonly Pair[];
  /** Parts that the other record has no counterpart of. */
  readonly onlyBefore: readonly Finding[];
  readonly onlyAfter: readonly Finding[];
}

/** All findings of both records, those that are about the same put together. */
export function sideBySide(
  older: AuditRecord,
  newer: AuditRecord,
  peopleOn: (platform: PlatformId) => PeopleCompared,
): readonly SideBySide[] {
  const before = Map.groupBy(older.findings, (finding) => keyOf(finding, peopleOn(finding.platform).newerId(finding.population)));
  const after = Map.groupBy(newer.findings, (finding) => keyOf(finding, finding.population));
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.map((key) => ({ before: before.get(key) ?? [], after: after.get(key) ?? [] }));
}

function keyOf({ control, platform, scope }: Finding, population: string): string {
  return JSON.stringify([control, platform, scope.kind, scope.id, population]);
}

/** Equal answers first, then equal evidence, and last whatever is left of the same side: a part that comes or goes makes no change of the others. */
export function paired({ before, after }: SideBySide): Paired {
  let left: SideBySide = { before, after };
  const pairs: Pair[] = [];
  for (const keyBy of likenesses) {
    if (left.before.length === 0 || left.after.length === 0) break;
    const round = pairedBy(keyBy, left);
    pairs.push(...round.pairs);
    left = { before: round.onlyBefore, after: round.onlyAfter };
  }
  return { pairs, onlyBefore: left.before, onlyAfter: left.after };
}

type KeyBy = (finding: Finding) => string;

const likenesses: readonly KeyBy[] = [
  (one) => JSON.stringify([evidenceKey(one), readOutcome(one), one.allows, one.expected, one.affected]),
  (one) => JSON.stringify([evidenceKey(one), readOutcome(one), one.allows, one.expected]),
  (one) => evidenceKey(one),
  (one) => JSON.stringify([settingsKey(one), readOutcome(one), one.allows]),
  (one) => JSON.stringify([settingsKey(one), readOutcome(one)]),
  (one) => settingsKey(one),
  (one) => JSON.stringify([readOutcome(one), one.allows]),
  (one) => readOutcome(one),
  () => '',
];

function pairedBy(keyBy: KeyBy, { before, after }: SideBySide): Paired {
  const counterparts = Map.groupBy(mostPeopleFirst(after), keyBy);
  const pairs: Pair[] = [];
  const onlyBefore: Finding[] = [];
  for (const finding of mostPeopleFirst(before)) {
    const counterpart = counterparts.get(keyBy(finding))?.shift();
    if (counterpart === undefined) onlyBefore.push(finding);
    else pairs.push({ before: finding, after: counterpart });
  }
  return { pairs, onlyBefore, onlyAfter: [...counterparts.values()].flat() };
}

/** An order that depends on nothing but the findings themselves. */
export function mostPeopleFirst(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const keyed = findings.map((finding) => ({ finding, text: JSON.stringify([evidenceKey(finding), finding]) }));
  const sorted = keyed.toSorted(
    (a, b) => (b.finding.affected ?? -1) - (a.finding.affected ?? -1) || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  );
  return sorted.map(({ finding }) => finding);
}
