import type { AddressInfo } from 'node:net';
import { apiRoot, createApp } from '../http/create-app.ts';
import { gracefulStop, type StoppablePart } from '../http/guards/graceful-stop.ts';
import { createMetrics, type Metrics } from '../http/guards/metrics.ts';
import { startTracing } from '../http/guards/tracing.ts';
import { createLog, type Log } from '../log.ts';
import { listen } from './listen.ts';
import { openData, type DataSurroundings, type ServiceData } from './service-data.ts';
import { servicePlaces, type ServicePlaces } from './service-places.ts';
import { serviceSignIn } from './service-sign-in.ts';

export interface ServiceSurroundings extends DataSurroundings {
  readonly logTo: { write(line: string): void };
}

export interface RunningService {
  readonly mode: 'sandbox' | 'tenant';
  readonly address: string;
  /** Ends what runs, within some seconds. */
  stop(): Promise<void>;
}

/**
 * Puts the parts of the service together and has it listen.
 * @throws AppError when it cannot start: what is missing in the environment, all at once; a database that is not there or in use; a port that is taken.
 */
export async function startService(around: ServiceSurroundings): Promise<RunningService> {
  const places = await servicePlaces(around.env);
  const log = createLog({ level: places.config.logLevel, clock: around.clock, destination: around.logTo });
  const data = await openData(places, log, around);
  try {
    return await serve(places, data, log, around);
  } catch (error) {
    await closeAll(data.parts);
    throw error;
  }
}

async function serve(places: ServicePlaces, data: ServiceData, log: Log, around: ServiceSurroundings): Promise<RunningService> {
  const { config } = places;
  const { clock, newId, version } = around;
  const mounts = [apiRoot];
  const metrics = createMetrics({ clock, mounts });
  const tracing = await startTracing({ endpoint: config.tracesTo, version, mounts });
  const stopping = gracefulStop({ timer: around.timer, log });
  const guards = { log, clock, newId, mounts, metrics, tracing, stopping, ...guardsOf(places) };
  const app = appOf(places, data, { ...around, guards, metrics, log });
  const server = await listen(app, config);
  const { port } = server.address() as AddressInfo;
  log.info('the service listens', { mode: config.mode, port });
  const parts = [...data.parts, { name: 'traces', close: async () => tracing.close() }];
  return { mode: config.mode, address: `http://${config.host}:${port}`, stop: async () => stopping.stop(server, parts) };
}

interface AppSurroundings extends ServiceSurroundings {
  readonly guards: Parameters<typeof createApp>[0]['guards'];
  readonly metrics: Metrics;
  readonly log: Log;
}

/** Bytes of one uploaded export. */
const largestUpload = 64 * 1024 * 1024;

function appOf(places: ServicePlaces, { store, jobs, checks, calls }: ServiceData, around: AppSurroundings): ReturnType<typeof createApp> {
  const { clock, timer, newId, version, guards, metrics, log } = around;
  const { config } = places;
  const { door, sandbox } = serviceSignIn(places, { ...calls, log, metrics });
  return createApp({
    api: {
      store,
      clock,
      timer,
      newId,
      version,
      jobs: jobs.audits,
      connections: checks,
      lookup: null,
      runner: jobs,
      largestUpload,
      stopping: guards.stopping.signal,
    },
    guards,
    door,
    requestsPerActor: config.rateLimits.perActor,
    mode: config.mode,
    ping: async () => store.ping(),
    sandbox,
  });
}

function guardsOf({ config }: ServicePlaces) {
  const { microsoft, google } = config.signIn;
  const signIns = [...(microsoft === null ? [] : (['microsoft'] as const)), ...(google === null ? [] : (['google'] as const))];
  return { signIns, requestsPerAddress: config.rateLimits.perAddress, trustedProxies: config.trustedProxies };
}

async function closeAll(parts: readonly StoppablePart[]): Promise<void> {
  for (const part of parts) await part.close();
}
