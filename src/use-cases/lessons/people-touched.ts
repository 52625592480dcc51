import type { Finding } from '../../model/finding.ts';
import type { AuditRecord } from '../../model/record.ts';

/**
 * At least so many people are touched by a gap; null when nobody was counted. Findings hold counts, and no names: whether two gaps in one population touch
 * the same people, nobody knows, so the one that touches most of them counts. Both platforms serve the same people.
 */
export function peopleTouched({ findings }: AuditRecord): number | null {
  const gaps = findings.filter(({ outcome, affected }) => outcome === 'gap' && affected !== null);
  if (gaps.length === 0) return findings.some(({ affected }) => affected !== null) ? 0 : null;
  return most(
    gaps,
    ({ platform }) => platform,
    (onPlatform) => sumBy(onPlatform, ({ population }) => population),
  );
}

/** Populations are apart; of several rights in one the widest gap counts, whose scopes have people of their own. */
function sumBy(findings: readonly Finding[], keyOf: (finding: Finding) => string): number {
  const groups = [...Map.groupBy(findings, keyOf).values()];
  return sum(groups.map((group) => most(group, matterOf, (same) => sum(same.map(({ affected }) => affected ?? 0)))));
}

/** One right may be judged on two objects, whose policies hold the same people; the settings tell them apart. */
function matterOf({ control, observed }: Finding): string {
  return JSON.stringify([control, observed.map(({ setting }) => setting)]);
}

function most(findings: readonly Finding[], keyOf: (finding: Finding) => string, count: (same: readonly Finding[]) => number): number {
  return Math.max(...[...Map.groupBy(findings, keyOf).values()].map(count));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
