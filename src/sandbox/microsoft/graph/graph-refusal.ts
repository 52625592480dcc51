import type { Clock } from '../../../clock.ts';
import { jsonAnswer, type WireAnswer } from '../../server/wire.ts';

/** Graph does not do what was asked, and says why. */
export class GraphRefusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }

  /** In the shape of learn.microsoft.com/graph/errors. */
  answer(clock: Clock, requestId: string): WireAnswer {
    const date = clock.now().toISOString().slice(0, 19);
    const innerError = { date, 'request-id': requestId, 'client-request-id': requestId };
    return jsonAnswer(this.status, { error: { code: this.code, message: this.message, innerError } });
  }
}

export function badRequest(message: string): GraphRefusal {
  return new GraphRefusal(400, 'BadRequest', message);
}

export function notFound(id: string): GraphRefusal {
  return new GraphRefusal(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );
}

/** Microsoft's pages allow it, and the sandbox has no answer to it. */
export function notPlayed(what: string): GraphRefusal {
  return new GraphRefusal(501, 'NotImplemented', `The sandbox does not play ${what}.`);
}
