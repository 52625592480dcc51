import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { AuditRecord } from '../../src/model/record.ts';
import { bothSamples, fileIn, lesklaar, recordOf, temporaryFolder } from '../support/command-line.ts';
import { mayOrganise, meetingPolicy, person } from '../support/teams-bundle.ts';

const folder = temporaryFolder();
const saved = join(folder, 'collection.json');
const later = new Date('2026-12-24T09:00:00Z');

const teams = {
  TeamsMeetingPolicy: [
    meetingPolicy('Global', { AllowCloudRecording: true }),
    meetingPolicy('Leraren', { ...mayOrganise, AllowCloudRecording: true }),
  ],
  userConfigurations: [
    { ...person('u-jip-0001', 'student'), displayName: 'Jip Jansen', userPrincipalName: 'jip@delinde.example' },
    { ...person('u-janneke-0002', 'student'), displayName: 'Janneke de Vries', mail: 'janneke@delinde.example' },
    { ...person('u-takkie-0003', 'teacher', { policy: 'Leraren' }), displayName: 'Juf Takkie' },
  ],
};
const meet = {
  orgUnits: [{ orgUnitId: 'id:root', orgUnitPath: '/', parentOrgUnitId: '' }],
  users: [
    { id: 'u-pluk-0004', primaryEmail: 'pluk@delinde.example', name: { fullName: 'Pluk Petteflet' }, orgUnitPath: '/', suspended: false },
  ],
  policies: [
    {
      customer: 'customers/C1',
      type: 'ADMIN',
      policyQuery: { orgUnit: 'orgUnits/root', sortOrder: 201 },
      setting: { type: 'settings/meet.video_recording', value: { enableRecording: true } },
    },
  ],
};
const yaml = fileIn(
  folder,
  'school.yaml',
  [
    'organisation: { name: De Linde }',
    'populations:',
    '  - { id: kinderen, role: student, stage: primary, google: { orgUnits: [ / ] } }',
    'exceptions:',
    '  - { control: recording, platform: teams, reason: schooltelevisie, approvedBy: directie, until: 2026-12-01 }',
  ].join('\n'),
);
const people = ['--teams', fileIn(folder, 'teams.json', teams), '--google', fileIn(folder, 'meet.json', meet), '--config', yaml];

test.each([
  { what: 'both samples', args: bothSamples },
  { what: 'a school with people', args: people },
])('a replay of $what says what the audit said', async ({ args }) => {
  const audited = await recordOf(['audit', ...args, '--save', saved]);

  const replayed = await recordOf(['replay', saved], { newId: () => 'replay-1', now: new Date('2026-11-22T13:00:00Z') });

  expect(replayed.id).toBe('replay-1');
  expect(replayed.startedAt).toBe('2026-11-22T13:00:00.000Z');
  expect(timeless(replayed)).toEqual(timeless(audited));
});

test('another preset gives other verdicts on the same collection', async () => {
  await recordOf(['audit', ...bothSamples, '--save', saved]);

  const lessons = await recordOf(['replay', saved]);
  const baseline = await recordOf(['replay', saved, '--preset', 'cis-m365']);

  expect([lessons.preset, baseline.preset]).toEqual(['nl-school', 'cis-m365']);
  expect(baseline.summary).not.toEqual(lessons.summary);
});

test('a replay judges on the day of the replay: the exception is over', async () => {
  const audited = await recordOf(['audit', ...people, '--save', saved]);

  const replayed = await recordOf(['replay', saved], { now: later });

  expect(audited.summary.outcomes.accepted).toBeGreaterThan(0);
  expect(replayed.summary.outcomes.accepted).toBe(0);
  expect(replayed.notices.map(({ code }) => code)).toContain('exception-expired');
});

test('the settings that were saved count, unless others are named', async () => {
  await recordOf(['audit', ...people, '--save', saved]);
  const other = fileIn(folder, 'other.yaml', { organisation: { name: 'De Eik' } });

  expect((await recordOf(['replay', saved])).organisation.name).toBe('De Linde');
  expect((await recordOf(['replay', saved, '--config', other])).organisation.name).toBe('De Eik');
});

test('the saved file counts people and names nobody', async () => {
  await recordOf(['audit', ...people, '--save', saved]);

  const text = readFileSync(saved, 'utf8');

  expect(text).not.toMatch(/jip|janneke|takkie|pluk|u-\w+-000|@/i);
  expect(text).toContain('"members": 2');
});

