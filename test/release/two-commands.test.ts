import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { node20 } from '../support/node-20.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lesklaar-checkout-'));
const checkout = join(folder, 'een map');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const older = node20();
const withNode20 = older === null ? describe.skip : describe;
if (older === null) process.stderr.write('What the README promises of Node 20 is not tried: there is no such Node here.\n');

/** The whole PATH of somebody who has Node 20 and npm only. */
const path = [dirname(older ?? ''), '/usr/bin', '/bin'].join(delimiter);

test('the README promises two commands', () => {
  const [, block = ''] = /```sh\n([^`]*)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];

  expect(block.match(/^[^#\n]*[^#\s]/gm)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
});

withNode20('after npm ci, in a folder of its own, with Node 20 and npm only', () => {
  beforeAll(() => {
    // Building the tab takes a quarter of a minute; where it was built already, that is taken along.
    const tab = existsSync(join(root, 'tabs/dist/index.html')) ? 'tabs/dist' : 'tabs';
    const parts = [
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'src',
      'bot',
      tab,
      'appPackage',
      'test/config.test.ts',
      'test/support',
    ];
    for (const part of parts) {
      mkdirSync(dirname(join(checkout, part)), { recursive: true });
      cpSync(join(root, part), join(checkout, part), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
  });

  test('npm start shows the pretend school', async () => {
    const env = { PATH: path, HOME: folder, PORT: '0', NIGHTLY_AT: 'off', LANG: 'nl_NL.UTF-8' };
    const service = spawn('npm', ['start', '--silent'], { cwd: checkout, env, stdio: ['ignore', 'pipe', 'ignore'], detached: true });
    const [said] = (await Promise.race([once(service.stdout, 'data'), once(service, 'exit')])) as [Buffer];
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(String(said))?.[0] ?? '';

    const health: unknown = await (await fetch(`${address}/healthz`)).json();
    const { status } = await fetch(`${address}/tab/`);
    process.kill(-(service.pid ?? 0), 'SIGTERM');
    await once(service, 'exit');

    expect(String(said)).toContain('Lesklaar draait met een verzonnen school');
    expect([health, status]).toEqual([{ status: 'ok', mode: 'sandbox' }, 200]);
    // The first start builds the tab, while other tests run beside it.
  }, 300_000);

  test('npm test tests', () => {
    const { status, stderr } = spawnSync('npm', ['test', '--silent', '--', 'test/config.test.ts'], {
      cwd: checkout,
      env: { PATH: path, HOME: folder },
      encoding: 'utf8',
    });

    expect(stderr).toContain('PASS test/config.test.ts');
    expect(status).toBe(0);
  });
});
