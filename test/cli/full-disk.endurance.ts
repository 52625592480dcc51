import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { createStore } from '../../src/store/create-store.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { noon } from '../support/audit.ts';
import { lesklaar, temporaryFolder } from '../support/command-line.ts';
import { fillStore } from '../support/filled-store.ts';

const command = fileURLToPath(new URL('../../src/cli/lesklaar.mjs', import.meta.url));
const folder = temporaryFolder();
const disk = join(folder, 'disk');

/** A disk of its own size, which nobody but the script sees; some machines give none. */
const ownDisk = ['--map-root-user', '--mount', 'sh', '-c'];
mkdirSync(disk);
const canHave = spawnSync('unshare', [...ownDisk, `mount -t tmpfs -o size=1m tmpfs "${disk}"`]).status === 0;
if (!canHave) process.stderr.write('A full disk is not tried: this machine gives no disk of its own.\n');

(canHave ? test : test.skip)('on a full disk nothing is lost, and each command says what to do', async () => {
  const database = await openDatabase({ directory: join(folder, 'data') });
  await migrate(database);
  await fillStore(createStore(database, { now: () => noon }).forOrganisation('de-linde'));
  await database.close();
  await lesklaar(['export', '--out', join(folder, 'backup.ndjson')], { env: { DATA_DIR: join(folder, 'data') } });

  const script = `
    mount -t tmpfs -o size=48m tmpfs disk
    fill() { head -c $(( $(df --output=avail -B1 disk | tail -n 1) - $1 )) /dev/zero > disk/fill; }
    say() { "$@" > said 2>&1; echo "$? $(head -n 1 said)"; }
    ours="${execPath} ${command}"
    fill 15000000; DATA_DIR=disk/a say $ours import backup.ndjson
    rm disk/fill;  DATA_DIR=disk/a say $ours import backup.ndjson
    fill 200000;   DATA_DIR=disk/a say $ours import backup.ndjson --replace
    rm disk/fill; fill 0; DATA_DIR=data say $ours export --out disk/backup.ndjson
    ls disk; rm disk/fill
    DATA_DIR=disk/a $ours export > again.ndjson`;
  const told = execFileSync('unshare', [...ownDisk, script], {
    cwd: folder,
    env: { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8' },
    encoding: 'utf8',
  });

  const full = '(the disk is full)';
  expect(told.trim().split('\n')).toEqual([
    `2 lesklaar: disk/a: nothing can be kept here ${full}. Make room there, or choose another folder with DATA_DIR.`,
    expect.stringMatching(/^0 disk\/a: \d+ rows imported\.$/),
    `2 lesklaar: disk/a: nothing can be kept here ${full}. Make room there, or choose another folder with DATA_DIR.`,
    `2 lesklaar: disk/backup.ndjson: this cannot be written ${full}. Choose another place with --out.`,
    'a',
    'fill',
  ]);
  const rows = (name: string): readonly string[] => readFileSync(join(folder, name), 'utf8').split('\n').slice(1, -2);
  expect(rows('again.ndjson')).toEqual(rows('backup.ndjson'));
});
