import type { ReportFormat } from '../use-cases/audits/render-report.ts';

export const mediaTypeOf: Readonly<Record<ReportFormat, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  // docs.oasis-open.org/sarif/sarif/v2.1.0, appendix on media types.
  sarif: 'application/sarif+json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
