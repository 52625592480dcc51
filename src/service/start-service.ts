import { apiRoot, createApp } from '../http/create-app.ts';
import { gracefulStop, type StoppablePart } from '../http/guards/graceful-stop.ts';
import { shippedLists } from '../checklists/shipped-lists.ts';
import { createMetrics, type Metrics } from '../http/guards/metrics.ts';
import { startTracing } from '../http/guards/tracing.ts';
import { tabRoot, type BuiltTab } from '../http/tab-routes.ts';
import { createLog, type Log } from '../log.ts';
import { keptChecks } from '../use-cases/lessons/kept-checks.ts';
import { lessonDesks } from '../platforms/teams/lessons/lesson-desks.ts';
import { reportDesk } from '../report/report-desk.ts';
import type { Sandbox } from '../sandbox/start-sandbox.ts';
import { claimPort, type ClaimedPort } from './listen.ts';
import { placesLookup } from './places-lookup.ts';
import { openData, type DataSurroundings, type ServiceData } from './service-data.ts';
import { googleSide, type GoogleSide } from './google-people.ts';
import { serviceBot, type BotSettings, type ServiceBot } from './service-bot.ts';
import { serviceGoogleChat, type ServiceGoogleChat } from './service-google-chat.ts';
import { cardDrawing, cardPoster, cardWords } from './service-cards.ts';
import { servicePlaces, type ServicePlaces } from './service-places.ts';
import { serviceSignIn } from './service-sign-in.ts';
import { staffDirectory } from './staff-directory.ts';
import { tabTeachers } from './tab-teachers.ts';
import { teamsPeople } from './teams-people.ts';

export interface ServiceSurroundings extends DataSurroundings {
  readonly logTo: { write(line: string): void };
  /** Makes sure that the tab is built; left out: the service runs without. */
  readonly prepareTab?: (log: Log) => Promise<BuiltTab | null>;
}

export interface RunningService {
  readonly mode: 'sandbox' | 'tenant';
  /** On this machine. */
  readonly address: string;
  /** What to tell people. */
  readonly publicAddress: string;
  /** The pretend school, and Teams' side of it; null outside the sandbox. */
  readonly pretend: Sandbox | null;
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
  // Before anything is read or changed: a second service on this port would do so for nothing.
  const claimed = await claimPort(places.config);
  try {
    return await startBehind(claimed, places, { ...around, log });
  } catch (error) {
    await claimed.release();
    throw error;
  }
}

async function startBehind(
  claimed: ClaimedPort,
  places: ServicePlaces,
  around: ServiceSurroundings & { readonly log: Log },
): Promise<RunningService> {
  const prepared = around.prepareTab?.(around.log) ?? Promise.resolve(null);
  const metrics = createMetrics({ clock: around.clock, mounts });
  const { auditDone, cardDone, certificateEnds } = metrics;
  const data = await openData(places, { ...around, auditDone, cardDone, certificateEnds });
  try {
    return await serve(places, data, { ...around, metrics, claimed, tab: await prepared });
  } catch (error) {
    await closeAll(data.parts);
    throw error;
  }
}

/** Below which the routers of the service are found. */
const mounts = [apiRoot, tabRoot];

interface Prepared extends ServiceSurroundings {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly tab: BuiltTab | null;
  readonly claimed: ClaimedPort;
}

async function serve(places: ServicePlaces, data: ServiceData, around: Prepared): Promise<RunningService> {
  const { config } = places;
  const { clock, newId, version, log, metrics, claimed } = around;
  const { server, port } = claimed;
  const tracing = await startTracing({ endpoint: config.tracesTo, version, mounts });
  const stopping = gracefulStop({ timer: around.timer, log });
  const guards = { log, clock, newId, mounts, metrics, tracing, stopping, ...guardsOf(places) };
  const shared = {
    checks: keptChecks(),
    shipped: shippedLists(),
    people: teamsPeople(places, data),
    desks: lessonDesks(data.calls),
    google: googleSide(places, data),
    drawing: cardDrawing(places),
  };
  const bot = await serviceBot(places, data, { ...around, ...shared });
  const googleChat = serviceGoogleChat(places, data, { ...around, ...shared });
  claimed.answerWith(appOf(places, data, { ...around, ...shared, guards, bot, googleChat }));
  await data.jobs.sendCards({
    poster: cardPoster({ teams: bot?.messenger ?? null, google: googleChat?.messenger ?? null }, shared.drawing),
    shipped: shared.shipped,
  });
  log.info('the service listens', { mode: config.mode, port });
  void bot?.warmUp().catch((error: unknown) => log.error('the Teams bot could not be made ready', { error }));
  const parts = [...data.parts, { name: 'traces', close: async () => tracing.close() }];
  const stop = async (): Promise<void> => stopping.stop(server, parts);
  const address = `http://${reachable(config.host)}:${port}`;
  return { mode: config.mode, address, publicAddress: config.publicUrl ?? address, pretend: data.pretend, stop };
}

/** Where one reaches on this machine what listens to everybody, as no address says that. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

interface AppSurroundings extends Prepared, Pick<BotSettings, 'checks' | 'shipped' | 'people' | 'desks' | 'drawing'> {
  readonly bot: ServiceBot | null;
  readonly googleChat: ServiceGoogleChat | null;
  readonly google: GoogleSide;
  readonly guards: Parameters<typeof createApp>[0]['guards'];
}

/** Bytes of one uploaded export. */
const largestUpload = 64 * 1024 * 1024;

function appOf(places: ServicePlaces, data: ServiceData, around: AppSurroundings): ReturnType<typeof createApp> {
  const { store, jobs, checks, connectionsOf, calls } = data;
  const { clock, timer, newId, version, guards, metrics, log, tab, bot, googleChat } = around;
  const { config } = places;
  const { door, sandbox } = serviceSignIn(places, {
    ...calls,
    connections: async () => connectionsOf(places.organisationId),
    log,
    metrics,
  });
  return createApp({
    api: {
      store,
      clock,
      timer,
      newId,
      version,
      jobs: jobs.audits,
      connections: checks,
      connected: data.connected,
      lookup: placesLookup(connectionsOf, calls),
      staff: staffDirectory(
        {
          connectionsOf,
          populationsOf: async (organisationId) => (await store.forOrganisation(organisationId).populations.get())?.definitions ?? [],
          giveRoles: [...config.signIn.roles.holders.keys()],
        },
        calls,
      ),
      runner: jobs,
      cards: jobs,
      cardWords: cardWords(around.drawing),
      ...tabTeachers(places, data, around),
      teachers: config.mode === 'tenant' && config.signIn.roles.others === 'teacher' ? 'presumed' : 'named',
      checks: around.checks,
      reports: reportDesk(),
      checklists: around.shipped,
      holidays: data.holidays,
      largestUpload,
      stopping: guards.stopping.signal,
    },
    guards,
    door,
    requestsPerActor: config.rateLimits.perActor,
    metricsToken: config.metricsToken,
    mode: config.mode,
    ping: async () => store.ping(),
    sandbox,
    tab,
    googleClientId: config.signIn.google?.clientId ?? null,
    addSurfaces: (express) => {
      bot?.addTo(express);
      googleChat?.addTo(express);
    },
  });
}

function guardsOf({ config }: ServicePlaces) {
  return { requestsPerAddress: config.rateLimits.perAddress, trustedProxies: config.trustedProxies };
}

async function closeAll(parts: readonly StoppablePart[]): Promise<void> {
  for (const part of parts) await part.close();
}
