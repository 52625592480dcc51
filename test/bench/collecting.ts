import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resourceUsage } from 'node:process';
import { judgeExports } from '../../src/audit/judge-exports.ts';
import { loadSchool } from '../../src/cli/school-file.ts';
import { systemClock, systemTimer } from '../../src/clock.ts';
import { collectMeet } from '../../src/platforms/meet/live/collect-meet.ts';
import type { Collecting } from '../../src/platforms/collected.ts';
import { collectTeams } from '../../src/platforms/teams/live/collect-teams.ts';
import { sandboxConnections } from '../../src/sandbox-connections.ts';
import type { Sandbox } from '../../src/sandbox/start-sandbox.ts';
import type { Heard } from './sandbox-server.ts';

type Credentials = Pick<Sandbox, 'microsoft' | 'google' | 'port'>;

export interface Collected {
  readonly seconds: number;
  readonly megabytes: number;
}

export interface Served {
  readonly credentials: Credentials;
  readonly heard: () => Promise<{ readonly calls: number; readonly heard: readonly Heard[] }>;
  readonly close: () => void;
}

/** The pretend school in a process of its own. */
export async function serveSchool(people: number): Promise<Served> {
  const child = fork(new URL('sandbox-server.ts', import.meta.url), [String(people)]);
  const credentials = (await messageOf(child)) as Credentials;
  return {
    credentials,
    heard: async () => {
      child.send('heard');
      return (await messageOf(child)) as { calls: number; heard: Heard[] };
    },
    close: () => void child.kill(),
  };
}

/** Reads and judges the school as `lesklaar audit --tenant` does. */
export async function collectAndJudge(credentialsFile: string): Promise<Collected> {
  const credentials = JSON.parse(readFileSync(credentialsFile, 'utf8')) as Credentials;
  const { microsoft, google } = sandboxConnections(credentials);
  if (microsoft === null || google === null) throw new Error('the sandbox has both');
  const settings = await loadSchool(new URL('../../src/sandbox/lesklaar.yaml', import.meta.url).pathname);
  const school = settings?.school ?? null;
  const start = performance.now();
  const [teams, meet] = await Promise.all([
    collectTeams(microsoft, school, forgetful, around(credentials)),
    collectMeet(google, school, around(credentials)),
  ]);
  const maker = { clock: systemClock, version: '0', newId: () => 'bench', startedAt: systemClock.now() };
  const record = judgeExports([...teams, ...meet], school, { preset: undefined, stage: 'primary' }, maker);
  if (record.sources.some(({ complete }) => !complete)) throw new Error(`something was not read: ${JSON.stringify(record.sources)}`);
  return { seconds: secondsSince(start), megabytes: megabytes() };
}

/** The same pages with nothing but fetch and JSON.parse, both vendors side by side; and how many pages the vendors' page sizes make necessary. */
export async function fetchBarely(heardFile: string): Promise<Collected & { readonly pages: number }> {
  const heard = JSON.parse(readFileSync(heardFile, 'utf8')) as readonly Heard[];
  const rows = new Map<string, number>();
  const start = performance.now();
  await Promise.all(
    [true, false].map(async (google) =>
      fetchAll(
        heard.filter(({ url }) => url.includes('googleapis.com') === google),
        rows,
      ),
    ),
  );
  const seconds = secondsSince(start);
  const pages = [...rows].reduce((sum, [path, count]) => sum + Math.max(1, Math.ceil(count / largestPage(path))), 0);
  return { seconds, megabytes: megabytes(), pages };
}

async function fetchAll(pages: readonly Heard[], rows: Map<string, number>): Promise<void> {
  for (const { url, authorization } of pages) {
    // Graph refuses lists of group members without it.
    const answer = await fetch(url, { headers: { authorization, ConsistencyLevel: 'eventual' } });
    const text = await answer.text();
    if (!answer.ok) continue;
    const { value, users, members, policies } = JSON.parse(text) as Readonly<Record<string, readonly unknown[]>>;
    const list = value ?? users ?? members ?? policies;
    const path = new URL(url).pathname;
    if (list !== undefined && !path.includes('/configurationManagement/')) rows.set(path, (rows.get(path) ?? 0) + list.length);
  }
}

/** As the vendors document them. */
function largestPage(path: string): number {
  if (path.includes('graph.microsoft.com')) return 999;
  if (path.endsWith('/members')) return 200;
  return path.endsWith('/policies') ? 100 : 500;
}

/** A snapshot's pauses are the vendor's time, not ours. */
function around({ port }: Credentials): Collecting {
  return {
    clock: systemClock,
    timer: { pause: async (milliseconds, signal) => systemTimer.pause(Math.min(milliseconds, 1), signal) },
    random: Math.random,
    reach: (url) => new URL(`http://127.0.0.1:${port}/${url.host}${url.pathname}${url.search}`),
    progress: () => undefined,
  };
}

const forgetful = { load: async () => null, save: async () => undefined, clear: async () => undefined };

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}

function megabytes(): number {
  return Math.round(resourceUsage().maxRSS / 1024);
}

async function messageOf(child: ChildProcess): Promise<unknown> {
  const [message] = (await once(child, 'message')) as [unknown];
  return message;
}
