import type { Locale } from '../../model/language.ts';
import { renderers, type Renderer } from '../../report/index.ts';
import { permit, type Asking } from '../asking.ts';
import { found } from '../found.ts';

export type ReportFormat = keyof typeof renderers;
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
}

/** A record as a file. @throws AppError not-allowed, not-there. */
export async function renderReport(asking: Asking, { auditId, format, locale }: ReportWanted): Promise<Report> {
  permit(asking, 'report.read');
  const record = found(await asking.store.audits.get(auditId));
  const renderer: Renderer = renderers[format];
  const render = await renderer.load();
  const content = await render(record, locale ?? (await reportLocale(asking)));
  return {
    content,
    fileName: `lesklaar-${record.organisation.id.replaceAll(/[^\w-]+/g, '-')}-${record.finishedAt.slice(0, 10)}.${renderer.extension}`,
  };
}

/** The language in which the organisation reads. */
export async function reportLocale(asking: Asking): Promise<Locale> {
  permit(asking, 'report.read');
  return (await asking.store.organisation.get())?.language ?? 'nl';
}
