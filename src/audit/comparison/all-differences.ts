import type { Finding } from '../../model/finding.ts';
import type { AuditRecord } from '../../model/record.ts';
import { once } from '../once.ts';
import { decisionChanges } from './decisions-compared.ts';
import { counterpartOf, inTime } from './leftover-parts.ts';
import { onlyInOne } from './only-in-one.ts';
import { paired, sideBySide, type Pair, type SideBySide } from './side-by-side.ts';
import type { TwoRecords } from './two-records.ts';
import { whyDifferent, type Explained } from './why-different.ts';

/** Something that a reader has to know, and why it is so. */
export interface Difference {
  readonly why: Explained;
  readonly before: Finding | null;
  readonly after: Finding | null;
}

export interface Differences {
  readonly differences: readonly Difference[];
  /** Findings that stand in both records and say the same. */
  readonly unchanged: number;
}

export function allDifferences(older: AuditRecord, newer: AuditRecord, records: TwoRecords): Differences {
  const together = sideBySide(older, newer, records.peopleOn);
  const inScope = scopesOf(older, newer);
  const inBoth = together.filter(({ before, after }) => before.length > 0 && after.length > 0);
  const compared = inBoth.map((both) => differencesIn(both, () => inScope(both), records));
  const alone = together.filter(({ before, after }) => before.length === 0 || after.length === 0);
  return {
    differences: [...compared.flatMap(({ differences }) => differences), ...onlyInOne(alone, records)],
    unchanged: compared.reduce((sum, { unchanged }) => sum + unchanged, 0),
  };
}

/** The same right in the same place, for whomever. */
function scopesOf(older: AuditRecord, newer: AuditRecord): (one: SideBySide) => SideBySide {
  const inScope = once(() => [older, newer].map(({ findings }) => Map.groupBy(findings, scopeKey)));
  return (one) => {
    const [first] = [...one.after, ...one.before];
    const key = first === undefined ? '' : scopeKey(first);
    const [before, after] = inScope();
    return { before: before?.get(key) ?? [], after: after?.get(key) ?? [] };
  };
}

function scopeKey({ control, platform, scope }: Finding): string {
  return JSON.stringify([control, platform, scope.kind, scope.id]);
}

function differencesIn(both: SideBySide, scope: () => SideBySide, records: TwoRecords): Differences {
  const { pairs, onlyBefore, onlyAfter } = paired(both);
  const ofPairs = pairs.map((pair) => differencesOf(pair, both, scope, records));
  const parts = [
    ...onlyBefore.map((part) => inTime(part, counterpartOf(part, both.after), 'before')),
    ...onlyAfter.map((part) => inTime(part, counterpartOf(part, both.before), 'after')),
  ].filter((pair) => pair !== null);
  return {
    differences: [...ofPairs.flat(), ...parts.flatMap((pair) => differenceOfPart(pair, both, scope, records))],
    unchanged: ofPairs.filter((found) => found.length === 0).length,
  };
}

function differencesOf(pair: Pair, both: SideBySide, scope: () => SideBySide, records: TwoRecords): readonly Difference[] {
  const why = whyDifferent(pair, both, scope, records);
  return [...(why === null ? [] : [why]), ...decisionChanges(pair)].map((one) => ({ why: one, ...pair }));
}

/** A record that lacks something may show parts that are nothing but people divided by what was read. */
function differenceOfPart(pair: Pair, both: SideBySide, scope: () => SideBySide, records: TwoRecords): readonly Difference[] {
  const why = whyDifferent(pair, both, scope, records);
  const isOfTenant = why === 'new' || why === 'mended' || why === 'changed';
  return why === null || (isOfTenant && !records.comparable.countsAlike(pair.after.platform)) ? [] : [{ why, ...pair }];
}
