import type { Express } from 'express';
import type { Door } from '../auth/authenticate.ts';
import type { SandboxSignIn } from '../auth/sandbox-token.ts';
import type { ApiParts } from './api-parts.ts';
import { apiRouter } from './api-router.ts';
import { guardedApp, type AppSurroundings } from './guards/guarded-app.ts';
import { limitPerActor } from './guards/rate-limits.ts';
import { signedIn } from './guards/signed-in.ts';
import { openApiRoute } from './openapi-route.ts';
import { openRouter } from './open-router.ts';
import { operationRoutes } from './operations.ts';
import type { Route } from './route.ts';
import { apiRoutes } from './routes/index.ts';
import { sandboxRoutes } from './sandbox-routes.ts';
import { startPageRoute } from './start-page.ts';
import { tabConfigRoute } from './tab-config.ts';
import { tabRoot, tabRouter, type BuiltTab } from './tab-routes.ts';

export interface AppParts {
  readonly api: ApiParts;
  /** What stands before and behind all routes; `apiRoot` is among its mounts. */
  readonly guards: AppSurroundings;
  readonly door: Door;
  readonly requestsPerActor: number;
  /** Null: counters are shown on this machine only. */
  readonly metricsToken: string | null;
  readonly mode: 'sandbox' | 'tenant';
  /** Rejects when the database does not answer. */
  readonly ping: () => Promise<void>;
  /** Null outside the sandbox: the routes that need it do not exist then. */
  readonly sandbox: SandboxSignIn | null;
  /** Left out: it was not built. */
  readonly tab?: BuiltTab | null;
  /** OAuth client with which people sign in to the tab outside Teams; left out: none. */
  readonly googleClientId?: string | null;
  /** Behind the door; left out: the API. */
  readonly routes?: readonly Route[];
  /** Other surfaces, with doors of their own. */
  readonly addSurfaces?: (app: Express) => void;
}

export const apiRoot = '/api';

/** The service's Express app, ready to listen. */
export function createApp({
  api,
  guards,
  door,
  requestsPerActor,
  metricsToken,
  mode,
  ping,
  sandbox,
  tab = null,
  googleClientId = null,
  routes = apiRoutes,
  addSurfaces,
}: AppParts): Express {
  const { metrics } = guards;
  const { timer, version } = api;
  const told = [
    startPageRoute(mode),
    tabConfigRoute(mode, googleClientId),
    ...operationRoutes({ mode, ping, metrics, metricsToken, timer }),
    ...(sandbox === null ? [] : sandboxRoutes(sandbox, api)),
  ];
  const openRoutes = [...told, openApiRoute({ version, routes, root: apiRoot, openRoutes: told })];
  return guardedApp(guards, (app) => {
    // Nested queries and guessed tags are nothing that we use.
    app.set('query parser', 'simple').set('etag', false);
    app.use(openRouter(openRoutes, timer));
    app.use(tabRoot, tabRouter(tab));
    addSurfaces?.(app);
    app.use(apiRoot, signedIn(door), limitPerActor(requestsPerActor, guards.log), apiRouter(routes, api));
  });
}
