import type { Finding } from '../model/finding.ts';
import { platformIds } from '../model/platform.ts';
import type { AuditRecord } from '../model/record.ts';
import { allDifferences } from './comparison/all-differences.ts';
import { twoRecords, type TwoRecords } from './comparison/two-records.ts';
import { compareText, inOrder } from './finding-order.ts';
import { once } from './once.ts';

/**
 * What changed in the tenant. new: a gap that was none before. mended: it was a gap and is none now. changed: still a gap, but with another reach, weight or
 * head count. no-longer-readable / readable-again: what was known is not, or the other way round. gone: policy, unit, control or the people are not there any
 * more, in a record that lacks nothing.
 *
 * What else makes a verdict differ. norm-changed: something else is asked. accepted / no-longer-accepted: the gap stands, and the school lives with it, or does
 * not any more. attested / attestation-ended: somebody's word for what was not read. judged-otherwise: another version of the product reads the same otherwise.
 */
export const changeKinds = [
  'new',
  'mended',
  'changed',
  'no-longer-readable',
  'readable-again',
  'gone',
  'norm-changed',
  'accepted',
  'no-longer-accepted',
  'attested',
  'attestation-ended',
  'judged-otherwise',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Why two records may not be comparable; other-mapping: people are divided otherwise. */
export const caveatCodes = ['other-preset', 'other-stage', 'other-organisation', 'other-mapping'] as const;
export type CaveatCode = (typeof caveatCodes)[number];

export interface AuditChange {
  readonly kind: ChangeKind;
  readonly before: Finding | null;
  readonly after: Finding | null;
}

export interface Comparison {
  /** In the order of the findings. */
  readonly changes: readonly AuditChange[];
  readonly unchanged: number;
  /** Findings of which nothing can be said, because people are divided otherwise: no changes. */
  readonly dividedOtherwise: number;
  readonly caveats: readonly CaveatCode[];
}

/** What is different between two records, and why. What could not be read is never called mended, and only the tenant makes a change in the tenant. */
export function compareAudits(older: AuditRecord, newer: AuditRecord): Comparison {
  const records = twoRecords(older, newer);
  const { differences, unchanged } = allDifferences(older, newer, records);
  const changes = differences.flatMap(({ why, before, after }) => (why === 'divided-otherwise' ? [] : [{ kind: why, before, after }]));
  return {
    changes: sorted(changes),
    unchanged,
    dividedOtherwise: differences.length - changes.length,
    caveats: caveatsOf(older, newer, records),
  };
}

/** In the order of the findings, and where several are about the same by what they say: it depends on nothing but the changes themselves. */
function sorted(changes: readonly AuditChange[]): readonly AuditChange[] {
  const told = changes.map((change) => ({ change, text: once(() => JSON.stringify([change.kind, change.after, change.before])) }));
  return told
    .toSorted((a, b) => byFinding(a.change, b.change) || byKind(a.change, b.change) || compareText(a.text(), b.text()))
    .map(({ change }) => change);
}

function byFinding(a: AuditChange, b: AuditChange): number {
  const [one, other] = [a.after ?? a.before, b.after ?? b.before];
  return one === null || other === null ? 0 : inOrder(one, other);
}

function byKind(a: AuditChange, b: AuditChange): number {
  return changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind);
}

function caveatsOf(older: AuditRecord, newer: AuditRecord, { peopleOn }: TwoRecords): Comparison['caveats'] {
  const inBoth = platformIds.filter((platform) => [older, newer].every(({ sources }) => sources.some((one) => one.platform === platform)));
  const differs: Readonly<Record<CaveatCode, boolean>> = {
    'other-preset': older.preset !== newer.preset,
    'other-stage': older.stage !== newer.stage,
    'other-organisation': older.organisation.id !== newer.organisation.id,
    'other-mapping': inBoth.some((platform) => peopleOn(platform).divided === 'otherwise'),
  };
  return caveatCodes.filter((code) => differs[code]);
}
