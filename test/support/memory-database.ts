import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { migrate } from '../../src/store/migrate.ts';
import { overPglite, type OpenDatabase } from '../../src/store/open-database.ts';

/** An embedded database in memory with today's tables, empty. It is made once on this machine and copied from then on, in an eighth of the time. */
export async function openMemoryDatabase(): Promise<OpenDatabase> {
  return copyOf('ready', async (database) => migrate(database));
}

/** One without any tables. */
export async function openBareMemoryDatabase(): Promise<OpenDatabase> {
  return copyOf('bare', async () => undefined);
}

async function copyOf(kind: string, prepare: (database: OpenDatabase) => Promise<void>): Promise<OpenDatabase> {
  const template = templatePath(kind);
  if (!existsSync(template)) await makeTemplate(template, prepare);
  return overPglite(await PGlite.create({ loadDataDir: new Blob([readFileSync(template)]) }), 'memory');
}

async function makeTemplate(path: string, prepare: (database: OpenDatabase) => Promise<void>): Promise<void> {
  const pglite = await PGlite.create();
  await prepare(overPglite(pglite, 'memory'));
  const files = await pglite.dumpDataDir('none');
  // Several test files may be here at once: each writes its own, and the last one stays.
  const draft = `${path}.${process.pid}.part`;
  writeFileSync(draft, new Uint8Array(await files.arrayBuffer()));
  renameSync(draft, path);
  await pglite.close();
}

/** Another one for each version of PGlite and of our migrations. */
function templatePath(kind: string): string {
  const hash = createHash('sha256').update(readFileSync(fromRoot('node_modules/@electric-sql/pglite/package.json')));
  const migrations = fromRoot('src/store/migrations');
  for (const file of readdirSync(migrations).toSorted()) hash.update(readFileSync(join(migrations, file)));
  return join(tmpdir(), `lesklaar-${kind}-${hash.digest('hex').slice(0, 16)}.tar`);
}

function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
