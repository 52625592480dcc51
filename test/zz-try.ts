import { startService } from '../src/service/start-service.ts';
import { systemClock, systemTimer } from '../src/clock.ts';
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
const t0 = performance.now();
const service = await startService({ env: { SANDBOX: '1', PORT: '0', DATA_DIR: mkdtempSync('/tmp/ll-'), LOG_LEVEL: 'warn' }, clock: systemClock, timer: systemTimer, random: Math.random, newId: randomUUID, version: '0', logTo: { write: (l) => void process.stderr.write(l) } });
console.log('started', performance.now() - t0, service.address);
const { pretend } = service; if (!pretend) throw new Error();
const { bot } = pretend;
let n = 0;
async function say(more: object, persona = 'teacher' as const) {
  const body = { type: 'message', id: String(++n), channelId: 'msteams', serviceUrl: bot.serviceUrl, locale: 'nl-NL', text: 'check', from: bot.account(persona), recipient: { id: `28:${bot.appId}`, name: 'Lesklaar' }, conversation: bot.chats.personal(persona), channelData: { tenant: { id: bot.tenantId } }, ...more };
  const t = performance.now();
  const r = await fetch(`${service.address}/sandbox/teams`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const text = await r.text();
  console.log(r.status, Math.round(performance.now() - t), 'ms', text.slice(0, 3000));
}
await new Promise((r) => setTimeout(r, 6000));
await say({}); 
console.log(JSON.stringify(bot.posted().at(-1)?.activity, null, 1).slice(0, 6000));
await say({});
await say({ text: 'help' });
await say({ text: undefined, type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb: 'sign-in', data: { again: { verb: 'check', data: {} } } } } });
await say({ text: undefined, type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb: 'lessons', data: { page: 0 } } } });
await service.stop();
process.exit();
