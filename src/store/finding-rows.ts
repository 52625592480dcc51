import type { Finding } from '../model/finding.ts';
import type { AuditRecord } from '../model/record.ts';
import { digestOf, keyOf, searchable } from './storable.ts';
import type { FindingTable } from './tables.ts';

export type FindingRow = Omit<FindingTable, 'organisation_id' | 'audit_id'>;

/** What the record's findings are found by, in the record's own order. */
export function findingRowsOf({ findings, populations }: AuditRecord): readonly FindingRow[] {
  const schools = new Map(populations.map(({ platform, id, school }) => [digestOf(platform, id), school]));
  return findings.map((finding, position) => {
    const school = schools.get(digestOf(finding.platform, finding.population)) ?? null;
    return {
      position,
      control: keyOf(finding.control),
      platform: finding.platform,
      outcome: finding.outcome,
      severity: finding.severity,
      population: keyOf(finding.population),
      school: school === null ? null : keyOf(school),
      settable: finding.remedy.settable,
      frameworks: [...new Set(finding.references.map(({ framework }) => keyOf(framework)))],
      affected: fitting(finding.affected),
      same: sameKeyOf(finding),
      search: searchable([finding.control, finding.text.nl.title, finding.text.en.title, finding.scope.name].join('\n')),
    };
  });
}

/** PostgreSQL's integer holds no more. What it does not hold, whoever follows a finding over time is not told; the record tells it. */
function fitting(people: number | null): number | null {
  return people !== null && people < 2 ** 31 ? people : null;
}

/** A scope may be renamed; its id stays. */
export function sameKeyOf({
  control,
  platform,
  scope,
  population,
}: Pick<Finding, 'control' | 'platform' | 'scope' | 'population'>): string {
  return digestOf(control, platform, scope.kind, scope.id, population);
}
