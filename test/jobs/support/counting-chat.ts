import { setTimeout } from 'node:timers/promises';
import { serveHosts } from '../../../src/sandbox/server/serve-hosts.ts';
import { jsonAnswer, type WireHost } from '../../../src/sandbox/server/wire.ts';

/** A chat that counts what was written into each of its channels. */
export interface CountingChat {
  /** As the service of Teams tells it. */
  readonly serviceUrl: string;
  /** Channels that were written to since the last time that one asked, as often as they were. */
  taken(): readonly string[];
  /** Something was asked of it, and it has not taken it yet. */
  isBusy(): boolean;
  /** Resolves when nothing is on its way into the chat any more. */
  calm(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Whatever comes in is taken, now or a moment later, also when nobody waits for the answer any more; that comes a moment later still. With a `requestId`, as
 * Google has it, the same is taken once.
 */
export async function countingChat(longest: number): Promise<CountingChat> {
  let taken: string[] = [];
  const underway = new Set<Promise<void>>();
  const requests = new Set<string>();
  let count = 0;
  const host: WireHost = async ({ path, query }) => {
    const [, , , , conversation = ''] = path.split('/');
    const request = query.get('requestId');
    const taking = setTimeout(Math.random() * longest).then(() => {
      if (request !== null && requests.has(request)) return;
      requests.add(request ?? '');
      taken.push(decodeURIComponent(conversation));
    });
    underway.add(taking);
    await taking;
    underway.delete(taking);
    await setTimeout(Math.random() * longest);
    return jsonAnswer(201, { id: `message-${(count += 1)}` });
  };
  const served = await serveHosts(new Map([['smba.example', host]]));
  return {
    serviceUrl: `http://127.0.0.1:${served.port}/smba.example/emea/`,
    taken: () => {
      const since = taken;
      taken = [];
      return since;
    },
    isBusy: () => underway.size > 0,
    calm: async () => {
      while (underway.size > 0) await Promise.all(underway);
    },
    close: async () => served.close(),
  };
}
