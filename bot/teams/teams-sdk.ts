import type { AdaptiveCardActionResponse } from '@microsoft/teams.api';
import type { App as SdkApp, HttpRouteHandler, IHttpServerAdapter } from '@microsoft/teams.apps';
import type { Log } from '../../src/log.ts';
import { activitySchema, type Activity } from './activity.ts';
import type { BotFrameworkCalls } from './guarded-call.ts';
import type { InvokeAnswer } from './invoke-answer.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import type { SignedInAnswer } from './signed-in-answer.ts';
import { silentLogger } from './silent-logger.ts';
import { sdkTransport } from './sdk-transport.ts';

export interface SdkSettings extends BotFrameworkCalls {
  readonly botId: string;
  /** Where the bot is registered. */
  readonly tenantId: string;
  /** Of the token service, without a slash behind. */
  readonly tokenService: string;
  /** The bot's own token, for Bot Framework. */
  readonly botToken: () => Promise<string>;
  readonly log: Log;
}

/** Answers in the chat from which an activity came: to its thread, and to the one who spoke alone where they spoke privately. */
export type Reply = (message: OutgoingMessage) => Promise<void>;

/** What the bot does with each kind of activity. */
export interface ActivityHandlers {
  message(activity: Activity, reply: Reply): Promise<void>;
  cardAction(activity: Activity): Promise<InvokeAnswer>;
  installation(activity: Activity, reply: Reply): Promise<void>;
  signedIn(activity: Activity, reply: Reply): Promise<SignedInAnswer>;
}

/**
 * Microsoft's SDK with its doors in our hands: it never sees a request that we did not check, and what it sends goes through us. Answers what takes an
 * activity that was found genuine. Loaded here, for that takes a fifth of a second.
 */
export async function teamsSdk(settings: SdkSettings, handlers: ActivityHandlers): Promise<HttpRouteHandler> {
  const [{ App }, { PUBLIC }] = await Promise.all([import('@microsoft/teams.apps'), import('@microsoft/teams.api')]);
  const door = ownDoor();
  const app = new App({
    clientId: settings.botId,
    tenantId: settings.tenantId,
    token: async () => settings.botToken(),
    httpServerAdapter: door,
    client: sdkTransport(settings),
    logger: silentLogger(),
    // What is left out here is taken from the environment: CLIENT_SECRET, CLOUD, SERVICE_URL, OAUTH_URL, DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS.
    clientSecret: '',
    cloud: PUBLIC,
    serviceUrl: 'https://smba.trafficmanager.net/teams',
    apiClientSettings: { oauthUrl: settings.tokenService },
    dangerouslyAllowUnauthenticatedRequests: false,
    telemetry: { agent365: false },
  });
  app.event('error', ({ error }) => settings.log.error('an activity could not be answered', { error }));
  register(app, handlers);
  await app.initialize();
  return door.handler();
}

function register(app: SdkApp, handlers: ActivityHandlers): void {
  app.on('message', async (context) => handlers.message(read(context.activity), replyOver(context)));
  app.on('card.action', async ({ activity }) => (await handlers.cardAction(read(activity))) as AdaptiveCardActionResponse);
  app.on('installationUpdate', async (context) => handlers.installation(read(context.activity), replyOver(context)));
  app.on('conversationUpdate', async (context) => handlers.installation(read(context.activity), replyOver(context)));
  // In the place of the SDK's own, which keep in memory who is signing in.
  app.on('signin.token-exchange', async (context) => handlers.signedIn(read(context.activity), replyOver(context)));
  app.on('signin.verify-state', async (context) => statusOf(await handlers.signedIn(read(context.activity), replyOver(context))));
  app.on('signin.failure', async (context) => statusOf(await handlers.signedIn(read(context.activity), replyOver(context))));
}

function statusOf({ status }: SignedInAnswer): { readonly status: SignedInAnswer['status'] } {
  return { status };
}

function read(activity: unknown): Activity {
  return activitySchema.parse(activity);
}

interface Context {
  send(message: OutgoingMessage): Promise<unknown>;
}

function replyOver(context: Context): Reply {
  return async (message) => void (await context.send(message));
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
