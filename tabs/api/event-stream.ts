import type { Job } from './operations.ts';
import { noConnection, ProblemError } from './problem.ts';

/**
 * The events of `GET /api/jobs/{id}/events`: each `status`, until `end`. EventSource cannot send a bearer token, so the stream is read here.
 * @throws ProblemError no-connection where it was cut off before its end.
 */
export async function* statusesIn(body: ReadableStream<Uint8Array>): AsyncGenerator<Job, void> {
  for await (const { event, data } of eventsIn(body)) {
    if (event === 'end') return;
    if (event === 'status') yield JSON.parse(data) as Job;
  }
  throw new ProblemError(noConnection);
}

interface ServerEvent {
  readonly event: string;
  readonly data: string;
}

async function* eventsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let piece = await read(reader); !piece.done; piece = await read(reader)) {
      const blocks = (text + decoder.decode(piece.value, { stream: true })).split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) yield eventIn(block);
    }
  } finally {
    // Whoever stops listening early closes the connection.
    await reader.cancel().catch(() => undefined);
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

async function read(reader: Reader): ReturnType<Reader['read']> {
  try {
    return await reader.read();
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ProblemError(noConnection, { cause });
  }
}

/** A comment, which keeps the connection alive, is an event without a name. */
function eventIn(block: string): ServerEvent {
  const fields = new Map(block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
  return { event: fields.get('event') ?? '', data: fields.get('data') ?? '' };
}
