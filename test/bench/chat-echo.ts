import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PUBLIC, withOverrides } from '@microsoft/teams.api';
import { App, ExpressAdapter } from '@microsoft/teams.apps';
import express from 'express';
import { systemClock, systemTimer } from '../../src/clock.ts';
import { patientFetch } from '../../src/platforms/calls/patient-fetch.ts';
import { entraTokens } from '../../src/platforms/teams/live/entra-token.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { saidTo } from './chat-load.ts';

/** The least bot that the SDK makes: its own check of tokens, and the words said back; beside it in the same process the pretend school's Bot Framework. Says over IPC how it is talked to. */
const { bot, reach } = await startSandbox({ clock: systemClock });
const { appId, tenantId, clientSecret } = bot;
const around = { clock: systemClock, timer: systemTimer, random: Math.random, reach };
const connection = { tenantId, clientId: appId, credential: { kind: 'secret', secret: clientSecret } } as const;
const tokens = entraTokens(connection, 'https://api.botframework.com/.default', patientFetch(2, around), systemClock);
const { href: openIdMetadataUrl } = reach(new URL('https://login.botframework.com/v1/.well-known/openidconfiguration'));
const nothing = (): void => undefined;
const silent = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, log: nothing, child: () => silent };
const web = express();
const app = new App({
  clientId: appId,
  tenantId,
  token: async () => tokens.token(),
  httpServerAdapter: new ExpressAdapter(web),
  logger: silent,
  cloud: withOverrides(PUBLIC, { openIdMetadataUrl }),
});
app.on('message', async (said) => {
  await said.send(said.activity.text);
});
await app.initialize();
const server = createServer(web);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
process.send?.(await saidTo(bot, { url, serviceUrl: reach(new URL(bot.serviceUrl)).href }));
