import type { AuditRecord } from '../model/record.ts';
import type { ReportOrder } from './aside/report-order.ts';
import { writeAside } from './aside/write-aside.ts';
import { renderers } from './index.ts';

/** Writes reports for a service: that of a large board takes seconds, in which others still have to be answered. */
export interface ReportDesk {
  /** Rejects with the signal’s reason when it aborts before the report is written. */
  write(record: AuditRecord, order: ReportOrder, signal: AbortSignal): Promise<string | Uint8Array>;
}

/** So few are written sooner than a thread has started. */
const fewFindings = 400;

/** One large report at a time, for each takes several times the memory of its record. */
export function reportDesk(): ReportDesk {
  let last: Promise<unknown> = Promise.resolve();
  return {
    async write(record, order, signal) {
      if (record.findings.length <= fewFindings) return (await renderers[order.format].load())(record, order.locale);
      const written = last.then(async () => writeAside(record, order, signal));
      last = written.catch(() => undefined);
      return written;
    },
  };
}
