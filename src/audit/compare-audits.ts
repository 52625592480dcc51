import type { Finding } from '../model/finding.ts';
import type { AuditRecord } from '../model/record.ts';
import { comparability, type Comparability } from './comparability.ts';

/**
 * new: a gap that was none before, or one that is accepted no more. mended: it was a gap and is none now. changed: still a gap, but with another reach,
 * weight or head count, or accepted for a while.
 * no-longer-readable / readable-again: what was known is not, or the other way round. gone: policy, unit or control is not there any more, in a
 * record that lacks nothing.
 */
export const changeKinds = ['new', 'mended', 'changed', 'no-longer-readable', 'readable-again', 'gone'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface AuditChange {
  readonly kind: ChangeKind;
  readonly before: Finding | null;
  readonly after: Finding | null;
}

export interface Comparison {
  readonly changes: readonly AuditChange[];
  readonly unchanged: number;
  /** Why the two may not be comparable, in codes: other preset, other stage, other organisation. */
  readonly caveats: readonly ('other-preset' | 'other-stage' | 'other-organisation')[];
}

/** What changed between two records. A verdict that could not be read is never called mended. */
export function compareAudits(older: AuditRecord, newer: AuditRecord): Comparison {
  const before = byKey(older.findings);
  const after = byKey(newer.findings);
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const comparable = comparability(older, newer);
  const changes = keys.flatMap((key) => changeOf(before.get(key) ?? null, after.get(key) ?? null, comparable));
  const inBoth = keys.filter((key) => before.has(key) && after.has(key)).length;
  const changedInBoth = changes.filter((change) => change.before !== null && change.after !== null).length;
  return { changes, unchanged: inBoth - changedInBoth, caveats: caveatsOf(older, newer) };
}

/** Where one scope gives parts of a population different answers, they are paired in the order of the answers: what is allowed, for a decision does not change that. */
function byKey(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const keyed = new Map<string, Finding>();
  for (const finding of findings.toSorted(byAnswer)) {
    const { control, platform, scope, population } = finding;
    for (let part = 0; ; part += 1) {
      const key = JSON.stringify([control, platform, scope.kind, scope.id, population, part]);
      if (keyed.has(key)) continue;
      keyed.set(key, finding);
      break;
    }
  }
  return keyed;
}

function byAnswer(a: Finding, b: Finding): number {
  const answers = [a, b].map(({ outcome, allows }) => `${allows} ${outcome}`);
  return (answers[0] ?? '') < (answers[1] ?? '') ? -1 : 1;
}

function changeOf(before: Finding | null, after: Finding | null, comparable: Comparability): readonly AuditChange[] {
  const kind = kindOf(before, after, comparable);
  return kind === null ? [] : [{ kind, before, after }];
}

function kindOf(before: Finding | null, after: Finding | null, comparable: Comparability): ChangeKind | null {
  if (before === null) return after?.outcome === 'gap' ? comparable.appeared(after) : null;
  if (after === null) return before.outcome === 'gap' ? comparable.disappeared(before) : null;
  if (after.outcome === 'unknown') return before.outcome === 'unknown' || before.outcome === 'not-applicable' ? null : 'no-longer-readable';
  if (after.outcome === 'gap') return kindOfGap(before, after, comparable);
  if (after.outcome === 'accepted' && before.outcome !== 'unknown') return before.outcome === 'gap' ? 'changed' : null;
  if (before.outcome === 'gap' || before.outcome === 'accepted') return 'mended';
  return before.outcome === 'unknown' && after.outcome !== 'not-applicable' ? 'readable-again' : null;
}

function kindOfGap(before: Finding, after: Finding, comparable: Comparability): ChangeKind | null {
  if (before.outcome === 'unknown') return 'readable-again';
  if (before.outcome !== 'gap') return 'new';
  const reach = !comparable.countsAlike(after.platform) || sameReach(before.affected, after.affected);
  const same = before.allows === after.allows && before.severity === after.severity && reach;
  return same ? null : 'changed';
}

/** People who were not counted are not another number of people. */
function sameReach(before: number | null, after: number | null): boolean {
  return before === null || after === null || before === after;
}

function caveatsOf(older: AuditRecord, newer: AuditRecord): Comparison['caveats'] {
  return [
    ...(older.preset === newer.preset ? [] : (['other-preset'] as const)),
    ...(older.stage === newer.stage ? [] : (['other-stage'] as const)),
    ...(older.organisation.id === newer.organisation.id ? [] : (['other-organisation'] as const)),
  ];
}
