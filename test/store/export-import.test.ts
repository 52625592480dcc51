import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createStore } from '../../src/store/create-store.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openDatabase, type DatabasePlace, type OpenDatabase } from '../../src/store/open-database.ts';
import { noon } from '../support/audit.ts';
import { lesklaar, temporaryFolder } from '../support/command-line.ts';
import { postgresMaker } from '../support/databases.ts';
import { fillStore } from '../support/filled-store.ts';
import { whyNoPostgres } from '../support/postgres.ts';

const folder = temporaryFolder();
const data = join(folder, 'data');
const backup = join(folder, 'backup.ndjson');
const here = { env: { DATA_DIR: data } };

async function openAt(directory: string): Promise<OpenDatabase> {
  const database = await openDatabase({ directory });
  await migrate(database);
  return database;
}

beforeAll(async () => {
  const database = await openAt(data);
  await fillStore(createStore(database, { now: () => noon }).forOrganisation('de-linde'));
  await database.close();
  await lesklaar(['export', '--out', backup], here);
}, 60_000);

describe('a school board makes a backup', () => {
  test('into a file that only they may read', async () => {
    const { status, stdout, stderr } = await lesklaar(['export', '--out', backup], here);

    const lines = readFileSync(backup, 'utf8').trimEnd().split('\n');
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${backup}: ${lines.length - 2} rijen bewaard.\n`, stderr: '' });
    expect(statSync(backup).mode & 0o077).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual(['backup.ndjson', 'data']);
  }, 60_000);

  test('to standard output it is the same, and nothing else', async () => {
    const { status, stdout } = await lesklaar(['export'], here);

    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync(backup, 'utf8'));
  }, 60_000);

  test('and puts it back into an empty place, once', async () => {
    const other = { env: { DATA_DIR: join(folder, 'other'), LANG: 'en_GB.UTF-8' } };

    const first = await lesklaar(['import', backup], other);
    const second = await lesklaar(['import', backup], other);
    const third = await lesklaar(['import', backup, '--replace'], other);

    expect([first, second, third].map(({ status }) => status)).toEqual([0, 2, 0]);
    expect(first.stdout).toMatch(/other: \d+ rows imported\.\n$/);
    expect(second.stderr).toContain('there are data here already; nothing was changed');
    expect((await lesklaar(['export'], other)).stdout).toBe(readFileSync(backup, 'utf8'));
  }, 120_000);

  test('while the service runs they are told to stop it', async () => {
    const running = await openAt(data);

    const refused = await lesklaar(['export', '--out', join(folder, 'nooit.ndjson')], here);

    await running.close();
    expect(refused.status).toBe(2);
    expect(refused.stderr).toBe(
      `lesklaar: ${data}: deze gegevens zijn al in gebruik door een ander proces. Stop dat proces eerst, of zet DATABASE_URL om er met meer processen tegelijk aan te werken.\n`,
    );
    expect(existsSync(join(folder, 'nooit.ndjson'))).toBe(false);
  }, 60_000);

  test('that of the pretend school is found where npm start keeps it, and its place is named', async () => {
    const place = join(folder, 'proef');
    const database = await openAt(join(place, 'sandbox'));
    await fillStore(createStore(database, { now: () => noon }).forOrganisation('de-linde'));
    await database.close();

    const missed = await lesklaar(['export'], { env: { DATA_DIR: place } });
    const found = await lesklaar(['export'], { env: { DATA_DIR: place, SANDBOX: '1' } });
    const nowhere = await lesklaar(['export'], { env: { DATA_DIR: join(folder, 'leeg'), SANDBOX: '1' } });

    expect([missed.status, found.status, nowhere.status]).toEqual([2, 0, 2]);
    expect(missed.stderr).toBe(
      `lesklaar: ${place}: hier staan geen gegevens van lesklaar, wel die van de voorbeeldschool, in ${place}/sandbox. Zet SANDBOX=1 voor de opdracht als u die bedoelt; kijk anders of DATA_DIR klopt.\n`,
    );
    expect(found.stdout).toBe(readFileSync(backup, 'utf8'));
    expect(nowhere.stderr).toContain('leeg/sandbox: hier staan geen gegevens van lesklaar.');
  }, 60_000);

  test('a backup that was cut off is refused with the line', async () => {
    const cut = join(folder, 'cut.ndjson');
    writeFileSync(cut, readFileSync(backup, 'utf8').split('\n').slice(0, 5).join('\n'));

    const { status, stderr } = await lesklaar(['import', cut], { env: { DATA_DIR: join(folder, 'cut') } });

    expect(status).toBe(2);
    expect(stderr).toContain(`${cut}: regel 6: het einde van het bestand ontbreekt. Er is niets ingelezen.`);
  }, 60_000);
});

/** Every row of every table but those that the steps of the tables themselves need, as the database says it: asked without what makes or reads exports. */
async function rowsIn(place: DatabasePlace): Promise<ReadonlyMap<string, readonly string[]>> {
  const database = await openDatabase(place);
  const found = await database.kysely.connection().execute(async (one) => {
    await sql`set time zone 'UTC'`.execute(one);
    const { rows } = await sql<{ readonly name: string }>`
      select table_name as name from information_schema.tables where table_schema = 'public' and table_name not like 'migration%' order by 1`.execute(
      one,
    );
    const tables = new Map<string, readonly string[]>();
    for (const { name } of rows) {
      const { rows: all } = await sql<{ readonly row: string }>`select t::text as row from ${sql.table(name)} t`.execute(one);
      tables.set(name, all.map(({ row }) => row).toSorted());
    }
    return tables;
  });
  await database.close();
  return found;
}

test.each([
  { args: ['export'], says: 'hier staan geen gegevens van lesklaar' },
  { args: ['export', 'backup.ndjson'], says: '"backup.ndjson" staat los. Zet er --out voor.' },
  { args: ['import'], says: 'Geef één bestand dat lesklaar export heeft geschreven.' },
  { args: ['import', 'a', 'b'], says: 'Geef één bestand dat lesklaar export heeft geschreven.' },
  { args: ['import', backup, '--repalce'], says: 'bedoelt u "--replace"?' },
])('$args is told what is wrong', async ({ args, says }) => {
  const { status, stderr } = await lesklaar(args, { env: { DATA_DIR: join(folder, 'nergens') } });

  expect(status).toBe(2);
  expect(stderr).toContain(says);
  expect(existsSync(join(folder, 'nergens'))).toBe(false);
});

test.each(['export', 'import'])('%s explains itself in both languages', async (command) => {
  const [dutch, english] = await Promise.all(['nl', 'en'].map(async (lang) => lesklaar([command, '--help', '--lang', lang])));

  expect(dutch?.stdout).toMatch(new RegExp(`^lesklaar ${command} .*BESTAND`));
  expect(english?.stdout).toMatch(new RegExp(`^lesklaar ${command} .*FILE`));
});

test('a file that is not there, or a folder, is told by its name', async () => {
  const env = { DATA_DIR: join(folder, 'fresh') };
  mkdirSync(join(folder, 'a-folder'));

  const missing = await lesklaar(['import', join(folder, 'weg.ndjson')], { env });
  const asFolder = await lesklaar(['import', join(folder, 'a-folder')], { env });
  const into = await lesklaar(['export', '--out', join(folder, 'a-folder')], here);
  const nowhere = await lesklaar(['export', '--out', join(folder, 'weg', 'x.ndjson')], here);

  expect(missing.stderr).toContain('weg.ndjson: dit bestand kan niet gelezen worden (het bestaat niet)');
  expect(asFolder.stderr).toContain('a-folder: dit bestand kan niet gelezen worden (het is een map)');
  expect(into.stderr).toContain('a-folder: hier kan niet geschreven worden (het is een map)');
  expect(nowhere.stderr).toContain('hier kan niet geschreven worden (die map bestaat niet)');
  expect([missing, asFolder, into, nowhere].map(({ status }) => status)).toEqual([2, 2, 2, 2]);
}, 60_000);

(whyNoPostgres() === null ? describe : describe.skip)('and moves to PostgreSQL', () => {
  const make = postgresMaker();

  test('with the same two commands', async () => {
    const server = { env: { DATABASE_URL: await make.url(), DATA_DIR: join(folder, 'unused') } };

    const moved = await lesklaar(['import', backup], server);
    const back = await lesklaar(['export'], server);

    expect(moved).toMatchObject({ status: 0, stdout: expect.stringMatching(/^DATABASE_URL: \d+ rijen ingelezen\.\n$/) });
    expect(back.stdout).toBe(readFileSync(backup, 'utf8'));
    expect(existsSync(join(folder, 'unused'))).toBe(false);
    const [before, after] = [await rowsIn({ directory: data }), await rowsIn({ url: server.env.DATABASE_URL })];
    expect(after).toEqual(before);
    expect([...before].filter(([, rows]) => rows.length === 0)).toEqual([]);
  }, 60_000);

  test('a database where nothing is kept has nothing to export', async () => {
    const { status, stderr } = await lesklaar(['export'], { env: { DATABASE_URL: await make.url() } });

    expect(status).toBe(2);
    expect(stderr).toContain('hier staan geen gegevens van lesklaar');
  });
});
