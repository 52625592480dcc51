import { lastDayOf } from '../../model/school-year.ts';
import type { AuditRecord } from '../../model/record.ts';
import type { OrganisationStore } from '../../store/store.ts';
import type { Scope } from './scope.ts';

/** The audit that counts in a school year: the last one, or in a year that passed the last one of its days. Null: there was none, or it is no longer kept. */
export async function auditOfYear(
  { audits }: Pick<OrganisationStore, 'audits'>,
  scope: Pick<Scope, 'year' | 'country' | 'today'>,
): Promise<AuditRecord | null> {
  const lastDay = lastDayOf(scope.year, scope.country);
  if (scope.today <= lastDay) return audits.latest();
  for (let after: string | null = null; ;) {
    const { rows, next } = await audits.list({ after, limit: 200 });
    const last = rows.find(({ finishedAt }) => finishedAt.slice(0, 10) <= lastDay);
    if (last !== undefined) return audits.get(last.id);
    if (next === null) return null;
    after = next;
  }
}
