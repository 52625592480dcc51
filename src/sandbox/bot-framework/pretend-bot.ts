import type { JWTPayload } from 'jose';
import type { Persona } from '../board/personas.ts';
import type { SandboxWorld } from '../board/world.ts';
import { personToken } from '../microsoft/entra/person-tokens.ts';
import { guidFrom } from '../microsoft/guid-from.ts';
import type { Entra } from '../microsoft/microsoft-sandbox.ts';
import type { WireHost } from '../server/wire.ts';
import { channelKeys } from './channel-keys.ts';
import { connectorHost } from './connector-host.ts';
import { channelIssuer, openIdHost } from './open-id-host.ts';
import { PostedActivities, type Posted } from './posted.ts';
import {
  accountOf,
  channel,
  groupChat,
  meetingChat,
  numberOfPersona,
  personalChat,
  team,
  type ChatAccount,
  type ChatPlace,
} from './roster.ts';
import { connectionName, tokenServiceHost, type TokenService } from './token-service-host.ts';

/** The bot as it stands in the pretend tenant: with what it signs in, what Teams sends it, and what it did. */
export interface PretendBot {
  readonly appId: string;
  readonly tenantId: string;
  readonly clientSecret: string;
  /** Of its OAuth connection at the token service. */
  readonly connectionName: string;
  readonly serviceUrl: string;
  /** The token over an activity that Teams sends. `claims` change it; a claim of undefined is left out. */
  readonly sign: (claims?: JWTPayload) => Promise<string>;
  /** What Teams puts into `signin/tokenExchange`. */
  readonly ssoToken: (persona: Persona, claims?: JWTPayload) => Promise<string>;
  /** Somebody signs in by hand, and so agrees: the number that `signin/verifyState` then brings. */
  readonly signInCode: (persona: Persona) => string;
  /** `from` of an activity. */
  readonly account: (persona: Persona) => ChatAccount;
  /** `conversation` of an activity. */
  readonly chats: {
    readonly personal: (persona: Persona) => ChatPlace;
    readonly group: ChatPlace;
    readonly meeting: ChatPlace;
    readonly channel: ChatPlace;
  };
  readonly team: { readonly id: string; readonly name: string };
  /** What the bot did in chats, from old to new. */
  readonly posted: () => readonly Posted[];
}

export interface BotFramework {
  /** By the vendor's own name. */
  readonly hosts: ReadonlyMap<string, WireHost>;
  readonly bot: PretendBot;
}

const serviceUrl = 'https://smba.trafficmanager.net/emea/';

/** Azure Bot Service and Teams' side of a chat, for the bot of the pretend tenant. */
export function botFramework({ clock }: SandboxWorld, entra: Entra): BotFramework {
  const keys = channelKeys(clock);
  const posted = new PostedActivities();
  const service: TokenService = { entra, clock, signedIn: new Map(), codes: new Map() };
  const { clientId: appId, tenantId, clientSecret } = entra.apps.bot;
  return {
    hosts: new Map([
      ['login.botframework.com', openIdHost(keys)],
      ['smba.trafficmanager.net', connectorHost(entra, posted)],
      ['token.botframework.com', tokenServiceHost(service)],
    ]),
    bot: {
      appId,
      tenantId,
      clientSecret,
      connectionName,
      serviceUrl,
      sign: (claims) => keys.sign({ iss: channelIssuer, aud: appId, serviceurl: serviceUrl, ...claims }),
      ssoToken: (persona, claims) => personToken(persona, entra.apps.bot, entra.authority, claims),
      signInCode: (persona) => signInCode(persona, service),
      account: (persona) => accountOf(numberOfPersona(persona)),
      chats: { personal: (persona) => personalChat(numberOfPersona(persona)), group: groupChat, meeting: meetingChat, channel },
      team,
      posted: () => posted.all(),
    },
  };
}

function signInCode(persona: Persona, { codes, entra }: TokenService): string {
  const digits = Number.parseInt(guidFrom(`code ${codes.size} of ${persona}`).slice(0, 8), 16);
  const code = String(digits % 1_000_000).padStart(6, '0');
  codes.set(code, accountOf(numberOfPersona(persona)).aadObjectId);
  entra.consent.set('granted');
  return code;
}
