import type { Finding } from '../../model/finding.ts';
import type { Locale } from '../../model/language.ts';
import type { AuditRecord } from '../../model/record.ts';
import type { ReportFormat } from '../index.ts';

export interface ReportOrder {
  readonly format: ReportFormat;
  readonly locale: Locale;
}

export type UnfilledRecord = Omit<AuditRecord, 'findings'>;

/** What the thread that writes is told, in this order: a large record is handed over in parts, so that neither side stands still for it. */
export type ReportPart =
  | { readonly kind: 'order'; readonly order: ReportOrder; readonly record: UnfilledRecord }
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | { readonly kind: 'whole' };
