import { teacherChecks, type TeacherChecks } from '../../lessons/teacher-checks.ts';
import type { AuditRecord } from '../../model/record.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { boardTotals, type BoardTotals } from './board-totals.ts';

/** What was worked out of records, so that whoever asks next need not wait for it. Lives as long as the service. */
export interface KeptChecks extends TeacherChecks {
  /** How the whole board stands by a record; two records are read for it, and those of a large board take seconds. */
  totals(store: OrganisationStore, record: AuditRecord): Promise<BoardTotals>;
}

/** Totals are small; more boards than ask within a day. */
const most = 500;

export function keptChecks(): KeptChecks {
  const known = new Map<string, Promise<BoardTotals>>();
  return {
    ...teacherChecks(),
    async totals(store, record) {
      const key = JSON.stringify([store.organisationId, record.id]);
      const totals = known.get(key) ?? boardTotals(store, record);
      if (known.size >= most) known.clear();
      known.set(key, totals);
      totals.catch(() => known.delete(key));
      return totals;
    },
  };
}
