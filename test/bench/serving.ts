import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { startPostgres, whyNoPostgres } from '../support/postgres.ts';

export interface Serving {
  /** Milliseconds until `/healthz` answered. */
  readonly start: number;
  /** Requests a second: the whole latest record, the same when the caller has it already, and the bare route. */
  readonly latest: number;
  readonly unchanged: number;
  readonly bare: number;
  /** Milliseconds that 99 of 100 requests take at most, with an audit running beside them. */
  readonly p99: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = 39_781;
const callers = 16;
const seconds = 4;

/** The embedded database, warm; and PostgreSQL, where there is one. */
export async function serving(): Promise<{ readonly embedded: Serving; readonly postgres: Serving | string }> {
  const folder = mkdtempSync(join(tmpdir(), 'lesklaar-serving-'));
  try {
    const embedded = await measure({ DATA_DIR: folder }, join(folder, 'sandbox'));
    const why = whyNoPostgres();
    if (why !== null) return { embedded, postgres: why };
    const server = await startPostgres();
    const url = await server.createDatabase();
    const postgres = await measure({ DATABASE_URL: url, SANDBOX: '1' }, url).finally(async () => server.stop());
    return { embedded, postgres };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(env: Readonly<Record<string, string>>, database: string): Promise<Serving> {
  // The first start makes the database and audits for the first time.
  const first = await startService(env);
  await firstRecord(await tokenOf());
  await stop(first.child);
  const { child, milliseconds } = await startService(env);
  const token = await tokenOf();
  const headers = { authorization: `Bearer ${token}` };
  const url = `http://127.0.0.1:${port}/api/audits/latest`;
  const etag = await etagOf(url, headers);
  await load(url, headers, 1);
  const latest = await load(url, headers, seconds);
  const unchanged = await load(url, { ...headers, 'if-none-match': etag }, seconds);
  await post('/api/audits', headers, '{}');
  const busy = await load(url, { ...headers, 'if-none-match': etag }, seconds);
  await stop(child);
  const bare = await bareRequests(database);
  return { start: milliseconds, latest: latest.perSecond, unchanged: unchanged.perSecond, bare, p99: busy.p99 };
}

async function bareRequests(database: string): Promise<number> {
  const child = fork(new URL('bare-route.ts', import.meta.url), [database], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [{ port: own }] = (await once(child, 'message')) as [{ port: number }];
  const url = `http://127.0.0.1:${own}/`;
  await load(url, {}, 1);
  const { perSecond } = await load(url, {}, seconds);
  await stop(child);
  return perSecond;
}

async function startService(env: Readonly<Record<string, string>>): Promise<{ child: ChildProcess; milliseconds: number }> {
  const began = performance.now();
  const settings = { ...env, PORT: String(port), LOG_LEVEL: 'warn', RATE_LIMIT_PER_ACTOR: '9999999', RATE_LIMIT_PER_ADDRESS: '9999999' };
  const child = spawn(execPath, ['--max-semi-space-size=16', 'src/main.ts'], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while ((await statusOf('/healthz')) !== 200) {
    if (child.exitCode !== null) throw new Error(`the service ended with ${child.exitCode}`);
    await pause(10);
  }
  return { child, milliseconds: performance.now() - began };
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

async function tokenOf(): Promise<string> {
  const text = await post('/sandbox/sign-in', {}, JSON.stringify({ persona: 'admin' }));
  return (JSON.parse(text) as { token: string }).token;
}

async function firstRecord(token: string): Promise<void> {
  while ((await statusOf('/api/audits/latest', { authorization: `Bearer ${token}` })) !== 200) await pause(100);
}

interface Load {
  readonly perSecond: number;
  readonly p99: number;
}

/** So many callers at a time, each as fast as it is answered. */
async function load(url: string, headers: Readonly<Record<string, string>>, time: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const times: number[] = [];
  const end = performance.now() + time * 1000;
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() < end) {
        const began = performance.now();
        await ask(url, headers, agent);
        times.push(performance.now() - began);
      }
    }),
  );
  agent.destroy();
  const sorted = times.toSorted((a, b) => a - b);
  return { perSecond: Math.round(times.length / time), p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0 };
}

function ask(url: string, headers: Readonly<Record<string, string>>, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = get(url, { headers, agent }, (answer) => {
      if (answer.statusCode !== 200 && answer.statusCode !== 304) reject(new Error(`${url} answered ${answer.statusCode}`));
      answer.on('data', () => undefined).on('end', resolve);
    });
    sent.on('error', reject);
  });
}

function etagOf(url: string, headers: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (answer) => {
      answer.resume();
      resolve(String(answer.headers.etag));
    }).on('error', reject);
  });
}

function statusOf(path: string, headers: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((resolve) => {
    get(`http://127.0.0.1:${port}${path}`, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    }).on('error', () => resolve(0));
  });
}

function post(path: string, headers: Readonly<Record<string, string>>, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `http://127.0.0.1:${port}${path}`,
      { method: 'POST', headers: { ...headers, 'content-type': 'application/json' } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts).toString('utf8')));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
