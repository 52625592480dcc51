import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath, argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { printTab } from './print-tab.ts';
import type { Serving } from './serving.ts';
import { promisify } from 'node:util';

/** Each figure is measured in a process of its own and put beside its goal; machines differ, ratios within one run less so. */
const here = fileURLToPath(import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));
const samples = ['--teams', 'src/samples/teams/tenant-a-policies.json', '--google', 'src/samples/google/tenant-b-meet.json'];
const rounds = 9;
const youngGeneration = '--max-semi-space-size=16';
/** As the command is started, see src/cli/lesklaar.mjs. */
const lean = [youngGeneration, '--heap-growing-percent=50'];

interface Judged {
  readonly perSecond: number;
  readonly megabytes: number;
}

// As the command itself does: compiled modules are kept between runs.
enableCompileCache();
const [, , part, file = ''] = argv;
if (part === undefined) {
  printAll();
  await printCollecting();
  await printServing();
  await printTab(line);
  await printChatting();
} else if (part === 'collect') console.log(JSON.stringify(await (await import('./collecting.ts')).collectAndJudge(file)));
else if (part === 'bare') console.log(JSON.stringify(await (await import('./collecting.ts')).fetchBarely(file)));
else await (await import('./judging.ts')).measure(part);

/** Collecting through the real clients against the pretend school, beside the bare fetching of the same pages. */
async function printCollecting(): Promise<void> {
  const small = await collected(100_000);
  const large = await collected(1_000_000);
  for (const { people, ours, bare, megabytes } of [small, large]) {
    const goal = people === 100_000 ? 'at most 1.3 times, at most 300 MB' : `at most ${Math.round(small.megabytes * 1.1)} MB`;
    const met = people === 100_000 ? ours / bare <= 1.3 && megabytes <= 300 : megabytes <= small.megabytes * 1.1;
    const each = people.toLocaleString('en');
    const figure = `${each} Teams and ${each} Google users: ${ours.toFixed(1)} s, bare fetch ${bare.toFixed(1)} s: ${ratio(ours, bare)} times; ${megabytes} MB`;
    line('collecting', figure, goal, met);
  }
  const constants = [small, large].map(({ calls, pages }) => calls - pages);
  line(
    'calls',
    `${small.calls} for ${small.pages} pages, ${large.calls} for ${large.pages}: ${constants.join(' and ')} besides`,
    'the same constant',
    constants[0] === constants[1],
  );
}

/** The service on either database, beside a bare Express route that reads the same record with one query. */
async function printServing(): Promise<void> {
  const { serving } = await import('./serving.ts');
  const { embedded, postgres } = await serving();
  printServingOn('embedded', embedded, 1500);
  if (typeof postgres === 'string') console.log(`· PostgreSQL        not measured: ${postgres}`);
  else printServingOn('PostgreSQL', postgres, 1000);
}

function printServingOn(name: string, { start, latest, unchanged, bare, p99 }: Serving, goal: number): void {
  line(name, `start to /healthz ${ms(start)}`, `at most ${goal} ms`, start <= goal);
  const figure = `latest record ${latest}/s, unchanged ${unchanged}/s, bare route ${bare}/s: ${ratio(latest, bare)} times`;
  line(name, figure, 'at least half', latest / bare >= 0.5);
  console.log(`· ${name.padEnd(17)} p99 ${ms(p99)} with an audit running beside (no goal)`);
}

/** `check` in Teams, beside a bot that only says the words back, on the same SDK. */
async function printChatting(): Promise<void> {
  const { chatting } = await import('./chat.ts');
  const { checks, echoes, p99, p99WithLessons } = await chatting();
  line('chat', `check ${checks}/s, bare echo ${echoes}/s: ${(checks / echoes).toFixed(2)} times`, 'at least 0.6', checks / echoes >= 0.6);
  const figure = `p99 at 50 a second ${ms(p99)}, with lessons ${ms(p99WithLessons)}`;
  line('chat', figure, 'less than 150 ms', Math.max(p99, p99WithLessons) < 150);
}

