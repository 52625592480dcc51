import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { calm, type Mishap, type Mishaps } from './mishap.ts';
import { jsonAnswer, type WireAnswer, type WireHost, type WireRequest } from './wire.ts';

export interface ServedHosts {
  /** Where a vendor's address is found on loopback. */
  readonly reach: (url: URL) => URL;
  readonly port: number;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** 0: any free one. */
  readonly port?: number;
  readonly mishaps?: Mishaps;
  /** Told of each request before it is answered. */
  readonly heard?: (request: WireRequest) => void;
}

/** Serves pretend vendor hosts on loopback: `https://HOST/path` is found at `http://127.0.0.1:PORT/HOST/path`. */
export async function serveHosts(hosts: ReadonlyMap<string, WireHost>, options: ServeOptions = {}): Promise<ServedHosts> {
  const server = createServer((incoming, outgoing) => {
    answerOne(incoming, outgoing, hosts, options).catch((cause: unknown) => {
      // A request that cannot be answered is our own fault, and must not look like a vendor's answer.
      outgoing.writeHead(599, { 'content-type': 'text/plain' }).end(String(cause));
    });
  });
  await listen(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    reach: (url) => new URL(`http://127.0.0.1:${port}/${url.host}${url.pathname}${url.search}`),
    close: () => close(server),
  };
}

async function answerOne(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  hosts: ReadonlyMap<string, WireHost>,
  { mishaps = calm, heard }: ServeOptions,
): Promise<void> {
  const request = await readRequest(incoming);
  heard?.(request);
  const mishap = mishaps(request);
  if (mishap?.kind === 'silent') return;
  const host = hosts.get(request.host);
  const answer = mishap?.kind === 'answer' ? mishap.answer : await (host ?? unknownHost)(request);
  await send(outgoing, answer, mishap);
}

async function readRequest(incoming: IncomingMessage): Promise<WireRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const url = new URL(incoming.url ?? '/', 'http://loopback');
  const [, host = '', ...rest] = url.pathname.split('/');
  return {
    host,
    method: incoming.method ?? 'GET',
    path: `/${rest.join('/')}`,
    query: url.searchParams,
    headers: incoming.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

async function send(outgoing: ServerResponse, { status, body, headers }: WireAnswer, mishap: Mishap | null): Promise<void> {
  if (mishap?.kind === 'slow') await setTimeout(mishap.milliseconds, undefined, { ref: false });
  const half = body.slice(0, Math.floor(body.length / 2));
  const text = mishap?.kind === 'garbled' ? half : body;
  outgoing.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text), ...headers });
  if (mishap?.kind !== 'cut') return void outgoing.end(text);
  outgoing.write(half);
  await setTimeout(1);
  outgoing.destroy();
}

function unknownHost({ host }: WireRequest): WireAnswer {
  return jsonAnswer(502, { error: `nobody here pretends to be ${host}` });
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
