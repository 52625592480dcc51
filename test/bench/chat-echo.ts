import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PUBLIC, withOverrides } from '@microsoft/teams.api';
import { App, ExpressAdapter } from '@microsoft/teams.apps';
import express from 'express';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { ChatTarget } from './chat-load.ts';

/** The least bot that the SDK makes: its own check of tokens, and the words said back; Bot Framework beside it in the same process. Says over IPC how it is talked to. */
const botId = 'b0700000-0000-4000-8000-000000000001';
const tenantId = '5c1a0de1-11de-4c0d-9e5a-0de11de00001';
const { publicKey, privateKey } = await generateKeyPair('RS256');
const keys = [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256', use: 'sig' }];
const framework = await listen((request, response) => {
  request.resume().on('end', () => response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"1"}'));
});
const identity = await listen((request, response) => {
  const isKeys = request.url?.endsWith('/keys') === true;
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(isKeys ? { keys } : { jwks_uri: `${identity}/keys` }));
});
const serviceUrl = `${framework}/emea/`;
const sign = async (claims: Record<string, unknown>, audience: string): Promise<string> =>
  new SignJWT(claims)
    .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: 'k' })
    .setIssuer('https://api.botframework.com')
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(privateKey);
const own = await sign({}, 'https://api.botframework.com');
const nothing = (): void => undefined;
const silent = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, log: nothing, child: () => silent };
const web = express();
const app = new App({
  clientId: botId,
  tenantId,
  token: async () => own,
  httpServerAdapter: new ExpressAdapter(web),
  logger: silent,
  cloud: withOverrides(PUBLIC, { openIdMetadataUrl: `${identity}/v1/.well-known/openidconfiguration` }),
});
app.on('message', async ({ activity, send }) => {
  await send(activity.text);
});
await app.initialize();
const target: ChatTarget = {
  url: `${await listen(web)}/api/messages`,
  token: await sign({ serviceurl: serviceUrl }, botId),
  activity: {
    type: 'message',
    channelId: 'msteams',
    serviceUrl,
    locale: 'nl-NL',
    text: 'check',
    recipient: { id: `28:${botId}`, name: 'Echo' },
    channelData: { tenant: { id: tenantId } },
  },
  people: [
    {
      from: { id: '29:1', name: 'Sanne Bakker', aadObjectId: '11111111-2222-4333-8444-555555555555' },
      conversation: { id: 'a:1', conversationType: 'personal', tenantId },
    },
  ],
};
process.send?.(target);

async function listen(handler: RequestListener): Promise<string> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