interface CollectingFigures {
  readonly people: number;
  /** Seconds. */
  readonly ours: number;
  readonly bare: number;
  readonly megabytes: number;
  readonly calls: number;
  readonly pages: number;
}

async function collected(people: number): Promise<CollectingFigures> {
  const { serveSchool } = await import('./collecting.ts');
  const school = await serveSchool(people);
  const folder = mkdtempSync(join(tmpdir(), 'lesklaar-bench-'));
  try {
    writeFileSync(join(folder, 'school.json'), JSON.stringify(school.credentials));
    const ours = (await besideOthers('collect', join(folder, 'school.json'))) as Measured;
    const { calls, heard } = await school.heard();
    writeFileSync(join(folder, 'heard.json'), JSON.stringify(heard));
    const bare = (await besideOthers('bare', join(folder, 'heard.json'))) as Measured & { pages: number };
    return { people, ours: ours.seconds, bare: bare.seconds, megabytes: ours.megabytes, calls, pages: bare.pages };
  } finally {
    school.close();
    rmSync(folder, { recursive: true });
  }
}

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Without blocking this process: it passes on what the school says. */
async function besideOthers(what: string, file: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)(execPath, [...lean, here, what, file], { cwd: root, encoding: 'utf8' });
  return JSON.parse(stdout);
}

function printAll(): void {
  const nothing = median(() => wallTime(['-e', '0']));
  const audit = median(() => wallTime(['src/cli/lesklaar.mjs', 'audit', ...samples]));
  const fresh = median(() => {
    const cache = mkdtempSync(join(tmpdir(), 'lesklaar-bench-'));
    const time = wallTime(['src/cli/lesklaar.mjs', 'audit', ...samples], { NODE_COMPILE_CACHE: cache });
    rmSync(cache, { recursive: true });
    return time;
  }, 3);
  line(
    'cold start',
    `audit of both samples ${ms(audit)}, node -e 0 ${ms(nothing)}: ${ratio(audit, nothing)} times`,
    'at most 8 times',
    audit / nothing <= 8,
  );
  console.log(`· very first start  nothing compiled yet: ${ms(fresh)}, ${ratio(fresh, nothing)} times (no goal)`);

  const { perSecond, megabytes } = inChild('100000', [youngGeneration]) as Judged;
  const free = inChild('100000', []) as Judged;
  line(
    'judging',
    `100,000 users, 50 policies, all controls: ${perSecond.toLocaleString('en')} users/s`,
    'at least 500,000',
    perSecond >= 500_000,
  );
  line(
    'peak memory',
    `${megabytes} MB with ${youngGeneration}, as npm start runs; ${free.megabytes} MB without`,
    'at most 250 MB',
    megabytes <= 250,
  );

  const costs = inChild('flat', [youngGeneration]) as { users: number; nanoseconds: number }[];
  const [first] = costs;
  const last = costs.at(-1);
  const shown = costs.map(({ users, nanoseconds }) => `${users.toLocaleString('en')}: ${nanoseconds} ns`).join(', ');
  const growth = (last?.nanoseconds ?? 0) / (first?.nanoseconds ?? 1);
  line('cost per user', `${shown}; the last is ${growth.toFixed(2)} times the first`, 'flat', growth <= 1.25);
}

function line(name: string, figure: string, goal: string, met: boolean): void {
  console.log(`${met ? '✓' : '✗'} ${name.padEnd(17)} ${figure} (goal: ${goal})`);
}

function wallTime(args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  const start = performance.now();
  const { status } = spawnSync(execPath, [...args], { cwd: root, stdio: 'ignore', env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return performance.now() - start;
}

function inChild(what: string, flags: readonly string[]): unknown {
  const { stdout, status, stderr } = spawnSync(execPath, [...flags, '--expose-gc', here, what], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function median(measure: () => number, times = rounds): number {
  const sorted = Array.from({ length: times }, measure).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function ms(time: number): string {
  return `${Math.round(time)} ms`;
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(1);
}
