import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { Client } from 'pg';

/** A PostgreSQL server for tests. */
export interface PostgresServer {
  /** The address of a new, empty database. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

type Owner = { readonly uid: number; readonly gid: number } | Record<string, never>;

/** Why there is no PostgreSQL to test with; null: there is one. */
export function whyNoPostgres(): string | null {
  if (givenUrl() !== undefined) return null;
  if (binaries() === null) return 'neither TEST_DATABASE_URL nor a postgres binary';
  return ownerOfCluster() === null ? 'PostgreSQL does not run as root, and there is no user postgres' : null;
}

/** The server that TEST_DATABASE_URL names, else one that lives as long as the tests of this file. */
export async function startPostgres(): Promise<PostgresServer> {
  const given = givenUrl();
  return given === undefined ? startCluster() : onServer(given, async () => undefined);
}

function onServer(url: string, stop: () => Promise<void>): PostgresServer {
  const made: string[] = [];
  return {
    createDatabase: async () => {
      const name = `lesklaar_test_${randomUUID().replaceAll('-', '')}`;
      await ask(url, `create database ${name} encoding 'UTF8' template template0`);
      made.push(name);
      const address = new URL(url);
      address.pathname = `/${name}`;
      return address.href;
    },
    stop: async () => {
      for (const name of made) await ask(url, `drop database if exists ${name} with (force)`);
      await stop();
    },
  };
}

async function ask(connectionString: string, statement: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  await client.query(statement).finally(async () => client.end());
}

async function startCluster(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'lesklaar-postgres-'));
  const owner = ownerOfCluster() ?? {};
  if ('uid' in owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const options = ['-D', data, '--username=tests', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  const made = spawnSync(binary('initdb'), options, { ...owner, encoding: 'utf8', cwd: folder });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off', 'max_connections=50'].flatMap((one) => [
    '-c',
    one,
  ]);
  // The server ends when its standard input does, so that it never outlives a test run that was killed.
  const server = spawn('sh', ['-c', untilInputEnds, binary('postgres'), '-D', data, ...settings], {
    ...owner,
    stdio: ['pipe', 'ignore', 'pipe'],
    cwd: folder,
  });
  await listening(server);
  const url = `postgresql://tests@localhost/postgres?host=${encodeURIComponent(folder)}`;
  return onServer(url, async () => {
    server.stdin?.end();
    await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  });
}

const untilInputEnds = '"$0" "$@" </dev/null & server=$!; cat >/dev/null; kill -QUIT $server; wait $server';

async function listening(server: ChildProcess): Promise<void> {
  let said = '';
  server.stderr?.setEncoding('utf8');
  await new Promise<void>((resolve, reject) => {
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
    server.stderr?.on('data', (text: string) => {
      said = (said + text).slice(-4000);
      if (said.includes('ready to accept connections')) resolve();
    });
  });
}

function givenUrl(): string | undefined {
  return process.env['TEST_DATABASE_URL'] || undefined;
}

/** The folder that holds postgres and initdb: links may lead to it. */
function binaries(): string | null {
  const found = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'postgres'));
  const folders = found.filter((path) => existsSync(path)).map((path) => dirname(realpathSync(path)));
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

function binary(name: string): string {
  return join(binaries() ?? '', name);
}

/** PostgreSQL refuses to run as root. Null: we are, and there is no other user for it. */
function ownerOfCluster(): Owner | null {
  if (process.getuid?.() !== 0) return {};
  const ids = ['-u', '-g'].map((option) => spawnSync('id', [option, 'postgres'], { encoding: 'utf8' }));
  const [uid, gid] = ids.map(({ status, stdout }) => (status === 0 ? Number(stdout) : null));
  return typeof uid === 'number' && typeof gid === 'number' ? { uid, gid } : null;
}
