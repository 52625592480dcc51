import { parentPort, type MessagePort } from 'node:worker_threads';
import type { Finding } from '../../model/finding.ts';
import { renderers } from '../index.ts';
import type { ReportOrder, ReportPart, UnfilledRecord } from './report-order.ts';

type Bytes = Uint8Array<ArrayBuffer>;

if (parentPort !== null) writeFor(parentPort);

/** Writes the one report that is ordered. What goes wrong ends the thread, and who ordered hears of it. */
function writeFor(port: MessagePort): void {
  const findings: Finding[] = [];
  let write = async (): Promise<Bytes> => Promise.reject(new TypeError('nothing was ordered'));
  port.on('message', async (part: ReportPart) => {
    if (part.kind === 'order') write = async () => written(part, findings);
    else if (part.kind === 'findings') findings.push(...part.findings);
    else {
      const report = await write();
      port.postMessage(report, [report.buffer]);
    }
  });
}

async function written(
  { order, record }: { readonly order: ReportOrder; readonly record: UnfilledRecord },
  findings: readonly Finding[],
): Promise<Bytes> {
  const render = await renderers[order.format].load();
  const report = await render({ ...record, findings }, order.locale);
  // Of its own memory, which is handed over as it is.
  return typeof report === 'string' ? new TextEncoder().encode(report) : new Uint8Array(report);
}
