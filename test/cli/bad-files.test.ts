import { chmodSync, existsSync, mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { bothSamples, fileIn, lesklaar, meetSample, teamsSample, temporaryFolder } from '../support/command-line.ts';
import { expectRefusal, lesklaarInEnglish, untouched } from '../support/refusal.ts';
import { meetingPolicy } from '../support/teams-bundle.ts';

const folder = temporaryFolder();
const global = { Identity: 'Global', AllowCloudRecording: false };

const elsewhere: readonly { readonly what: string; readonly args: readonly string[]; readonly place: string; readonly says: string }[] = [
  {
    what: 'a Teams file behind --google',
    args: ['--google', teamsSample],
    place: teamsSample,
    says: 'this is an export of Microsoft Teams, but it was given to --google. Pass it with --teams.',
  },
  {
    what: 'a Google file behind --teams',
    args: ['--teams', meetSample],
    place: meetSample,
    says: 'this is an export of Google Meet, but it was given to --teams. Pass it with --google.',
  },
  {
    what: 'a policy that stands there twice',
    args: ['--teams', fileIn(folder, 'twice.json', [global, { ...global, Identity: 'global' }])],
    place: 'twice.json: TeamsMeetingPolicy[1]',
    says: 'the TeamsMeetingPolicy "global" occurs twice',
  },
  { what: 'a folder', args: ['--teams', folder], place: folder, says: 'it is a folder' },
  { what: 'a file that does not exist', args: ['--google', join(folder, 'none.json')], place: 'none.json', says: 'it does not exist' },
  {
    what: 'a path through a file',
    args: ['--teams', join(teamsSample, 'x.json')],
    place: 'x.json',
    says: 'a part of the path is not a folder',
  },
  {
    what: 'a file after a good one',
    args: [...bothSamples, '--teams', fileIn(folder, 'second-of-two.json', '{')],
    place: 'second-of-two.json',
    says: 'line 1',
  },
  {
    what: 'settings that do not exist',
    args: [...bothSamples, '--config', join(folder, 'no.yaml')],
    place: 'no.yaml',
    says: 'it does not exist',
  },
];

test.each(elsewhere)('$what is refused in one line', async ({ args, place, says }) => {
  const ran = await lesklaarInEnglish(folder, ['audit', ...args]);

  expectRefusal(ran, place, folder);
  expect(ran.stderr).toContain(says);
});

test('a file over the limit is refused before it is read', async () => {
  const path = fileIn(folder, 'large.json', '');
  truncateSync(path, 200 * 1024 * 1024);

  const ran = await lesklaarInEnglish(folder, ['audit', '--teams', path]);

  expectRefusal(ran, path, folder);
  expect(ran.stderr).toContain('this file is 200 MB; more than 128 MB is not read');
});

const asOrdinaryUser = process.getuid?.() === 0 ? test.skip : test;

asOrdinaryUser('a file that one may not read is refused', async () => {
  const path = fileIn(folder, 'secret.json', global);
  chmodSync(path, 0o000);

  const ran = await lesklaarInEnglish(folder, ['audit', '--teams', path]);

  expectRefusal(ran, path, folder);
  expect(ran.stderr).toContain('no permission');
});

const tenant = 'aaaaaaaa-0000-0000-0000-00000000000a';
const other = 'bbbbbbbb-0000-0000-0000-00000000000b';

test('a Teams file of another tenant than the settings name is refused', async () => {
  const path = fileIn(folder, 'tenant.json', { TeamsMeetingPolicy: [meetingPolicy('Global')], tenantId: other });
  const config = fileIn(folder, 'tenant.yaml', { organisation: { name: 'De Linde', microsoftTenantId: tenant } });

  const ran = await lesklaarInEnglish(folder, ['audit', '--teams', path, '--config', config]);

  expectRefusal(ran, path, folder);
  expect(ran.stderr).toContain(`another organisation (${other}) than lesklaar.yaml (${tenant})`);
});

test('a Google file of another customer than the settings name is refused', async () => {
  const config = fileIn(folder, 'customer.yaml', { organisation: { name: 'De Linde', googleCustomerId: 'C0elders' } });

  const ran = await lesklaarInEnglish(folder, ['audit', '--google', meetSample, '--config', config]);

  expectRefusal(ran, meetSample, folder);
  expect(ran.stderr).toContain('another organisation');
});

test('two Teams files of two tenants are refused', async () => {
  const first = fileIn(folder, 'tenant-a.json', { TeamsMeetingPolicy: [meetingPolicy('Global')], tenantId: tenant });
  const second = fileIn(folder, 'tenant-b.json', { TeamsMeetingPolicy: [meetingPolicy('Global')], tenantId: other });

  const ran = await lesklaarInEnglish(folder, ['audit', '--teams', first, '--teams', second]);

  expectRefusal(ran, second, folder);
  expect(ran.stderr).toContain(first);
});

test.each([
  { option: '--out', path: 'missing/report.html', says: 'that folder does not exist' },
  { option: '--save', path: 'missing/collection.json', says: 'that folder does not exist' },
  { option: '--out', path: 'a-folder', says: 'it is a folder' },
  { option: '--save', path: 'a-folder', says: 'it is a folder' },
])('$option to $path is refused, and the other file is not written either', async ({ option, path, says }) => {
  mkdirSync(join(folder, 'a-folder'), { recursive: true });
  const target = join(folder, path);
  const good = join(folder, 'good.out');
  const others = option === '--out' ? '--save' : '--out';

  const ran = await lesklaar(['audit', ...bothSamples, option, target, others, good, '--lang', 'en']);

  expectRefusal(ran, target, folder);
  expect(ran.stderr).toContain(`(${says}). Choose another place with ${option}.`);
  expect(existsSync(good)).toBe(false);
});

test.each([
  { command: 'audit', args: (path: string) => ['audit', '--teams', path, '--out', path] },
  { command: 'audit', args: (path: string) => ['audit', '--google', path, '--save', join(folder, '.', 'precious.json')] },
  { command: 'audit', args: (path: string) => ['audit', ...bothSamples, '--config', path, '--save', path] },
  { command: 'audit', args: (path: string) => ['audit', ...bothSamples, '--out', path, '--save', path] },
  { command: 'replay', args: (path: string) => ['replay', path, '--out', path] },
  { command: 'compare', args: (path: string) => ['compare', teamsSample, path, '--out', path] },
])('lesklaar $command writes over no file that it reads or writes otherwise', async ({ command, args }) => {
  const path = fileIn(folder, 'precious.json', untouched);

  const ran = await lesklaar([...args(path), '--lang', 'en']);

  expectRefusal(ran, path, folder);
  expect(ran.stderr).toContain(`is already used for something else in this command. Choose another name. See: lesklaar ${command} --help`);
  expect(readFileSync(path, 'utf8')).toBe(untouched);
});

test('names from a file cannot paint the error line', async () => {
  const name = '\u001b[2J\u009b31m\u2028\u202eniks\r\n';
  const path = fileIn(folder, 'painted.json', [
    { ...global, Identity: name },
    { ...global, Identity: name },
  ]);

  const ran = await lesklaarInEnglish(folder, ['audit', '--teams', path]);

  expectRefusal(ran, path, folder);
  expect(ran.stderr.trimEnd()).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
});
