import { argv } from 'node:process';
import type { PretendBot } from '../../src/sandbox/bot-framework/pretend-bot.ts';
import { firstAudit, runningService } from '../support/running-service.ts';
import { saidTo, type ChatTarget } from './chat-load.ts';

/** The service as `npm start` runs it, with the pretend school beside it in the same process. Argument: a folder. Says over IPC how its bot is talked to. */
const [, , folder = ''] = argv;
const limits = { RATE_LIMIT_PER_ACTOR: '9999999', RATE_LIMIT_PER_ADDRESS: '9999999' };
const { address, pretend } = await runningService(
  { SANDBOX: '1', DATA_DIR: folder, LOG_LEVEL: 'warn', ...limits },
  { version: 'bench', logTo: process.stderr },
);
if (pretend === null) throw new Error('this is no pretend school');
await firstAudit(address);
const { bot } = pretend;
const target = await saidTo(bot, { url: `${address}/api/messages`, serviceUrl: bot.serviceUrl });
await signIn(target, bot);
process.send?.(target);

/** The first of them lets the bot see her lessons. */
async function signIn({ url, token, activity, people }: ChatTarget, { connectionName, ssoToken }: PretendBot): Promise<void> {
  const authentication = { id: '1', connectionName, token: await ssoToken('teacher') };
  const value = { action: { type: 'Action.Execute', verb: 'sign-in', data: { again: { verb: 'check', data: {} } } }, authentication };
  const body = JSON.stringify({ ...activity, ...people[0], type: 'invoke', name: 'adaptiveCard/action', id: 'sign-in', value });
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body,
  });
  const { statusCode } = (await answer.json()) as { readonly statusCode: number };
  if (statusCode !== 200) throw new Error(`signing in answered ${statusCode}`);
}
