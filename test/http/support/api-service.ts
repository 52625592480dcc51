import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt, UnsecuredJWT } from 'jose';
import { knownTokens } from '../../../src/auth/known-tokens.ts';
import type { SignIn } from '../../../src/auth/sign-in.ts';
import type { SandboxSignIn } from '../../../src/auth/sandbox-token.ts';
import { shippedLists } from '../../../src/checklists/shipped-lists.ts';
import type { Clock, Timer } from '../../../src/clock.ts';
import type { ApiParts } from '../../../src/http/api-parts.ts';
import { apiRoot, createApp } from '../../../src/http/create-app.ts';
import { gracefulStop } from '../../../src/http/guards/graceful-stop.ts';
import { createMetrics } from '../../../src/http/guards/metrics.ts';
import { startTracing } from '../../../src/http/guards/tracing.ts';
import type { Route } from '../../../src/http/route.ts';
import type { BuiltTab } from '../../../src/http/tab-routes.ts';
import { keptChecks } from '../../../src/use-cases/lessons/kept-checks.ts';
import type { Actor, ActorRole } from '../../../src/model/actor.ts';
import { reportDesk } from '../../../src/report/report-desk.ts';
import type { Store } from '../../../src/store/store.ts';
import { heardLog, type HeardLog } from '../../auth/log-lines.ts';
import { noon } from '../../support/audit.ts';
import { aTeacher, meetingStores } from '../../support/lessons.ts';
import { quickJobs, type QuickJobs } from '../../use-cases/quick-jobs.ts';

export interface ApiService extends HeardLog {
  readonly address: string;
  readonly jobs: QuickJobs;
  readonly parts: ApiParts;
  /** Says that the service stops; streams end then. */
  readonly stop: () => void;
  close(): Promise<void>;
}

export interface Told extends Partial<ApiParts> {
  readonly store: Store;
  readonly sandbox?: SandboxSignIn;
  readonly routes?: readonly Route[];
  /** Further ways in. */
  readonly doors?: readonly SignIn[];
  readonly tab?: BuiltTab | null;
  readonly googleClientId?: string;
  readonly requestsPerActor?: number;
  readonly metricsToken?: string;
}

/** The whole service on a free port, but for jobs, which are done at once, and signing in, which takes our own word for who somebody is. */
export async function apiService({
  store,
  sandbox,
  routes,
  doors = [],
  tab,
  googleClientId,
  requestsPerActor = 100_000,
  metricsToken,
  ...told
}: Told): Promise<ApiService> {
  const heard = heardLog();
  const clock: Clock = { now: () => noon };
  const mounts = [apiRoot];
  const newId = ids();
  const jobs = quickJobs(newId);
  const stopping = new AbortController();
  const meetings = meetingStores();
  const parts: ApiParts = {
    store,
    clock,
    timer: neverBeats,
    newId,
    version: '0.1.0',
    jobs,
    lookup: null,
    staff: null,
    runner: null,
    cards: null,
    cardWords: ({ name }) => ({ title: name, lines: [] }),
    lessons: async ({ organisationId }) => meetings.deskOf(organisationId),
    person: async () => aTeacher(),
    teachers: 'presumed',
    checks: keptChecks(),
    connections: { check: async () => [] },
    connected: async () => [],
    reports: reportDesk(),
    checklists: shippedLists(),
    holidays: null,
    largestUpload: 1024 * 1024,
    stopping: stopping.signal,
    ...told,
  };
  const metrics = createMetrics({ clock, mounts });
  const app = createApp({
    api: parts,
    guards: {
      log: heard.log,
      clock,
      newId,
      mounts,
      metrics,
      requestsPerAddress: 100_000,
      trustedProxies: 0,
      tracing: await startTracing({ endpoint: null, version: '0', mounts }),
      stopping: gracefulStop({ timer: neverBeats, log: heard.log }),
    },
    door: {
      signIns: sandbox === undefined ? [ownWord, ...doors] : [ownWord, sandbox, ...doors],
      known: knownTokens(clock),
      log: heard.log,
    },
    requestsPerActor,
    metricsToken: metricsToken ?? null,
    mode: sandbox === undefined ? 'tenant' : 'sandbox',
    ping: async () => store.ping(),
    sandbox: sandbox ?? null,
    tab: tab ?? null,
    googleClientId: googleClientId ?? null,
    ...(routes && { routes }),
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const { port } = server.address() as AddressInfo;
  return { ...heard, address: `http://127.0.0.1:${port}`, jobs, parts, stop: () => stopping.abort(), close };
}

/** Somebody of a board with one role, or with none. */
export function somebody(organisationId: string, role: ActorRole | null, given: Partial<Actor> = {}): Actor {
  return {
    organisationId,
    id: `id-${role}`,
    name: `Collega ${role}`,
    roles: role === null ? [] : [role],
    signedInBy: 'microsoft',
    ...given,
  };
}

/** Headers that say who calls. */
export function as(actor: Actor, headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  const token = new UnsecuredJWT({ actor }).setIssuer(ownIssuer).setExpirationTime('1 year from now').encode();
  // The door takes no token without a signature; ours is looked at by nobody.
  return { authorization: `Bearer ${token}unsigned`, ...headers };
}

const ownIssuer = 'urn:lesklaar:test';

const ownWord: SignIn = { issuers: [ownIssuer], actorOf: async (token) => decodeJwt<{ actor: Actor }>(token).actor };

/** Until it is no longer waited for. */
const neverBeats: Timer = {
  pause: async (_milliseconds, signal) =>
    new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('no longer waited for')))),
};

function ids(): () => string {
  let made = 0;
  return () => `id-${(made += 1)}`;
}
