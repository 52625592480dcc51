import type { Response } from 'express';
import type { Log } from '../../log.ts';
import type { Actor } from '../../model/actor.ts';

/** What the guards found out about a request, for those behind them. */
export interface RequestFacts {
  readonly requestId: string;
  /** Its lines carry the request's id. */
  readonly log: Log;
  /** Null before the door. */
  readonly actor: Actor | null;
}

export function noteFacts(response: Response, facts: Partial<RequestFacts>): void {
  Object.assign(response.locals, facts);
}

/** Empty before the log has given one. */
export function requestIdOf(response: Response): string {
  return factsOf(response).requestId ?? '';
}

/** The log of this request; the service's own before there is one. */
export function logOf(response: Response, log: Log): Log {
  return factsOf(response).log ?? log;
}

export function actorIn(response: Response): Actor | null {
  return factsOf(response).actor ?? null;
}

/** Who is calling. Throws where a route was put before the door, which is a mistake of ours. */
export function actorOf(response: Response): Actor {
  const actor = actorIn(response);
  if (actor === null) throw new TypeError('this route stands before the door');
  return actor;
}

function factsOf(response: Response): Partial<RequestFacts> {
  return response.locals;
}
