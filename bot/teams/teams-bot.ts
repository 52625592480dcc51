import type { ConnectorClaims } from '../../src/auth/bot-token.ts';
import { say } from '../../src/text/flemish.ts';
import { tenantOf, type Activity } from './activity.ts';
import { answerAction } from './answer-action.ts';
import { answerInstallation } from './answer-installation.ts';
import { answerMessage } from './answer-message.ts';
import { answerSignIn } from './answer-sign-in.ts';
import { answeredOnce, type OnceAnswer } from '../chats/answered-once.ts';
import type { BotParts } from './bot-parts.ts';
import { chatLocale } from '../chats/chat-locale.ts';
import { fingerprint } from '../chats/fingerprint.ts';
import { saidAnswer } from './invoke-answer.ts';
import { replyTo } from './reply.ts';
import { teamsWords } from './teams-words.ts';
import { teamsSdk, type ActivityHandlers, type SdkSettings } from './teams-sdk.ts';

export interface TeamsBotParts extends BotParts {
  readonly sdk: SdkSettings;
}

export interface TeamsBot {
  /** Of an activity that was found genuine. */
  answer(activity: Activity, body: unknown, claims: ConnectorClaims): Promise<OnceAnswer>;
  /** Loads what the first message would have to wait for. */
  warmUp(): Promise<void>;
}

export function teamsBot(parts: TeamsBotParts): TeamsBot {
  const { stores, connector, sdk: settings } = parts;
  const once = answeredOnce(stores);
  let loading: ReturnType<typeof teamsSdk> | null = null;
  const sdk = async () => (loading ??= teamsSdk(settings, handlers));
  const handlers: ActivityHandlers = {
    message: async (activity) => answerMessage(activity, replyTo(activity, connector), parts),
    cardAction: async (activity) => answerAction(activity, parts),
    installation: async (activity) => answerInstallation(activity, replyTo(activity, connector), parts),
    signedIn: async (activity) => answerSignIn(activity, replyTo(activity, connector), parts),
  };
  return {
    async warmUp() {
      await sdk();
    },
    async answer(activity, body, { serviceUrl }) {
      const tenantId = tenantOf(activity) ?? '';
      const process = await sdk();
      const request = { organisationId: parts.organisationOf(tenantId), activity: keyOf(activity), deed: deedOf(activity) };
      const token = { appId: settings.botId, tenantId, serviceUrl, from: 'azure' as const, fromId: '', isExpired: () => false };
      // A token that is given along keeps the SDK from checking any itself.
      return once.answer(request, async () => process({ body, headers: {}, token }), alreadyAnswered(activity));
    },
  };
}

/** Teams numbers activities within a chat; after a sign-in it asks the same once more, with what that gave. */
function keyOf({ conversation, id, type, name, value }: Activity): string | null {
  return id === '' ? null : fingerprint('activity', conversation.id, id, name ?? type, value);
}

/** A button pressed twice at once comes in as two activities. */
function deedOf({ type, from, conversation, replyToId, value }: Activity): string | null {
  return type === 'invoke' ? fingerprint('deed', conversation.id, from.id, replyToId, value) : null;
}

/** Another instance answers it, or has. */
function alreadyAnswered({ type, name, locale }: Activity): OnceAnswer {
  if (type !== 'invoke' || name !== 'adaptiveCard/action') return { status: 200 };
  return { status: 200, body: saidAnswer(say(teamsWords.doneAlready, chatLocale(locale))) };
}
