import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bothSamples } from '../support/command-line.ts';
import { unzip } from '../support/unzip.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lesklaar-packed-'));
const installed = join(folder, 'node_modules', 'lesklaar');
const command = join(installed, 'src', 'cli', 'lesklaar.mjs');
let packed: readonly string[] = [];
/** What it could be made of. */
let made: readonly string[] = [];

/** Installed from its archive, beside what it depends on. */
beforeAll(() => {
  made = ['src', 'bot', 'appPackage', 'infra'].flatMap(filesBelow);
  packed = filesOfPackage();
  mkdirSync(installed, { recursive: true });
  for (const file of packed) {
    mkdirSync(dirname(join(installed, file)), { recursive: true });
    cpSync(join(root, file), join(installed, file));
  }
  const others = readdirSync(join(root, 'node_modules')).filter((name) => name !== 'lesklaar');
  for (const name of others) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the archive that npm pack makes', () => {
  test('holds what is needed to run and install, and nothing else', () => {
    const places = new Set(packed.map((file) => file.split('/')[0] ?? ''));
    const odd = packed.filter((file) => /\.(?:test|e2e|bench)\.|\.(?:env|pem|key|log)$|node_modules|\.DS_Store/.test(file));

    expect([...places].filter((place) => place !== 'tabs' && place !== 'npm-shrinkwrap.json').toSorted(inOrder)).toEqual([
      'LICENSE',
      'README.md',
      'appPackage',
      'bot',
      'infra',
      'package.json',
      'src',
    ]);
    expect(packed.filter((file) => file.startsWith('tabs/') && !file.startsWith('tabs/dist/'))).toEqual([]);
    expect(odd).toEqual([]);
  });

  test('holds every file of the folders that it is made from, but for what makes a release, and what a school filled in', () => {
    const left = made.filter((file) => !packed.includes(file));

    expect(
      left.filter((file) => !/^infra\/release\/[\w-]+\.ts$|\/\.gitignore$|^appPackage\/(?:build\/|env\/\.env\.(?!example))/.test(file)),
    ).toEqual([]);
    expect(packed.filter((file) => /^(?:src|bot|appPackage|infra)\//.test(file) && !made.includes(file))).toEqual([]);
  });
});

describe('installed from it, below node_modules, where Node strips no types', () => {
  test('the command audits', () => {
    const { stdout, stderr } = spawnSync(execPath, [command, 'audit', ...bothSamples], { cwd: folder, encoding: 'utf8' });

    expect(stdout).toContain('Niet te zien; telt niet als in orde');
    expect(stderr).toBe('');
  });

  test('the command makes the app for Teams, by the settings that lie where it runs', () => {
    writeFileSync(
      join(folder, 'lesklaar.env'),
      'PUBLIC_URL=https://lesklaar.delinde.example\nTAB_CLIENT_ID=5b0a1c52-1111-4222-8333-444455556666\n',
    );

    const { status, stdout, stderr } = spawnSync(execPath, [command, 'package'], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    });

    rmSync(join(folder, 'lesklaar.env'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('lesklaar.zip is gemaakt met het tabblad alleen, want BOT_APP_ID is leeg.');
    expect([...unzip(readFileSync(join(folder, 'lesklaar.zip'))).keys()]).toEqual(['manifest.json', 'color.png', 'outline.png', 'nl.json']);
  });

  test('the service runs', async () => {
    const port = await freePort();
    const env = { PATH: process.env['PATH'], PORT: String(port), DATA_DIR: join(folder, 'data'), SANDBOX: '1' };
    const service = spawn(execPath, [command, 'serve'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
    await Promise.race([once(service.stdout, 'data'), once(service, 'exit')]);

    const health: unknown = await (await fetch(`http://127.0.0.1:${port}/healthz`)).json();
    service.kill('SIGTERM');
    await once(service, 'exit');

    expect(health).toEqual({ status: 'ok', mode: 'sandbox' });
  });
});

function filesOfPackage(): readonly string[] {
  const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [archive] = JSON.parse(listed) as readonly { readonly files: readonly { readonly path: string }[] }[];
  return archive?.files.map(({ path }) => path) ?? [];
}

function filesBelow(place: string): readonly string[] {
  return readdirSync(join(root, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : 1;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
