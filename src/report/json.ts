import type { AuditRecord } from '../model/record.ts';

/** The record itself. */
export function renderJson(record: AuditRecord): string {
  return jsonText(record);
}

/** JSON on its own lines. The control characters that JSON leaves as they are would steer a terminal: they are escaped too. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replaceAll(/[\u007f-\u009f]/g, (sign) => String.raw`\u00${sign.charCodeAt(0).toString(16)}`)}\n`;
}
