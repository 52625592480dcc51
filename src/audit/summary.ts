import type { Finding } from '../model/finding.ts';
import { outcomes, severities } from '../model/outcome.ts';
import type { Summary } from '../model/record.ts';

/** Counts findings by outcome, and gaps by severity. */
export function summaryOf(findings: readonly Finding[]): Summary {
  const gaps = findings.filter(({ outcome }) => outcome === 'gap');
  return {
    outcomes: countBy(outcomes, findings, ({ outcome }) => outcome),
    gaps: countBy(severities, gaps, ({ severity }) => severity),
  };
}

function countBy<K extends string>(keys: readonly K[], findings: readonly Finding[], keyOf: (finding: Finding) => K): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const finding of findings) counts[keyOf(finding)] += 1;
  return counts;
}
