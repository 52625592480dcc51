import { outcomes, type Outcome } from '../../model/outcome.ts';
import { shownFinding, type FindingShown } from '../evidence/audit-evidence.ts';
import type { AuditRead } from '../evidence/audit-read.ts';

/** What the audit sees now, beside a question; it answers nothing. */
export interface AuditBeside {
  readonly auditId: string;
  readonly at: string;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** The heaviest, at most five. */
  readonly gaps: readonly FindingShown[];
}

const shownGaps = 5;
const heaviestFirst = ['high', 'medium', 'low'];

export function auditBeside({ record, of }: AuditRead, school: string | null): AuditBeside {
  const findings = of(school);
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, findings.filter((one) => one.outcome === outcome).length]));
  const gaps = findings
    .filter(({ outcome }) => outcome === 'gap')
    .toSorted((a, b) => heaviestFirst.indexOf(a.severity) - heaviestFirst.indexOf(b.severity));
  // Every outcome was counted.
  return {
    auditId: record.id,
    at: record.finishedAt,
    outcomes: counts as Record<Outcome, number>,
    gaps: gaps.slice(0, shownGaps).map(shownFinding),
  };
}
