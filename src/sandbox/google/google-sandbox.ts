import { createPublicKey, generateKeyPair } from 'node:crypto';
import { board } from '../board/board.ts';
import { addressOf } from '../board/person.ts';
import type { SandboxWorld } from '../board/world.ts';
import type { WireHost } from '../server/wire.ts';
import { apiHost, type ApiSurroundings, type GoogleApi } from './calls/api-host.ts';
import { pageTokens } from './calls/page-tokens.ts';
import { chatMessages } from './chat/chat-messages.ts';
import { classRoom, groupRoom, teamRoom } from './chat/chat-rooms.ts';
import { pretendGoogleChat, type PretendGoogleChat } from './chat/pretend-chat.ts';
import { googleSigningKeys, type GoogleSigningKeys } from './chat/signing-keys.ts';
import type { Level } from './calls/route.ts';
import type { GoogleSandboxOptions } from './google-options.ts';
import { googleApis } from './google-apis.ts';
import { administrator, personCalled } from './people.ts';
import { accessTokens, type Grant } from './sign-in/access-tokens.ts';
import { lessonScopes, readingScopes } from './sign-in/scopes.ts';
import { tokenHost } from './sign-in/token-host.ts';

/** With what one signs in to it. */
export interface GoogleCredentials {
  /** The service account's address. */
  readonly email: string;
  /** PEM. */
  readonly privateKey: string;
  /** The administrator in whose name it reads. */
  readonly subject: string;
  readonly customer: string;
}

export interface GoogleSandbox {
  /** By host name, as Google's. */
  readonly hosts: ReadonlyMap<string, WireHost>;
  readonly credentials: GoogleCredentials;
  readonly chat: PretendGoogleChat;
}

const account = 'lesklaar@de-linde-audit.iam.gserviceaccount.com';

/** The pretend board's Google Workspace: sign-in, Policy API, Directory, Reports and licences as they answer on the wire. */
export async function googleSandbox(world: SandboxWorld, options: GoogleSandboxOptions = {}): Promise<GoogleSandbox> {
  const privateKey = await newKey();
  const tokens = accessTokens(world.clock);
  const around: ApiSurroundings = { tokens, disabled: options.disabledApis ?? new Set(), levelOf: (grant) => levelOf(grant, options) };
  const messages = chatMessages([classRoom.name, teamRoom.name, groupRoom.name], () => world.clock.now());
  const keys = googleSigningKeys();
  const apis = googleApis({ world, pages: pageTokens(world.clock), options }, messages);
  const signIn = tokenHost({
    account: { email: account, publicKey: createPublicKey(privateKey) },
    tokens,
    delegated: options.delegated ?? [...readingScopes, ...lessonScopes],
    isSomebody: (address) => personCalled(address, world.people)?.left === false,
    now: () => world.clock.now(),
  });
  return {
    hosts: new Map([['oauth2.googleapis.com', signIn], ...apis.map((api) => hostOf(api, around, keys))]),
    credentials: { email: account, privateKey, subject: addressOf(administrator), customer: board.googleCustomerId },
    chat: pretendGoogleChat(world, keys, messages),
  };
}

/** At Calendar's host Google lists its keys as well. */
function hostOf(api: GoogleApi, around: ApiSurroundings, keys: GoogleSigningKeys): [string, WireHost] {
  const host = apiHost(api, around);
  return [api.host, api.host === 'www.googleapis.com' ? keys.host(host) : host];
}

/** A service account that reads in nobody's name is nobody to the tenant. */
function levelOf({ subject }: Grant, { superAdmin = 'yes' }: GoogleSandboxOptions): Level {
  if (subject !== addressOf(administrator)) return 'nobody';
  return superAdmin === 'yes' ? 'super-admin' : 'admin';
}

/** PEM. */
function newKey(): Promise<string> {
  return new Promise((resolve, reject) => {
    generateKeyPair('rsa', { modulusLength: 2048 }, (error, _publicKey, privateKey) => {
      if (error !== null) return reject(error);
      return resolve(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    });
  });
}
