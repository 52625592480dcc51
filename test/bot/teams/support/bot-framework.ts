import { serveHosts, type ServedHosts } from '../../../../src/sandbox/server/serve-hosts.ts';
import type { Mishap } from '../../../../src/sandbox/server/mishap.ts';
import { jsonAnswer, type WireRequest } from '../../../../src/sandbox/server/wire.ts';
import { at, listed, newKey, ourTenant, rs256, teacherId, written, type Parts, type SigningKey } from '../../../auth/pretend-vendors.ts';

export const botId = 'b0700000-0000-4000-8000-000000000001';
export const serviceUrl = 'https://smba.trafficmanager.net/emea/';

const teamsKey = newKey('bot-framework-1');
const otherChannelKey = newKey('bot-framework-2');
export const botKeys = { teams: teamsKey, otherChannel: otherChannelKey };

export interface LittleBotFramework extends ServedHosts {
  readonly heard: WireRequest[];
  /** What goes wrong with the next calls of the connector, one after the other. */
  readonly mishaps: Mishap[];
  /** What the bot wrote, from old to new. */
  readonly posted: () => readonly PostedMessage[];
}

export interface PostedMessage {
  readonly method: string;
  /** Decoded, with the query. */
  readonly address: string;
  readonly activity: Parts;
}

/** Bot Framework's list of keys and its connector on loopback, and a forger's host that nobody should ever write to. */
export async function littleBotFramework(): Promise<LittleBotFramework> {
  const heard: WireRequest[] = [];
  const keys = [
    { ...listed(teamsKey), endorsements: ['webchat', 'msteams'] },
    // Good for another chat, and not for this one.
    { ...listed(otherChannelKey), endorsements: ['webchat', 'directline'] },
  ];
  const hosts = new Map([
    ['login.botframework.com', () => jsonAnswer(200, { keys })],
    ['smba.trafficmanager.net', () => jsonAnswer(201, { id: '1795348800001' })],
    ['forger.example', () => jsonAnswer(201, { id: '1' })],
  ]);
  const mishaps: Mishap[] = [];
  const served = await serveHosts(hosts, {
    heard: (request) => void heard.push(request),
    mishaps: ({ host }) => (host === connectorHost ? (mishaps.shift() ?? null) : null),
  });
  const posted = () => heard.filter(({ host }) => host === connectorHost).map(messageIn);
  return { ...served, heard, mishaps, posted };
}

const connectorHost = 'smba.trafficmanager.net';

function messageIn({ method, path, query, body }: WireRequest): PostedMessage {
  const address = `${decodeURIComponent(path)}${query.size === 0 ? '' : `?${query.toString()}`}`;
  return { method, address, activity: JSON.parse(body) as Parts };
}

/** What Bot Framework says over an activity that Teams sends. */
const connectorClaims: Parts = {
  iss: 'https://api.botframework.com',
  aud: botId,
  nbf: at(-60),
  exp: at(3540),
  serviceurl: serviceUrl,
};

export interface ConnectorForgery {
  readonly claims?: Parts;
  readonly header?: Parts;
  readonly key?: SigningKey;
}

/** Its token, with these parts otherwise; `undefined` takes one away. */
export function connectorToken({ claims = {}, header = {}, key = teamsKey }: ConnectorForgery = {}): string {
  return written({ alg: 'RS256', kid: key.kid, typ: 'JWT', ...header }, { ...connectorClaims, ...claims }, rs256(key));
}

/** A teacher types `check` in their own chat; parts that are given take the place of those. */
export function anActivity(more: Parts = {}): Parts {
  return {
    type: 'message',
    id: '1732272000000',
    channelId: 'msteams',
    serviceUrl,
    locale: 'nl-NL',
    text: 'check',
    from: { id: '29:1sanne', name: 'Sanne Bakker', aadObjectId: teacherId },
    recipient: { id: `28:${botId}`, name: 'Lesklaar' },
    conversation: { id: 'a:1sanne', tenantId: ourTenant, conversationType: 'personal' },
    channelData: { tenant: { id: ourTenant } },
    ...more,
  };
}
