import * as z from 'zod';
import type { Timer } from '../clock.ts';
import { AppError } from '../errors.ts';
import { requireMetricsCaller } from './guards/metrics-door.ts';
import type { Metrics } from './guards/metrics.ts';
import { json } from './answer.ts';
import type { OpenRoute } from './open-route.ts';

export interface Operations {
  readonly mode: 'sandbox' | 'tenant';
  /** Rejects when the database does not answer. */
  readonly ping: () => Promise<void>;
  readonly metrics: Pick<Metrics, 'text'>;
  /** Null: counters are shown on this machine only. */
  readonly metricsToken: string | null;
  readonly timer: Timer;
}

/** Milliseconds that the database may take to show that it is there. */
const patience = 2000;

/** For those who keep the service running. */
export function operationRoutes({ mode, ping, metrics, metricsToken, timer }: Operations): readonly OpenRoute[] {
  return [
    {
      method: 'get',
      path: '/healthz',
      operation: 'health',
      summary: { nl: 'Of de dienst leeft', en: 'Whether the service is alive' },
      body: null,
      answers: { 200: { says: 'It answers.', json: z.strictObject({ status: z.literal('ok'), mode: z.enum(['sandbox', 'tenant']) }) } },
      problems: [],
      handle: async () => json({ status: 'ok', mode }),
    },
    {
      method: 'get',
      path: '/readyz',
      operation: 'readiness',
      summary: { nl: 'Of de dienst verzoeken aankan', en: 'Whether the service can take requests' },
      body: null,
      answers: { 200: { says: 'The database answers.', json: z.strictObject({ status: z.literal('ready') }) } },
      problems: [503],
      handle: async () => {
        await inTime(ping(), timer);
        return json({ status: 'ready' });
      },
    },
    {
      method: 'get',
      path: '/metrics',
      operation: 'metrics',
      summary: { nl: 'Tellers voor Prometheus', en: 'Counters for Prometheus' },
      body: null,
      answers: { 200: { says: 'Counters of this instance; no school, person or address is among them.', media: [metrics.text.type] } },
      problems: [404],
      handle: async ({ request }) => {
        requireMetricsCaller(request, metricsToken);
        return { kind: 'text', type: metrics.text.type, text: await metrics.text.read() };
      },
    },
  ];
}

async function inTime(answer: Promise<void>, timer: Timer): Promise<void> {
  const done = new AbortController();
  const late = timer.pause(patience, done.signal).then(
    () => Promise.reject(new Error('the database does not answer in time')),
    () => undefined,
  );
  try {
    await Promise.race([answer, late]);
  } catch (cause) {
    throw new AppError('not-ready', {}, { cause });
  } finally {
    done.abort();
  }
}
