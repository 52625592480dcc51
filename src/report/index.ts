import type { Locale } from '../model/language.ts';
import type { AuditRecord } from '../model/record.ts';

export type Render = (record: AuditRecord, locale: Locale) => string | Promise<Uint8Array>;

export interface Renderer {
  readonly extension: string;
  /** Loaded when asked for: nobody who wants a table should wait for a spreadsheet writer. */
  readonly load: () => Promise<Render>;
}

/** Every shape in which a record can be handed over as a file. */
export const renderers = {
  json: { extension: 'json', load: async () => (await import('./json.ts')).renderJson },
  csv: { extension: 'csv', load: async () => (await import('./csv.ts')).renderCsv },
  markdown: { extension: 'md', load: async () => (await import('./markdown.ts')).renderMarkdown },
  html: { extension: 'html', load: async () => (await import('./html.ts')).renderHtml },
  sarif: { extension: 'sarif', load: async () => (await import('./sarif.ts')).renderSarif },
  xlsx: { extension: 'xlsx', load: async () => (await import('./xlsx.ts')).renderXlsx },
} as const satisfies Record<string, Renderer>;

export type ReportFormat = keyof typeof renderers;
