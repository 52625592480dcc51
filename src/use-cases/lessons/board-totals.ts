import { compareAudits } from '../../audit/compare-audits.ts';
import type { Severity } from '../../model/outcome.ts';
import type { AuditRecord } from '../../model/record.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { peopleTouched } from './people-touched.ts';

/** How the whole board stands, in numbers. */
export interface BoardTotals {
  readonly auditId: string;
  /** ISO. */
  readonly auditedAt: string;
  readonly gaps: Readonly<Record<Severity, number>>;
  /** Rights that could not be seen. */
  readonly unknown: number;
  /** At least so many people are touched by a gap; null when nobody was counted. */
  readonly people: number | null;
  /** Gaps that came and that were mended since the audit before; null: there is none before. */
  readonly since: { readonly auditedAt: string; readonly opened: number; readonly mended: number } | null;
}

/** Of one record; whoever calls has seen to it that the reader may. */
export async function boardTotals(store: OrganisationStore, record: AuditRecord): Promise<BoardTotals> {
  const previous = await store.audits.previousOf(record.id);
  const { gaps, outcomes } = record.summary;
  return {
    auditId: record.id,
    auditedAt: record.finishedAt,
    gaps,
    unknown: outcomes.unknown,
    people: peopleTouched(record),
    since: previous === null ? null : sinceThen(previous, record),
  };
}

function sinceThen(previous: AuditRecord, record: AuditRecord): BoardTotals['since'] {
  const { changes } = compareAudits(previous, record);
  const count = (...kinds: readonly string[]): number => changes.filter(({ kind }) => kinds.includes(kind)).length;
  return { auditedAt: previous.finishedAt, opened: count('new'), mended: count('mended', 'gone') };
}
