import type { Locale } from '../model/language.ts';
import type { AuditRecord } from '../model/record.ts';
import { renderCsv } from './csv.ts';
import { renderHtml } from './html.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { renderSarif } from './sarif.ts';
import { renderXlsx } from './xlsx.ts';

export interface TextFormat {
  readonly binary: false;
  readonly extension: string;
  readonly render: (record: AuditRecord, locale: Locale) => string;
}

export interface BinaryFormat {
  readonly binary: true;
  readonly extension: string;
  readonly render: (record: AuditRecord, locale: Locale) => Promise<Uint8Array>;
}

/** Every shape in which a record can be handed over as a file. */
export const renderers = {
  json: { binary: false, extension: 'json', render: renderJson },
  csv: { binary: false, extension: 'csv', render: renderCsv },
  markdown: { binary: false, extension: 'md', render: renderMarkdown },
  html: { binary: false, extension: 'html', render: renderHtml },
  sarif: { binary: false, extension: 'sarif', render: renderSarif },
  xlsx: { binary: true, extension: 'xlsx', render: renderXlsx },
} as const satisfies Record<string, TextFormat | BinaryFormat>;

export type ReportFormat = keyof typeof renderers;
