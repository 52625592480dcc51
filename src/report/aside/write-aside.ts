import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { AuditRecord } from '../../model/record.ts';
import type { ReportOrder, ReportPart } from './report-order.ts';

/** Findings that are handed over at once: some milliseconds. */
const atOnce = 200;

/** Writes a report in a thread of its own, which ends with it. Rejects with the signal’s reason once that aborts, and with what went wrong there. */
export async function writeAside(record: AuditRecord, order: ReportOrder, signal: AbortSignal): Promise<Uint8Array> {
  signal.throwIfAborted();
  const thread = new Worker(new URL('./start.mjs', import.meta.url), { execArgv: [] });
  try {
    const [[written]] = await Promise.all([once(thread, 'message', { signal }), handOver(record, order, thread, signal)]);
    if (!ArrayBuffer.isView(written)) throw new TypeError('what came of a report is no file');
    return new Uint8Array(written.buffer, written.byteOffset, written.byteLength);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    await thread.terminate();
  }
}

async function handOver({ findings, ...record }: AuditRecord, order: ReportOrder, thread: Worker, signal: AbortSignal): Promise<void> {
  const say = (part: ReportPart): void => thread.postMessage(part, []);
  say({ kind: 'order', order, record });
  for (let from = 0; from < findings.length && !signal.aborted; from += atOnce) {
    say({ kind: 'findings', findings: findings.slice(from, from + atOnce) });
    await setImmediate();
  }
  say({ kind: 'whole' });
}
