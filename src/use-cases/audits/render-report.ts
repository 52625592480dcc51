import type { Locale } from '../../model/language.ts';
import { renderers, type ReportFormat } from '../../report/index.ts';
import type { ReportDesk } from '../../report/report-desk.ts';
import { permit, type Asking } from '../asking.ts';
import { found } from '../found.ts';

export type { ReportDesk, ReportFormat };
export const reportFormats = Object.keys(renderers) as readonly ReportFormat[];

export interface Report {
  readonly content: string | Uint8Array;
  /** Plain letters only: `lesklaar-de-linde-2026-11-22.html`. */
  readonly fileName: string;
}

export interface ReportWanted {
  readonly auditId: string;
  readonly format: ReportFormat;
  /** Null: as the organisation set it. */
  readonly locale: Locale | null;
  /** Aborts when nobody waits for it any more. */
  readonly signal: AbortSignal;
}

/** A record as a file. @throws AppError not-allowed, not-there; the signal’s reason. */
export async function renderReport(
  asking: Asking & { readonly reports: ReportDesk },
  { auditId, format, locale, signal }: ReportWanted,
): Promise<Report> {
  permit(asking, 'report.read');
  const record = found(await asking.store.audits.get(auditId));
  const content = await asking.reports.write(record, { format, locale: locale ?? (await reportLocale(asking)) }, signal);
  const { extension } = renderers[format];
  return {
    content,
    fileName: `lesklaar-${record.organisation.id.replaceAll(/[^\w-]+/g, '-')}-${record.finishedAt.slice(0, 10)}.${extension}`,
  };
}

/** The language in which the organisation reads. */
export async function reportLocale(asking: Asking): Promise<Locale> {
  permit(asking, 'report.read');
  return (await asking.store.organisation.get())?.language ?? 'nl';
}
