import { afterAll, beforeAll, describe, jest } from '@jest/globals';
import { migrate } from '../../src/store/migrate.ts';
import { openDatabase, type OpenDatabase } from '../../src/store/open-database.ts';
import { openBareDatabase, openReadyDatabase } from './ready-database.ts';
import { startPostgres, whyNoPostgres, type PostgresServer } from './postgres.ts';

/** Makes databases of one kind; they are closed when the tests of the file have run. */
export interface DatabaseMaker {
  /** Empty, with today's tables. */
  ready(): Promise<OpenDatabase>;
  /** Without any tables. */
  bare(): Promise<OpenDatabase>;
}

/** The same tests on the embedded database and on PostgreSQL; where there is no PostgreSQL its half is skipped, and it is said why. */
export function onBothDatabases(tests: (make: DatabaseMaker) => void): void {
  // The first test on a machine makes the template that the others copy.
  jest.setTimeout(60_000);
  describe('on PGlite', () => {
    tests(closing(openReadyDatabase, openBareDatabase));
  });
  const missing = whyNoPostgres();
  if (missing !== null) process.stderr.write(`PostgreSQL is skipped: ${missing}\n`);
  const describeIt = missing === null ? describe : describe.skip;
  describeIt('on PostgreSQL', () => {
    tests(postgresMaker());
  });
}

/** For tests that need PostgreSQL itself. */
export function postgresMaker(): DatabaseMaker & { readonly url: () => Promise<string> } {
  let server: PostgresServer | undefined;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  const url = async (): Promise<string> => {
    if (server === undefined) throw new Error('PostgreSQL was not started');
    return server.createDatabase();
  };
  const bare = async (): Promise<OpenDatabase> => openDatabase({ url: await url() });
  const make = closing(async () => {
    const database = await bare();
    await migrate(database);
    return database;
  }, bare);
  afterAll(async () => server?.stop(), 60_000);
  return { ...make, url };
}

function closing(ready: () => Promise<OpenDatabase>, bare: () => Promise<OpenDatabase>): DatabaseMaker {
  const opened: OpenDatabase[] = [];
  const noted = async (open: () => Promise<OpenDatabase>): Promise<OpenDatabase> => {
    const database = await open();
    opened.push(database);
    return database;
  };
  afterAll(async () => {
    for (const database of opened) await database.close();
  });
  return { ready: async () => noted(ready), bare: async () => noted(bare) };
}
