import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath, argv } from 'node:process';
import { fileURLToPath } from 'node:url';

/** Each figure is measured in a process of its own and put beside its goal; machines differ, ratios within one run less so. */
const here = fileURLToPath(import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));
const samples = ['--teams', 'src/samples/teams/tenant-a-policies.json', '--google', 'src/samples/google/tenant-b-meet.json'];
const rounds = 9;
const youngGeneration = '--max-semi-space-size=16';

interface Judged {
  readonly perSecond: number;
  readonly megabytes: number;
}

const [, , part] = argv;
if (part === undefined) printAll();
else await (await import('./judging.ts')).measure(part);

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
