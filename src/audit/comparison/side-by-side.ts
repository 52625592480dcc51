import type { Finding } from '../../model/finding.ts';
import type { PlatformId } from '../../model/platform.ts';
import type { AuditRecord } from '../../model/record.ts';
import { compareText } from '../finding-order.ts';
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
export function paired(both: SideBySide): Paired {
  let left: Parts = { before: partsOf(both.before), after: partsOf(both.after) };
  const pairs: Pair[] = [];
  const isOneEach = both.before.length === 1 && both.after.length === 1;
  for (const keyBy of isOneEach ? [anyOther] : likenesses) {
    if (left.before.length === 0 || left.after.length === 0) break;
    const alike = pairedBy(keyBy, left);
    const taken = new Set(alike.flat());
    pairs.push(...alike.map(([before, after]) => ({ before: before.finding, after: after.finding })));
    left = { before: left.before.filter((part) => !taken.has(part)), after: left.after.filter((part) => !taken.has(part)) };
  }
  return { pairs, onlyBefore: left.before.map(({ finding }) => finding), onlyAfter: left.after.map(({ finding }) => finding) };
}

/** One finding of one record: the same may stand in both. */
interface Part {
  readonly finding: Finding;
}

interface Parts {
  readonly before: readonly Part[];
  readonly after: readonly Part[];
}

function partsOf(findings: readonly Finding[]): readonly Part[] {
  return mostPeopleFirst(findings).map((finding) => ({ finding }));
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
  anyOther,
];

function anyOther(): string {
  return '';
}

/** Those alike are paired in their order. */
function pairedBy(keyBy: KeyBy, { before, after }: Parts): readonly (readonly [Part, Part])[] {
  const counterparts = Map.groupBy(after, ({ finding }) => keyBy(finding));
  return [...Map.groupBy(before, ({ finding }) => keyBy(finding))].flatMap(([key, alike]) => {
    const others = counterparts.get(key) ?? [];
    return alike.slice(0, others.length).map((part, index) => [part, others[index] ?? part] as const);
  });
}

/** An order that depends on nothing but the findings themselves. */
export function mostPeopleFirst(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const told = findings.map((finding) => ({
    finding,
    people: finding.affected ?? -1,
    text: JSON.stringify([evidenceKey(finding), finding]),
  }));
  return told.toSorted((a, b) => b.people - a.people || compareText(a.text, b.text)).map(({ finding }) => finding);
}
