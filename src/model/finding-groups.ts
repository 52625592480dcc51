import type { Finding } from './finding.ts';
import { outcomes, severities, type Outcome, type Severity } from './outcome.ts';
import type { AuditRecord } from './record.ts';

/** Findings that say the same about several scopes, so that a reader meets them once. The first has the most people. */
export interface FindingGroup {
  readonly first: Finding;
  readonly findings: readonly Finding[];
}

/** How many people findings touch together. At least: some were not counted. */
export interface PeopleReached {
  readonly count: number;
  readonly certainty: 'exact' | 'at-least';
}

/** What needs work stands first. */
const readingOrder: readonly Outcome[] = ['gap', 'unknown', 'instruct', 'default', 'accepted', 'ok', 'not-applicable'];

/** All findings as a reader wants them: by outcome, then heavy before light, then many people before few, then as the audit gave them. */
export function sortedFindings(record: AuditRecord): readonly Finding[] {
  return [...record.findings].sort(
    (a, b) => readingOrder.indexOf(a.outcome) - readingOrder.indexOf(b.outcome) || bySeverity(a, b) || byPeople(a.affected, b.affected),
  );
}

/** The findings of some outcomes, those that say the same taken together, the most urgent first. */
export function groupsOf(record: AuditRecord, wanted: readonly Outcome[]): readonly FindingGroup[] {
  const groups = Map.groupBy(
    sortedFindings(record).filter((finding) => wanted.includes(finding.outcome)),
    sameness,
  );
  return [...groups.values()]
    .flatMap(groupOf)
    .sort((a, b) => bySeverity(a.first, b.first) || byPeople(reachOf(a.findings)?.count ?? null, reachOf(b.findings)?.count ?? null));
}

/** Gaps by severity, heavy first; a severity without gaps is left out. */
export function gapsBySeverity(record: AuditRecord): readonly { readonly severity: Severity; readonly groups: readonly FindingGroup[] }[] {
  const gaps = groupsOf(record, ['gap']);
  return severities
    .map((severity) => ({ severity, groups: gaps.filter((group) => group.first.severity === severity) }))
    .filter(({ groups }) => groups.length > 0);
}

/** Null when nobody was counted. */
export function reachOf(findings: readonly Finding[]): PeopleReached | null {
  const counts = findings.map((finding) => finding.affected).filter((count) => count !== null);
  if (counts.length === 0) return null;
  const count = counts.reduce((sum, one) => sum + one, 0);
  return { count, certainty: counts.length === findings.length ? 'exact' : 'at-least' };
}

/** The outcomes that occur, in the model's order, with how often. */
export function outcomeCounts(record: AuditRecord): readonly { readonly outcome: Outcome; readonly count: number }[] {
  return outcomes.map((outcome) => ({ outcome, count: record.summary.outcomes[outcome] }));
}

function groupOf(findings: readonly Finding[]): readonly FindingGroup[] {
  const [first] = findings;
  return first === undefined ? [] : [{ first, findings }];
}

// The setting names belong to it: one right may be judged on two policies, and those hold the same people twice.
function sameness(finding: Finding): string {
  const settings = [...finding.observed, ...finding.unread].map(({ setting }) => setting).sort();
  const { control, platform, outcome, severity, expected, text } = finding;
  return JSON.stringify([
    control,
    platform,
    outcome,
    severity,
    expected,
    text.nl,
    finding.remedy.settable,
    finding.tellTeachers?.nl,
    settings,
  ]);
}

function bySeverity(a: Finding, b: Finding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}

function byPeople(a: number | null, b: number | null): number {
  return (b ?? -1) - (a ?? -1);
}
