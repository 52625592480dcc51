import type { Clock } from '../clock.ts';
import { botFramework, type PretendBot } from './bot-framework/pretend-bot.ts';
import type { GoogleSandboxOptions } from './google/google-options.ts';
import type { PretendGoogleChat } from './google/chat/pretend-chat.ts';
import { googleSandbox, type GoogleSandbox } from './google/google-sandbox.ts';
import {
  microsoftSandbox,
  type MicrosoftCredentials,
  type MicrosoftSandbox,
  type MicrosoftSandboxOptions,
} from './microsoft/microsoft-sandbox.ts';
import { serveHosts, type ServedHosts, type ServeOptions } from './server/serve-hosts.ts';

export interface SandboxOptions extends ServeOptions {
  /** From a handful to a million; 2,000 when not given. */
  readonly people?: number;
  readonly clock: Clock;
  readonly microsoft?: MicrosoftSandboxOptions;
  readonly google?: GoogleSandboxOptions;
}

/** A pretend school at work, with what one signs in with. */
export interface Sandbox extends ServedHosts {
  readonly microsoft: MicrosoftCredentials;
  readonly google: GoogleSandbox['credentials'];
  readonly bot: PretendBot;
  /** Google Chat's side of the app. */
  readonly chat: PretendGoogleChat;
  /** The snapshot jobs that now stand in the tenant. */
  readonly jobs: MicrosoftSandbox['jobs'];
}

/** Starts both vendors' hosts, Azure Bot Service among them, of the pretend board on one loopback port. */
export async function startSandbox({ people = 2000, clock, microsoft, google: options, ...serving }: SandboxOptions): Promise<Sandbox> {
  const world = { people, clock };
  const [ofMicrosoft, ofGoogle] = await Promise.all([microsoftSandbox(world, microsoft), googleSandbox(world, options)]);
  const { hosts, bot } = botFramework(world, ofMicrosoft.entra);
  const served = await serveHosts(new Map([...ofMicrosoft.hosts, ...hosts, ...ofGoogle.hosts]), serving);
  const { credentials: google, chat } = ofGoogle;
  return { ...served, microsoft: ofMicrosoft.credentials, google, bot, chat, jobs: () => ofMicrosoft.jobs() };
}
