import type { Finding } from '../model/finding.ts';
import type { AssignmentCounts } from '../model/holding.ts';

/**
 * People who differ in a setting that made no difference to the verdict stand in one finding: same population, same scope, same answer.
 * Counts are added; one part that was not counted leaves the whole uncounted.
 */
export function mergeAlike(findings: readonly Finding[]): readonly Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const key = JSON.stringify([
      finding.population,
      finding.scope,
      finding.outcome,
      finding.allows,
      finding.expected,
      finding.text.nl.because,
    ]);
    const other = merged.get(key);
    merged.set(key, other === undefined ? finding : added(other, finding));
  }
  return [...merged.values()];
}

function added(one: Finding, other: Finding): Finding {
  return {
    ...one,
    affected: one.affected === null || other.affected === null ? null : one.affected + other.affected,
    assignment: addedCounts(one.assignment, other.assignment),
    observed: distinct([...one.observed, ...other.observed]),
    unread: distinct([...one.unread, ...other.unread]),
  };
}

function addedCounts(one: AssignmentCounts | null, other: AssignmentCounts | null): AssignmentCounts | null {
  if (one === null || other === null) return null;
  return { direct: one.direct + other.direct, group: one.group + other.group, global: one.global + other.global };
}

function distinct<T>(rows: readonly T[]): readonly T[] {
  const byText = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
