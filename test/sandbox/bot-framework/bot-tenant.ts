import { Client } from '@microsoft/teams.api';
import type { PretendBot } from '../../../src/sandbox/bot-framework/pretend-bot.ts';
import { startSandbox, type Sandbox } from '../../../src/sandbox/start-sandbox.ts';
import type { ServeOptions } from '../../../src/sandbox/server/serve-hosts.ts';

export interface BotTenant {
  readonly sandbox: Sandbox;
  readonly bot: PretendBot;
  /** Microsoft's own client, with the bot's own token. */
  readonly client: Client;
  /** Lets minutes go by. */
  readonly pass: (minutes: number) => void;
  readonly clientWith: (token: string) => Client;
  readonly tokenFor: (app: { readonly clientId: string; readonly clientSecret: string }, scope: string) => Promise<string>;
}

export const botScope = 'https://api.botframework.com/.default';

/** The pretend tenant, and Microsoft's own client of the chat in it. */
export async function openBotTenant(options: Pick<ServeOptions, 'mishaps'> = {}): Promise<BotTenant> {
  let now = Date.parse('2026-11-23T08:00:00Z');
  const sandbox = await startSandbox({ people: 20, clock: { now: () => new Date(now) }, ...options });
  const { bot, reach } = sandbox;
  const clientWith = (token: string): Client =>
    new Client(
      reach(new URL(bot.serviceUrl)).href,
      { token },
      { oauthUrl: reach(new URL('https://token.botframework.com/')).href.replace(/\/$/, '') },
    );
  const tokenFor: BotTenant['tokenFor'] = async ({ clientId, clientSecret }, scope) => {
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, scope });
    const url = reach(new URL(`https://login.microsoftonline.com/${bot.tenantId}/oauth2/v2.0/token`));
    const answer = (await (await fetch(url, { method: 'POST', body })).json()) as { readonly access_token: string };
    return answer.access_token;
  };
  const token = await tokenFor({ clientId: bot.appId, clientSecret: bot.clientSecret }, botScope);
  return { sandbox, bot, client: clientWith(token), clientWith, tokenFor, pass: (minutes) => void (now += minutes * 60_000) };
}
