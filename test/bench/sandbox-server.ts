import { systemClock } from '../../src/clock.ts';
import type { WireRequest } from '../../src/sandbox/server/wire.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';

/** One GET as it was heard, so that exactly the same page can be fetched again. */
export interface Heard {
  readonly url: string;
  readonly authorization: string;
}

/** A process of its own: the pretend school, so that what it costs to be pretend stands on no one's account. Says over IPC what it heard when asked. */
const heard: Heard[] = [];
let calls = 0;
const sandbox = await startSandbox({ people: Number(process.argv[2]), clock: systemClock, heard: listen });
const { port, microsoft, google } = sandbox;
process.on('message', () => {
  process.send?.({ calls, heard });
});
process.send?.({ port, microsoft, google });

function listen({ method, host, path, query, headers }: WireRequest): void {
  calls += 1;
  if (method === 'GET')
    heard.push({ url: `http://127.0.0.1:${port}/${host}${path}?${query.toString()}`, authorization: String(headers['authorization']) });
}
