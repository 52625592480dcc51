import express, { type Express } from 'express';
import type { Clock } from '../../clock.ts';
import type { Log } from '../../log.ts';
import { errorHandler, nothingHere } from './error-handler.ts';
import type { GracefulStop } from './graceful-stop.ts';
import type { Metrics } from './metrics.ts';
import { limitPerAddress } from './rate-limits.ts';
import { requestLog } from './request-log.ts';
import type { Mounts } from './route-template.ts';
import { securityHeaders } from './security-headers.ts';
import type { Tracing } from './tracing.ts';

export interface AppSurroundings {
  readonly log: Log;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly mounts: Mounts;
  readonly metrics: Metrics;
  readonly tracing: Tracing;
  readonly stopping: GracefulStop;
  readonly requestsPerAddress: number;
  readonly trustedProxies: number;
}

/** Bytes of all headers together, for `createServer`: Node's own 16 KiB would answer a long token with nothing that a caller can read. */
export const maxHeaderSize = 32 * 1024;

/** An Express app with the guards before and behind the routes that are added to it, in the order in which they have to stand. */
export function guardedApp(around: AppSurroundings, addRoutes: (app: Express) => void): Express {
  const { log, metrics, tracing, stopping } = around;
  const app = express();
  app.disable('x-powered-by');
  // Elsewhere Express would answer with a stack where our own handler fails.
  app.set('env', 'production');
  app.set('trust proxy', around.trustedProxies);
  // The log stands first, so that it sees all that is turned away behind it.
  app.use(requestLog(around), metrics.countRequests, tracing.traceRequests);
  app.use(...securityHeaders(), stopping.refuseLate, limitPerAddress(around.requestsPerAddress, log));
  addRoutes(app);
  app.use(nothingHere, errorHandler(log));
  return app;
}
