import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError } from '../errors.ts';
import { wordsFor } from '../files.ts';
import { maxHeaderSize } from '../http/guards/guarded-app.ts';

/** How long a caller may take, in milliseconds; what they wait for themselves has no limit here. */
export interface CallerPatience {
  /** All headers. */
  readonly headers: number;
  /** The whole request: the largest upload over the line of a small school. */
  readonly request: number;
  /** Without a single byte of a body that is still to come. */
  readonly silence: number;
  /** How often the first two are looked at. */
  readonly look: number;
}

export const usualPatience: CallerPatience = { headers: 15_000, request: 600_000, silence: 20_000, look: 5000 };

/** A port that nobody else gets, while nothing is there to answer yet. */
export interface ClaimedPort {
  readonly server: Server;
  readonly port: number;
  /** Until then callers are told to come back. */
  readonly answerWith: (app: RequestListener) => void;
  readonly release: () => Promise<void>;
}

/** @throws AppError cannot-listen where the port is taken or the address is not ours. */
export async function claimPort(
  { host, port }: { readonly host: string; readonly port: number },
  patience = usualPatience,
): Promise<ClaimedPort> {
  const { headers: headersTimeout, request: requestTimeout, look: connectionsCheckingInterval, silence } = patience;
  let answer: RequestListener = comeBack;
  const server = createServer({ maxHeaderSize, headersTimeout, requestTimeout, connectionsCheckingInterval }, (request, response) => {
    endSilence(request, response, silence);
    return answer(request, response);
  });
  await listening(server, host, port);
  return {
    server,
    port: (server.address() as AddressInfo).port,
    answerWith: (app) => void (answer = app),
    release: async () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(new AppError('cannot-listen', { host, port: String(port), detail: wordsFor(cause) }, { cause }));
    });
    server.listen(port, host, () => resolve());
  });
}

/** Whoever began to send and fell silent would keep others from being heard; who only waits for an answer, or for the next event, keeps waiting. */
function endSilence(request: IncomingMessage, response: ServerResponse, silence: number): void {
  // Node tells the request of it only while its body has not come whole.
  request.setTimeout(silence, () => request.destroy());
  // Without anybody who hears of it Node closes the connection (nodejs.org/api/http.html#event-timeout_2).
  response.on('timeout', () => undefined);
}

const comeBack: RequestListener = (_request, response) => {
  response.writeHead(503, { 'retry-after': '2', 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end('{"status":"starting"}');
};
