import { join } from 'node:path';
import type { KeptData } from './cli/kept-data.ts';
import type { Clock } from './clock.ts';
import { dataFolderOf, sandboxFolder, type Environment } from './config.ts';
import { AppError } from './errors.ts';
import { fileExists, wordsFor } from './files.ts';
import type { DatabasePlace, OpenDatabase } from './store/open-database.ts';

interface Surroundings {
  readonly env: Environment;
  readonly clock: Clock;
  /** Of the product. */
  readonly version: string;
}

/** The data of the service, wherever the environment says that they are. The database is loaded when asked for: most commands have none. */
export function keptData({ env, clock, version }: Surroundings): KeptData {
  const url = env['DATABASE_URL']?.trim() ?? '';
  const sandbox = join(dataFolderOf(env), sandboxFolder);
  // As the service itself looks for them.
  const directory = env['SANDBOX'] === '1' ? sandbox : dataFolderOf(env);
  const place: DatabasePlace = url === '' ? { directory } : { url };
  return {
    place: url === '' ? directory : 'DATABASE_URL',
    export: async function* () {
      // Opening would make an empty database where there is none.
      if (url === '' && !(await holdsData(directory))) throw await whyNone(directory, sandbox);
      const database = await open(place);
      try {
        const { writeDump } = await import('./store/dump/write-dump.ts');
        yield* writeDump(database, { writtenAt: clock.now().toISOString(), writtenBy: version });
      } finally {
        await database.close();
      }
    },
    import: async (pieces, origin, into) => {
      const { openDump } = await import('./store/dump/open-dump.ts');
      const { importDump } = await import('./store/dump/import-dump.ts');
      const { forgetJobs } = await import('./jobs/forget-jobs.ts');
      // Before the database, which would be made where there is none.
      const dump = await openDump(pieces, origin);
      const database = await open(place);
      try {
        return await importDump(database, dump, { into, forget: forgetJobs });
      } catch (error) {
        throw isDiskFull(error)
          ? new AppError('folder-not-writable', { origin: database.origin, detail: wordsFor({ code: 'ENOSPC' }) })
          : error;
      } finally {
        await database.close();
      }
    },
  };
}

async function open(place: DatabasePlace): Promise<OpenDatabase> {
  const { openDatabase } = await import('./store/open-database.ts');
  return openDatabase(place);
}

async function whyNone(directory: string, sandbox: string): Promise<AppError> {
  const isThere = directory !== sandbox && (await holdsData(sandbox));
  return isThere ? new AppError('only-sandbox-data', { origin: directory, sandbox }) : new AppError('no-data', { origin: directory });
}

/** As PostgreSQL says it, embedded or not: postgresql.org/docs/16/errcodes-appendix.html. */
function isDiskFull(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '53100';
}

async function holdsData(directory: string): Promise<boolean> {
  return fileExists(join(directory, 'pg', 'PG_VERSION'));
}
