import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { RefusalReason } from '../../auth/token-refused.ts';
import type { Clock } from '../../clock.ts';
import type { PlatformId } from '../../model/platform.ts';
import type { AuditTrigger } from '../../store/audit-repositories.ts';
import type { DeliveryState } from '../../store/delivery-repository.ts';
import { methodLabel, routeTemplate, type Mounts } from './route-template.ts';

/** What the service counts; no label ever comes from a request. */
export interface Metrics {
  readonly countRequests: RequestHandler;
  readonly auditDone: (trigger: AuditTrigger, outcome: 'finished' | 'failed', seconds: number) => void;
  /** A weekly card that was dealt with; `due`: it is tried again later. */
  readonly cardDone: (platform: PlatformId, state: DeliveryState) => void;
  readonly signInRefused: (reason: RefusalReason) => void;
  /** Of the installation's own certificates: `use` is one of a few words of ours. */
  readonly certificateEnds: (use: string, until: Date) => void;
  /** In Prometheus' text format. */
  readonly text: { readonly type: string; readonly read: () => Promise<string> };
}

/** Counts for one process: requests by route, audits, weekly cards, refused sign-ins, memory and the lag of the event loop. */
export function createMetrics({ clock, mounts }: { readonly clock: Clock; readonly mounts: Mounts }): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time until the answer was sent, by route as it is written in the code.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });
  const audits = new Histogram({
    name: 'lesklaar_audit_duration_seconds',
    help: 'Time that an audit took, by what started it and how it ended.',
    labelNames: ['trigger', 'outcome'],
    buckets: [1, 5, 15, 60, 300, 900, 3600],
    registers,
  });
  const refusals = new Counter({
    name: 'lesklaar_sign_ins_refused_total',
    help: 'Requests whose sender was not let in, by reason.',
    labelNames: ['reason'],
    registers,
  });
  const cards = new Counter({
    name: 'lesklaar_cards_total',
    help: 'Weekly cards that were dealt with, by platform and by what came of it.',
    labelNames: ['platform', 'state'],
    registers,
  });
  const certificates = new Gauge({
    name: 'lesklaar_certificate_ends_seconds',
    help: 'When a certificate by which the service signs in at Entra ends, in seconds since 1970, by what it is used for.',
    labelNames: ['use'],
    registers,
  });
  return {
    countRequests: (request, response, next) => {
      const started = clock.now().getTime();
      response.once('close', () => {
        const labels = { method: methodLabel(request), route: routeTemplate(request, mounts), status: response.statusCode };
        requests.observe(labels, (clock.now().getTime() - started) / 1000);
      });
      next();
    },
    auditDone: (trigger, outcome, seconds) => audits.observe({ trigger, outcome }, seconds),
    cardDone: (platform, state) => cards.inc({ platform, state }),
    signInRefused: (reason) => refusals.inc({ reason }),
    certificateEnds: (use, until) => certificates.set({ use }, until.getTime() / 1000),
    text: { type: register.contentType, read: async () => register.metrics() },
  };
}
