import type { AdaptiveCardActionResponse } from '@microsoft/teams.api';
import type { App as SdkApp, HttpRouteHandler, IHttpServerAdapter } from '@microsoft/teams.apps';
import type { Log } from '../../src/log.ts';
import { activitySchema, type Activity } from './activity.ts';
import type { InvokeAnswer } from './invoke-answer.ts';
import type { SignedInAnswer } from './signed-in-answer.ts';
import { noToken, sendsNothing } from './sends-nothing.ts';
import { silentLogger } from './silent-logger.ts';

export interface SdkSettings {
  readonly botId: string;
  /** Where the bot is registered. */
  readonly tenantId: string;
  readonly log: Log;
}

/** What the bot does with each kind of activity. */
export interface ActivityHandlers {
  message(activity: Activity): Promise<void>;
  cardAction(activity: Activity): Promise<InvokeAnswer>;
  installation(activity: Activity): Promise<void>;
  signedIn(activity: Activity): Promise<SignedInAnswer>;
}

/**
 * Microsoft's SDK tells activities apart and answers Teams in its ways; its doors are ours: it never sees a request that we did not check, and it sends
 * nothing itself. Answers what takes an activity that was found genuine. Loaded here, for that takes a fifth of a second.
 */
export async function teamsSdk(settings: SdkSettings, handlers: ActivityHandlers): Promise<HttpRouteHandler> {
  const [{ App }, { Client, PUBLIC }] = await Promise.all([import('@microsoft/teams.apps'), import('@microsoft/teams.api')]);
  const door = ownDoor();
  const app = new App({
    clientId: settings.botId,
    tenantId: settings.tenantId,
    token: noToken,
    httpServerAdapter: door,
    client: sendsNothing(Client),
    logger: silentLogger(),
    // What is left out here is taken from the environment: CLIENT_SECRET, CLOUD, SERVICE_URL, OAUTH_URL, DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS.
    clientSecret: '',
    cloud: PUBLIC,
    serviceUrl: 'https://smba.trafficmanager.net/teams',
    apiClientSettings: { oauthUrl: 'https://token.botframework.com' },
    dangerouslyAllowUnauthenticatedRequests: false,
    telemetry: { agent365: false },
  });
  app.event('error', ({ error }) => settings.log.error('an activity could not be answered', { error }));
  register(app, handlers);
  await app.initialize();
  return door.handler();
}

function register(app: SdkApp, handlers: ActivityHandlers): void {
  app.on('message', async ({ activity }) => handlers.message(read(activity)));
  app.on('card.action', async ({ activity }) => (await handlers.cardAction(read(activity))) as AdaptiveCardActionResponse);
  app.on('installationUpdate', async ({ activity }) => handlers.installation(read(activity)));
  app.on('conversationUpdate', async ({ activity }) => handlers.installation(read(activity)));
  // In the place of the SDK's own, which keep in memory who is signing in.
  app.on('signin.token-exchange', async ({ activity }) => handlers.signedIn(read(activity)));
  app.on('signin.verify-state', async ({ activity }) => statusOf(await handlers.signedIn(read(activity))));
  app.on('signin.failure', async ({ activity }) => statusOf(await handlers.signedIn(read(activity))));
}

function statusOf({ status }: SignedInAnswer): { readonly status: SignedInAnswer['status'] } {
  return { status };
}

function read(activity: unknown): Activity {
  return activitySchema.parse(activity);
}

interface OwnDoor extends IHttpServerAdapter {
  handler(): HttpRouteHandler;
}

/** The SDK tells which function takes activities; who may call it is decided before, and not by the SDK. */
function ownDoor(): OwnDoor {
  const handlers: HttpRouteHandler[] = [];
  return {
    registerRoute: (_method, _path, handler) => void handlers.push(handler),
    handler() {
      const [handler, ...others] = handlers;
      if (handler === undefined || others.length > 0) throw new TypeError('the SDK was to have one way in');
      return handler;
    },
  };
}
