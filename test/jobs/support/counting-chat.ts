import { setTimeout } from 'node:timers/promises';
import { serveHosts } from '../../../src/sandbox/server/serve-hosts.ts';
import { jsonAnswer, type WireHost } from '../../../src/sandbox/server/wire.ts';

/** A chat that counts what was written into each of its channels. */
export interface CountingChat {
  /** As the service of Teams tells it. */
  readonly serviceUrl: string;
  /** Channels that were written to since the last time that one asked, as often as they were. */
  taken(): readonly string[];
  /** Resolves when nothing is on its way into the chat any more. */
  calm(): Promise<void>;
  close(): Promise<void>;
}

/** Whatever comes in is taken, now or a moment later, also when nobody waits for the answer any more; that comes a moment later still. */
export async function countingChat(longest: number): Promise<CountingChat> {
  let taken: string[] = [];
  const underway = new Set<Promise<void>>();
  let count = 0;
  const host: WireHost = async ({ path }) => {
    const [, , , , conversation = ''] = path.split('/');
    const taking = setTimeout(Math.random() * longest).then(() => void taken.push(decodeURIComponent(conversation)));
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
    calm: async () => {
      while (underway.size > 0) await Promise.all(underway);
    },
    close: async () => served.close(),
  };
}
