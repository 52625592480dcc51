import { execFileSync } from 'node:child_process';
import { execPath } from 'node:process';
import { describe, expect, test } from '@jest/globals';
import { toldEnvironment } from '../../src/cli/told-environment.ts';
import { fileIn, temporaryFolder } from '../support/command-line.ts';

const folder = temporaryFolder();
const settings = fileIn(
  folder,
  'lesklaar.env',
  '# De Linde\r\nPUBLIC_URL=https://lesklaar.delinde.example\r\nexport TAB_CLIENT_ID = "tab"\r\n\r\nROLE_ADMIN=a@delinde.example, b@delinde.example\r\nDATABASE_URL=postgres://l@h/l?host=/run&x=1\r\n',
);

describe('a file of settings', () => {
  test.each([
    [['doctor', '--env', settings, '--lang', 'en']],
    [['doctor', `--env=${settings}`, '--lang', 'en']],
    [['--env', settings, 'doctor', '--lang', 'en']],
  ])('is read wherever it is named, and the command hears nothing of it: %j', async (args) => {
    const told = await toldEnvironment(args, {});

    expect(told.args).toEqual(['doctor', '--lang', 'en']);
    expect(told.env).toEqual({
      PUBLIC_URL: 'https://lesklaar.delinde.example',
      TAB_CLIENT_ID: 'tab',
      ROLE_ADMIN: 'a@delinde.example, b@delinde.example',
      DATABASE_URL: 'postgres://l@h/l?host=/run&x=1',
    });
  });

  test('fills in what the environment does not tell, and overrules nothing', async () => {
    const { env } = await toldEnvironment(['serve', '--env', settings], {
      PUBLIC_URL: 'https://other.example',
      TAB_CLIENT_ID: '',
      PORT: '1',
    });

    expect(env).toMatchObject({ PUBLIC_URL: 'https://other.example', TAB_CLIENT_ID: 'tab', PORT: '1' });
  });

  test('that PowerShell wrote, in UTF-16, is read too', async () => {
    const path = fileIn(folder, 'utf16.env', Buffer.from('\ufeffPUBLIC_URL=https://lesklaar.delinde.example\r\n', 'utf16le'));

    expect((await toldEnvironment(['package', '--env', path], {})).env).toEqual({ PUBLIC_URL: 'https://lesklaar.delinde.example' });
  });

  test.each([
    { args: ['doctor', '--env'], code: 'option-needs-value' },
    { args: ['doctor', '--env', '--lang', 'nl'], code: 'option-needs-value' },
    { args: ['doctor', '--env', folder], code: 'file-not-readable' },
    { args: ['doctor', '--env', fileIn(folder, 'odd.env', 'A=1\nhello there\n')], code: 'unusable-env-file' },
  ])('that cannot be used is told: $code', async ({ args, code }) => {
    await expect(toldEnvironment(args, {})).rejects.toMatchObject({ code });
  });
});

test('lesklaar.env in the folder is read by itself, but not where a tenant is set up into a file of its own', async () => {
  const script = `import { toldEnvironment } from '${new URL('../../src/cli/told-environment.ts', import.meta.url).href}';
    const told = await Promise.all([['doctor'], ['setup', '--out', 'x.env']].map((args) => toldEnvironment(args, {})));
    console.log(told.map(({ env }) => env.PUBLIC_URL ?? 'none').join());`;

  const told = execFileSync(execPath, ['--input-type=module', '-e', script], { cwd: folder, encoding: 'utf8' });

  expect(told.trim()).toBe('https://lesklaar.delinde.example,none');
});

test('without one, and without lesklaar.env in the folder, the environment stays as it is', async () => {
  const env = { PUBLIC_URL: '' };

  expect(await toldEnvironment(['doctor'], env)).toEqual({ args: ['doctor'], env });
});
