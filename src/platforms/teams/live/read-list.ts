import { CallFailure } from '../../calls/call-failure.ts';
import { unreadPart, type UnreadPart } from '../../calls/unread-part.ts';
import type { Collecting } from '../../collected.ts';
import { malformedAnswer, type GraphClient } from './graph-client.ts';
import { graphPages } from './graph-pages.ts';

/** One of Graph's lists. */
export interface GraphList {
  /** As it is called in progress and under `unread`. */
  readonly part: string;
  /** Below `/v1.0`, with its query. */
  readonly path: string;
  /** The least permission that reads it. */
  readonly permission: string;
  /** How many rows there are at least: a tenant without anybody in it could not have been asked. */
  readonly fewest: 0 | 1;
}

/**
 * Hands each row over as its page arrives. `whole`: all of them were. Anything else is why not; what was handed over is then a part of the list.
 * A CallFailure that `take` throws ends the reading too.
 */
export async function readList(
  { part, path, permission, fewest }: GraphList,
  graph: GraphClient,
  progress: Collecting['progress'],
  take: (row: unknown) => void,
): Promise<'whole' | UnreadPart> {
  let done = 0;
  const tell = (state: 'reading' | 'read' | 'unread'): void => progress({ platform: 'teams', part, done, state });
  tell('reading');
  try {
    for await (const rows of graphPages(graph, path)) {
      for (const row of rows) take(row);
      done += rows.length;
      tell('reading');
    }
    if (done < fewest) throw malformedAnswer(path);
    tell('read');
    return 'whole';
  } catch (cause) {
    tell('unread');
    if (cause instanceof CallFailure) return unreadPart(part, permission, cause);
    throw cause;
  }
}
