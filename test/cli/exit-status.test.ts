import { expect, test } from '@jest/globals';
import { bothSamples, fileIn, lesklaar, temporaryFolder } from '../support/command-line.ts';

const folder = temporaryFolder();
test.each([
  { args: [] },
  { args: ['help'] },
  { args: ['--help'] },
  { args: ['-h'] },
  { args: ['--version'] },
  { args: ['-v'] },
  { args: ['audit', '--help'] },
  { args: ['replay', '-h'] },
  { args: ['compare', '--help'] },
])('lesklaar $args answers and ends with 0', async ({ args }) => {
  const { status, stdout, stderr } = await lesklaar(args);

  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/\S\n$/);
});

test('gaps alone do not make the audit fail', async () => {
  expect((await lesklaar(['audit', ...bothSamples])).status).toBe(0);
});

const levels = ['high', 'medium', 'low'] as const;

test.each([
  { worst: 'high', policy: { AllowCloudRecording: true }, statuses: [3, 3, 3] },
  { worst: 'medium', policy: { AllowCloudRecording: false, LiveStreamingMode: 'Enabled' }, statuses: [0, 3, 3] },
  { worst: 'low', policy: { AllowCloudRecording: false, AllowTranscription: true }, statuses: [0, 0, 3] },
  { worst: 'no', policy: { AllowCloudRecording: false }, statuses: [0, 0, 0] },
])('a gap of $worst weight strikes at that level and the lighter ones only', async ({ worst, policy, statuses }) => {
  const path = fileIn(folder, `${worst}.json`, { Identity: 'Global', ...policy });

  const ran = await Promise.all(levels.map((level) => lesklaar(['audit', '--teams', path, '--fail-on', level])));

  expect(ran.map(({ status }) => status)).toEqual(statuses);
  expect(ran.map(({ stderr }) => stderr)).toEqual(['', '', '']);
});

test('a gap that is accepted for a while does not strike', async () => {
  const path = fileIn(folder, 'accepted.json', { Identity: 'Global', AllowCloudRecording: true });
  const exception = { control: 'recording', reason: 'schooltelevisie', approvedBy: 'de directie', until: '2027-07-31' };
  const config = fileIn(folder, 'accepted.yaml', { exceptions: [exception] });

  expect((await lesklaar(['audit', '--teams', path, '--config', config, '--fail-on', 'low'])).status).toBe(0);
});

test('the report is written all the same when --fail-on strikes', async () => {
  const { status, stdout } = await lesklaar(['audit', ...bothSamples, '--fail-on', 'low', '--format', 'csv']);

  expect(status).toBe(3);
  expect(stdout.split('\n').length).toBeGreaterThan(100);
});

test.each([
  { lang: 'nl', says: 'onverwachte fout aan onze kant' },
  { lang: 'en', says: 'unexpected error on our side' },
])('what we did not expect ends with 1, and says whose fault it is ($lang)', async ({ lang, says }) => {
  const { status, stdout, stderr } = await lesklaar(['audit', ...bothSamples, '--lang', lang], {
    newId: () => {
      throw new Error('no more ids');
    },
  });

  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(says);
  expect(stderr).toContain('no more ids');
});

test('a platform of which nothing could be read is no good news for whoever asked to be warned', async () => {
  const refused = { resources: [], errorDetails: ['microsoft.teams.meetingpolicy: Error exporting resource [...] {"code":"Forbidden"}'] };
  const path = fileIn(folder, 'refused.json', refused);

  expect((await lesklaar(['audit', '--teams', path, '--fail-on', 'high'])).status).toBe(3);
  expect((await lesklaar(['audit', '--teams', path])).status).toBe(0);
});