test('a replay knows formats, files and --fail-on like an audit', async () => {
  await recordOf(['audit', ...bothSamples, '--save', saved]);
  const out = join(folder, 'replayed.csv');

  const { status, stdout } = await lesklaar(['replay', saved, '--format', 'csv', '--out', out, '--fail-on', 'high']);

  expect([status, stdout]).toEqual([3, '']);
  expect(readFileSync(out, 'utf8').split('\n').length).toBeGreaterThan(100);
});

const file = {
  platform: 'teams',
  origin: 'teams.json',
  readAt: '2026-11-22T12:00:00.000Z',
  content: { Identity: 'Global', AllowCloudRecording: true },
};
const collection = { schema: 'lesklaar.collection/1', savedAt: '2026-11-22T12:00:00.000Z', school: null, files: [file] };

test('the collection that the cases below damage is whole itself', async () => {
  expect((await lesklaar(['replay', fileIn(folder, 'whole.json', collection)])).status).toBe(0);
});

test.each([
  {
    what: 'a record',
    content: { ...collection, schema: 'lesklaar.audit/1' },
    says: 'schema: this is not a collection that lesklaar saved',
  },
  { what: 'a list', content: [collection], says: 'schema' },
  { what: 'null', content: 'null', says: 'schema' },
  { what: 'no files', content: { ...collection, files: undefined }, says: 'files: ' },
  { what: 'an empty list of files', content: { ...collection, files: [] }, says: 'files: ' },
  { what: 'a file that is none', content: { ...collection, files: [file, 3] }, says: 'files[1]: ' },
  { what: 'an unknown platform', content: { ...collection, files: [{ ...file, platform: 'zoom' }] }, says: 'files[0].platform: ' },
  { what: 'no origin', content: { ...collection, files: [{ ...file, origin: undefined }] }, says: 'files[0].origin: ' },
  { what: 'a time that is none', content: { ...collection, files: [{ ...file, readAt: 'yesterday' }] }, says: 'files[0].readAt: ' },
  { what: 'settings that are no text', content: { ...collection, school: {} }, says: 'school: ' },
  {
    what: 'settings that cannot be used',
    content: { ...collection, school: 'preset: nl-schol' },
    says: 'school: line 1, preset: "nl-schol" does not exist',
  },
  {
    what: 'content of the other platform',
    content: { ...collection, files: [{ ...file, platform: 'meet' }] },
    says: 'damaged.json: teams.json: ',
  },
  { what: 'no content', content: { ...collection, files: [{ ...file, content: undefined }] }, says: 'damaged.json: teams.json: ' },
  { what: 'half a file', content: JSON.stringify(collection, null, 1).slice(0, 200), says: 'this is not valid JSON' },
  { what: 'nothing', content: '', says: 'the file is empty' },
])('a collection with $what is refused in one line', async ({ content, says }) => {
  const out = join(folder, 'not-written.html');

  const { status, stdout, stderr } = await lesklaar(['replay', fileIn(folder, 'damaged.json', content), '--lang', 'en', '--out', out]);

  expect({ status, stdout, lines: stderr.split('\n').length }).toEqual({ status: 2, stdout: '', lines: 2 });
  expect(stderr).toContain(says);
  expect(existsSync(out)).toBe(false);
});

/** Without the id, the times and how people came to be counted: the saved file holds counts only. */
function timeless({ id: _id, startedAt: _startedAt, finishedAt: _finishedAt, populations, ...rest }: AuditRecord): object {
  return { ...rest, populations: populations.map((population) => ({ ...population, from: 'counted' })) };
}

test('how the tenant is reached, and in whose name, is not saved', async () => {
  const settings = fileIn(
    folder,
    'connected.yaml',
    'organisation: { name: De Linde }\nconnections: { google: { subject: jan.jansen@delinde.example } }\n',
  );

  await recordOf(['audit', ...bothSamples, '--config', settings, '--save', saved]);

  expect(readFileSync(saved, 'utf8')).not.toContain('jan.jansen');
  expect((await recordOf(['replay', saved])).organisation.name).toBe('De Linde');
});

test('a live collection that was saved is judged again alike', async () => {
  const audited = await recordOf(['audit', '--sandbox', '--save', saved]);

  const replayed = await recordOf(['replay', saved]);

  expect(replayed.findings).toEqual(audited.findings);
  expect(replayed.populations).toEqual(audited.populations);
});
