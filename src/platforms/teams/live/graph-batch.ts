import { CallFailure, failureOfStatus } from '../../calls/call-failure.ts';
import type { CallSurroundings } from '../../calls/patient-fetch.ts';
import { pauseBefore, usualPatience } from '../../calls/pause-before.ts';
import { isObject, textIn, type JsonObject } from '../../json.ts';
import { graphAddress, graphOrigin, headersFor, malformedAnswer, type GraphClient } from './graph-client.ts';
import { rest } from './rest.ts';

/** How many requests Graph takes in one `$batch`: learn.microsoft.com/graph/json-batching. */
const batchSize = 20;

/** What one request of a batch brought: its answer's body, or why there is none. */
export type BatchAnswer = JsonObject | CallFailure;

/**
 * Asks for many small things at once. Answers stand in the order of `paths` (below `/v1.0`); a failure of one is an answer too. Whatever was throttled
 * or not available is asked for again, no sooner than its own `Retry-After` allows.
 */
export async function graphBatch(graph: GraphClient, paths: readonly string[], around: CallSurroundings): Promise<readonly BatchAnswer[]> {
  const batches = Array.from({ length: Math.ceil(paths.length / batchSize) }, (_, index) =>
    paths.slice(index * batchSize, (index + 1) * batchSize),
  );
  return (await Promise.all(batches.map(async (batch) => askPatiently(graph, batch, around)))).flat();
}

async function askPatiently(graph: GraphClient, paths: readonly string[], around: CallSurroundings): Promise<readonly BatchAnswer[]> {
  const patience = around.patience ?? usualPatience;
  const answers = new Map<string, BatchAnswer>();
  let open = paths;
  for (let attempt = 1; open.length > 0; attempt += 1) {
    const items = await askOnce(graph, open);
    const pauses: number[] = [];
    open = open.filter((path, index) => {
      const item = items[index];
      const answer = item instanceof CallFailure ? item : answerIn(item, path);
      answers.set(path, answer);
      const again =
        attempt < patience.attempts && answer instanceof CallFailure && isObject(item) && worthRepeating.has(answer.status ?? 0);
      const pause = again ? pauseBefore(attempt, retryAfterIn(item), patience, around) : null;
      if (pause !== null) pauses.push(pause);
      return pause !== null;
    });
    if (open.length > 0 && (await rest(Math.max(...pauses), around)) === 'stopped') break;
  }
  return paths.map((path) => answers.get(path) ?? malformedAnswer(path));
}

const worthRepeating = new Set([429, 500, 502, 503, 504]);

/** By place; a failure of the whole batch is each one's. */
async function askOnce(graph: GraphClient, paths: readonly string[]): Promise<readonly unknown[]> {
  const requests = paths.map((url, index) => ({ id: String(index), method: 'GET', url, headers: headersFor(new URL(url, graphOrigin)) }));
  try {
    const { responses } = await graph.post('/$batch', { requests }, 'always');
    const items = Array.isArray(responses) ? responses.filter(isObject) : [];
    return requests.map(({ id }) => items.find((item) => item['id'] === id));
  } catch (cause) {
    if (!(cause instanceof CallFailure)) throw cause;
    return paths.map(() => cause);
  }
}

function answerIn(item: unknown, path: string): BatchAnswer {
  if (!isObject(item) || typeof item['status'] !== 'number') return malformedAnswer(path);
  const { status, body } = item;
  const kind = failureOfStatus(status);
  if (kind === null) return isObject(body) ? body : malformedAnswer(path);
  const error = isObject(body) && isObject(body['error']) ? body['error'] : {};
  return new CallFailure(kind, { address: graphAddress(path), status, code: textIn(error, 'code'), said: textIn(error, 'message') });
}

function retryAfterIn(item: unknown): string | null {
  const headers = isObject(item) && isObject(item['headers']) ? item['headers'] : {};
  const name = Object.keys(headers).find((key) => key.toLowerCase() === 'retry-after') ?? '';
  const value = headers[name];
  return typeof value === 'number' ? String(value) : textIn(headers, name);
}
