import type { AuditRecord } from '../model/record.ts';

/** The record itself. */
export function renderJson(record: AuditRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}
