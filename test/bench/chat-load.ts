import { Agent, request } from 'node:http';
import type { PretendBot } from '../../src/sandbox/bot-framework/pretend-bot.ts';
import { accountOf, personalChat } from '../../src/sandbox/bot-framework/roster.ts';

/** How a bot is talked to. */
export interface ChatTarget {
  readonly url: string;
  readonly token: string;
  readonly activity: Readonly<Record<string, unknown>>;
  /** Who says it, in turns. */
  readonly people: readonly { readonly from: unknown; readonly conversation: unknown }[];
}

/** A hundred people of the pretend school who each say `check` in their own chat. */
export async function saidTo(
  bot: PretendBot,
  { url, serviceUrl }: { readonly url: string; readonly serviceUrl: string },
): Promise<ChatTarget> {
  return {
    url,
    token: await bot.sign({ serviceurl: serviceUrl }),
    activity: {
      type: 'message',
      channelId: 'msteams',
      serviceUrl,
      locale: 'nl-NL',
      text: 'check',
      recipient: { id: `28:${bot.appId}`, name: 'Lesklaar' },
      channelData: { tenant: { id: bot.tenantId } },
    },
    // One in twenty teaches, and the two thousand of the pretend school are there.
    people: Array.from({ length: 100 }, (_, index) => ({ from: accountOf(index * 20), conversation: personalChat(index * 20) })),
  };
}

const callers = 16;
/** Activities come in once each. */
let said = 0;

/** Answers a second: so many callers at a time, each as fast as it is answered. */
export async function rateOf(target: ChatTarget, seconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const end = performance.now() + seconds * 1000;
  let answered = 0;
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() < end) {
        await say(target, agent);
        answered += 1;
      }
    }),
  );
  agent.destroy();
  return Math.round(answered / seconds);
}

/** Milliseconds that 99 of 100 answers take at most, where so many are asked for each second, however long the others take. */
export async function p99Of(target: ChatTarget, perSecond: number, seconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true });
  const times: Promise<number>[] = [];
  const began = performance.now();
  while (times.length < perSecond * seconds) {
    times.push(timed(say(target, agent)));
    const next = began + (times.length * 1000) / perSecond;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())));
  }
  const sorted = (await Promise.all(times)).toSorted((a, b) => a - b);
  agent.destroy();
  return sorted[Math.floor(sorted.length * 0.99)] ?? 0;
}

async function timed(answer: Promise<void>): Promise<number> {
  const began = performance.now();
  await answer;
  return performance.now() - began;
}

function say(target: ChatTarget, agent: Agent): Promise<void> {
  const { url, token, activity, people } = target;
  said += 1;
  const body = JSON.stringify({ ...activity, ...people[said % people.length], id: String(said) });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), authorization: `Bearer ${token}` };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`));
      answer.resume().on('end', resolve);
    });
    // A connection that was closed for having been idle, just as it was taken up again: nothing was heard of what was said.
    const wasIdle = (error: Error): boolean => sent.reusedSocket && 'code' in error && error.code === 'ECONNRESET';
    sent.on('error', (error) => (wasIdle(error) ? resolve(say(target, agent)) : reject(error))).end(body);
  });
}
