import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, constants, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { AuditRecord } from '../../src/model/record.ts';
import { checked } from '../support/audit.ts';
import { bothSamples, fileIn, temporaryFolder } from '../support/command-line.ts';
import { node20 } from '../support/node-20.ts';

const entry = fileURLToPath(new URL('../../src/cli/lesklaar.mjs', import.meta.url));
const folder = temporaryFolder();
const older = node20();
if (older === null) process.stderr.write('The hand-over from Node 20 is not tested: there is no such Node on the PATH.\n');

const nodes = [{ name: 'this Node', node: execPath }, ...(older === null ? [] : [{ name: 'Node 20', node: older }])];

describe.each(nodes)('started by $name', ({ node }) => {
  test.each([
    { args: ['audit', ...bothSamples], status: 0 },
    { args: ['audit', ...bothSamples, '--fail-on', 'high'], status: 3 },
    { args: ['audit', '--teams', join(folder, 'none.json')], status: 2 },
    { args: ['--version'], status: 0 },
    { args: [], status: 0 },
  ])('$args ends with $status', async ({ args, status }) => {
    expect((await ended(start(node, args))).code).toBe(status);
  });

  test('--format json gives the record, and nothing else on either stream', async () => {
    const { code, stdout, stderr } = await ended(start(node, ['audit', ...bothSamples, '--format', 'json']));

    expect([code, stderr]).toEqual([0, '']);
    expect(checked(JSON.parse(stdout) as AuditRecord).findings.length).toBeGreaterThan(100);
  });

  test('a reader that stops reading is no error', async () => {
    const child = start(node, ['audit', ...bothSamples, '--format', 'json']);
    child.stdout?.once('data', () => child.stdout?.destroy());

    const { code, stderr } = await ended(child);

    expect([code, stderr]).toEqual([0, '']);
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s ends it, and leaves nothing running', async (signal) => {
    const pipe = join(folder, `pipe-${signal}-${nodes.findIndex((one) => one.node === node)}`);
    execFileSync('mkfifo', [pipe]);
    const child = start(node, ['audit', '--teams', pipe]);
    const ending = ended(child);
    const writer = await writerOnceRead(pipe);

    child.kill(signal);

    // The streams close when the last process that holds them is gone: the pinned Node too.
    expect((await ending).signal).toBe(signal);
    closeSync(writer);
  });

  test('lesklaar.yaml in the folder where it runs counts', async () => {
    fileIn(folder, 'lesklaar.yaml', 'organisation: { name: De Linde }\npreset: cis-m365\n');

    const { stdout } = await ended(start(node, ['audit', ...bothSamples, '-f', 'json']));

    expect(JSON.parse(stdout)).toMatchObject({ preset: 'cis-m365', organisation: { name: 'De Linde' } });
    fileIn(folder, 'lesklaar.yaml', '');
  });

  test('a list as a key in the settings brings one line, no warning of the library', async () => {
    const config = fileIn(folder, 'odd.yaml', '{ [a, b]: 1 }\n');

    const { code, stderr } = await ended(start(node, ['audit', ...bothSamples, '--config', config]));

    expect([code, stderr.split('\n').length]).toEqual([2, 2]);
  });
});

test('through head it ends well', () => {
  const script = `"${execPath}" "${entry}" audit ${bothSamples.join(' ')} --format json | head -1; echo "\${PIPESTATUS[0]}"`;

  expect(execFileSync('bash', ['-c', script], { encoding: 'utf8' })).toBe('{\n0\n');
});

test('a full disk behind standard output is told in one line', () => {
  const script = `"${execPath}" "${entry}" audit ${bothSamples.join(' ')} --format json 2>&1 > /dev/full; echo "$?"`;

  expect(execFileSync('bash', ['-c', script], { encoding: 'utf8', env: { PATH: process.env['PATH'], LANG: 'nl_NL.UTF-8' } })).toBe(
    'lesklaar: De uitvoer kan niet geschreven worden (de schijf is vol). Wat er staat, is niet compleet. Kies een andere plek.\n2\n',
  );
});

test('--out to standard output as a device writes to it', () => {
  const script = `"${execPath}" "${entry}" audit ${bothSamples.join(' ')} --format json --out /dev/stdout | cat`;

  expect(JSON.parse(execFileSync('bash', ['-c', script], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }))).toMatchObject({
    schema: 'lesklaar.audit/1',
  });
});

test('the version is that of the package', async () => {
  const { stdout } = await ended(start(execPath, ['--version']));

  expect(stdout).toBe(`${JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version}\n`);
});

function start(node: string, args: readonly string[]): ChildProcess {
  return spawn(node, [entry, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], LANG: 'nl_NL.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

function ended(child: ChildProcess): Promise<Ended> {
  const out: Buffer[] = [];
  const error: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => error.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (code, signal) =>
      resolve({ code, signal, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(error).toString('utf8') }),
    );
  });
}

/** Opening a pipe to write fails until somebody reads from it. */
async function writerOnceRead(pipe: string): Promise<number> {
  for (;;) {
    try {
      return openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch {
      await wait(20);
    }
  }
}
