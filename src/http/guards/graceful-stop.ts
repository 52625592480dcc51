import type { RequestHandler } from 'express';
import type { Timer } from '../../clock.ts';
import { AppError } from '../../errors.ts';
import type { Log } from '../../log.ts';

/** What of an HTTP server is needed to stop it. */
export interface StoppableServer {
  close(done: () => void): unknown;
  closeIdleConnections(): void;
  closeAllConnections(): void;
}

/** What is closed once no request runs any more, in this order: jobs, then the database, then the traces. */
export interface StoppablePart {
  readonly name: string;
  close(): Promise<void>;
}

export interface GracefulStop {
  /** Says that stopping has begun: streams to browsers end then, for they never would by themselves. */
  readonly signal: AbortSignal;
  /** Turns away what still comes in over open connections, so that the caller goes to another instance. */
  readonly refuseLate: RequestHandler;
  /** The second call waits for the first. Never rejects: what could not be closed stands in the log. */
  stop(server: StoppableServer, parts: readonly StoppablePart[]): Promise<void>;
}

/** Stops without losing what runs: at most `patience` milliseconds for the requests, and as long again for the parts. */
export function gracefulStop({ timer, log, patience = 10_000 }: { timer: Timer; log: Log; patience?: number }): GracefulStop {
  const stopping = new AbortController();
  let stopped: Promise<void> | null = null;

  return {
    signal: stopping.signal,
    refuseLate(request, response, next) {
      response.once('close', () => {
        // Node would keep the connection open for a next request.
        if (stopping.signal.aborted) request.socket.end();
      });
      next(stopping.signal.aborted ? new AppError('service-stopping', {}) : undefined);
    },
    stop(server, parts) {
      stopped ??= stopAll(server, parts);
      return stopped;
    },
  };

  async function stopAll(server: StoppableServer, parts: readonly StoppablePart[]): Promise<void> {
    log.info('the service is stopping');
    stopping.abort(new AppError('service-stopping', {}));
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    if ((await inTime(closed)) === 'late') {
      log.warn('requests were cut off: they took too long to stop for');
      server.closeAllConnections();
    }
    if ((await inTime(closeParts(parts))) === 'late') log.error('not all parts were closed in time');
    log.info('the service has stopped');
  }

  async function closeParts(parts: readonly StoppablePart[]): Promise<void> {
    for (const part of parts) {
      try {
        await part.close();
      } catch (error) {
        log.error('a part could not be closed', { part: part.name, error });
      }
    }
  }

  async function inTime(work: Promise<void>): Promise<'done' | 'late'> {
    const done = new AbortController();
    const late = timer.pause(patience, done.signal).then(
      () => 'late' as const,
      () => 'done' as const,
    );
    const first = await Promise.race([work.then(() => 'done' as const), late]);
    done.abort();
    return first;
  }
}
