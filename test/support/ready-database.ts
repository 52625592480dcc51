import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { migrate } from '../../src/store/migrate.ts';
import { overPglite, type OpenDatabase } from '../../src/store/open-database.ts';

/** An embedded database with today's tables, empty. It is made once for all tests and copied from then on, in a tenth of the time. */
export async function openReadyDatabase(): Promise<OpenDatabase> {
  return openCopy('ready', migrate);
}

/** One without any tables. */
export async function openBareDatabase(): Promise<OpenDatabase> {
  return openCopy('bare', nothing);
}

/** Lays a database without any tables in the folder of a service that is about to start, which would take seconds to make it. */
export async function layBareDatabase(directory: string): Promise<void> {
  cpSync(await templateOf('bare', nothing), join(directory, 'pg'), { recursive: true });
}

type Prepare = (database: OpenDatabase) => Promise<void>;

const nothing: Prepare = async () => undefined;

async function openCopy(kind: string, prepare: Prepare): Promise<OpenDatabase> {
  const template = await templateOf(kind, prepare);
  const folder = mkdtempSync(join(tmpdir(), 'lesklaar-database-'));
  cpSync(template, folder, { recursive: true });
  const database = overPglite(await PGlite.create(folder), 'memory');
  return {
    ...database,
    close: async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The folder that is copied. */
async function templateOf(kind: string, prepare: Prepare): Promise<string> {
  const template = join(tmpdir(), `lesklaar-${kind}-${whatItHolds()}`);
  if (existsSync(template)) return template;
  const draft = mkdtempSync(`${template}-`);
  const database = overPglite(await PGlite.create(draft), 'template');
  await prepare(database);
  await database.close();
  // Several test files may be here at once: the first one stays.
  try {
    renameSync(draft, template);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  return template;
}

/** Another template for each version of PGlite and of our migrations. */
function whatItHolds(): string {
  const hash = createHash('sha256').update(readFileSync(fromRoot('node_modules/@electric-sql/pglite/package.json')));
  const migrations = fromRoot('src/store/migrations');
  for (const file of readdirSync(migrations).toSorted()) hash.update(readFileSync(join(migrations, file)));
  return hash.digest('hex').slice(0, 16);
}

function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
