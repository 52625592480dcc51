import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { knownTokens } from '../../src/auth/known-tokens.ts';
import type { SignIn } from '../../src/auth/sign-in.ts';
import { vendorSignIns } from '../../src/auth/sign-ins.ts';
import { keyPatience } from '../../src/auth/vendor-keys.ts';
import type { Clock } from '../../src/clock.ts';
import { gracefulStop, type GracefulStop } from '../../src/http/guards/graceful-stop.ts';
import { guardedApp, maxHeaderSize, type AppSurroundings } from '../../src/http/guards/guarded-app.ts';
import { createMetrics, type Metrics } from '../../src/http/guards/metrics.ts';
import { actorOf } from '../../src/http/guards/request-facts.ts';
import { signedIn } from '../../src/http/guards/signed-in.ts';
import { startTracing } from '../../src/http/guards/tracing.ts';
import { patientFetch } from '../../src/platforms/calls/patient-fetch.ts';
import { noon } from '../support/audit.ts';
import { surroundings } from '../support/surroundings.ts';
import { heardLog, type HeardLog } from './log-lines.ts';
import { signInConfig, type PretendVendors } from './pretend-vendors.ts';

export interface LittleService extends HeardLog {
  readonly port: number;
  readonly address: string;
  readonly metrics: Metrics;
  readonly stopping: GracefulStop;
  readonly server: ReturnType<typeof createServer>;
  readonly close: () => Promise<void>;
}

interface Told extends Partial<AppSurroundings> {
  readonly doors?: readonly SignIn[];
  readonly clock?: Clock;
  readonly heard?: HeardLog;
  readonly routes?: (app: Express, metrics: Metrics) => void;
}

/** The ways in of a school with both vendors, whose keys come from the pretend ones. */
export function doorsOf(vendors: PretendVendors, heard: HeardLog, clock: Clock = { now: () => noon }, config = signInConfig) {
  const around = surroundings({ reach: vendors.reach, clock, patience: keyPatience });
  const groupsOf = async (address: string) => {
    if (address.startsWith('storing')) throw new Error('the directory does not answer');
    return address.startsWith('voorzitter') ? ['bestuur@delinde.example'] : [];
  };
  return vendorSignIns(config, 'de-linde', { clock, log: heard.log, call: patientFetch(2, around), groupsOf });
}

/** A small service with all the guards on a free port; `/api/me` tells who is calling. */
export async function littleService({
  doors = [],
  clock = { now: () => noon },
  heard = heardLog(),
  ...told
}: Told): Promise<LittleService> {
  const mounts = told.mounts ?? ['/api'];
  const metrics = createMetrics({ clock, mounts });
  const stopping = told.stopping ?? gracefulStop({ timer: surroundings().timer, log: heard.log });
  const tracing = told.tracing ?? (await startTracing({ endpoint: null, version: '0', mounts }));
  let ids = 0;
  const around: AppSurroundings = {
    log: heard.log,
    clock,
    newId: () => `request-${(ids += 1)}`,
    mounts,
    metrics,
    tracing,
    stopping,
    requestsPerAddress: 10_000,
    trustedProxies: 0,
    ...told,
  };
  const app = guardedApp(around, (routes) => {
    told.routes?.(routes, metrics);
    routes.use('/api', signedIn({ signIns: doors, known: knownTokens(clock), log: heard.log, refused: metrics.signInRefused }));
    routes.get('/api/me', (_request, response) => void response.json(actorOf(response)));
  });
  const server = createServer({ maxHeaderSize }, app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { ...heard, port, address: `http://127.0.0.1:${port}`, metrics, stopping, server, close };
}
