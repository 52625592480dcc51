import type { Response } from 'express';
import type { Timer } from '../clock.ts';
import type { EventsAnswer } from './answer.ts';

/** Milliseconds. Proxies close what is silent for a minute, some after thirty seconds. */
const beatEvery = 15_000;

/**
 * Server-sent events: `status` for each, a comment as heartbeat, `end` when there will be no more. A stream without `end` was cut off: who still wants to know
 * asks again.
 */
export async function sendEvents(response: Response, { events, signal }: EventsAnswer, timer: Timer): Promise<void> {
  response.status(200).set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
  response.flushHeaders();
  const done = new AbortController();
  const beating = beat(response, timer, AbortSignal.any([signal, done.signal]));
  try {
    for await (const event of events) response.write(eventText('status', event));
    if (!signal.aborted) response.write(eventText('end', {}));
  } finally {
    done.abort();
    await beating;
  }
  response.end();
}

/** JSON has no line breaks of its own, so that one line holds it. */
function eventText(event: string, data: unknown): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

async function beat(response: Response, timer: Timer, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await timer.pause(beatEvery, signal).catch(() => undefined);
    if (!signal.aborted) response.write(': still here\n\n');
  }
}
