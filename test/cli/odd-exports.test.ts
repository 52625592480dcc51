import { expect, test } from '@jest/globals';
import type { AuditRecord } from '../../src/model/record.ts';
import { fileIn, lesklaar, recordOf, temporaryFolder } from '../support/command-line.ts';
import { meetingPolicy } from '../support/teams-bundle.ts';

const folder = temporaryFolder();
const text = JSON.stringify({
  TeamsMeetingPolicy: [meetingPolicy('Global'), meetingPolicy('Café ☕ 漢字', { AllowCloudRecording: true })],
});
const plain = fileIn(folder, 'plain.json', text);

test.each([
  { encoding: 'UTF-8 with a mark', bytes: Buffer.from(`\uFEFF${text}`) },
  { encoding: 'UTF-16 LE with a mark', bytes: Buffer.from(`\uFEFF${text}`, 'utf16le') },
  { encoding: 'UTF-16 LE without one', bytes: Buffer.from(text, 'utf16le') },
  { encoding: 'UTF-16 BE with a mark', bytes: Buffer.from(`\uFEFF${text}`, 'utf16le').swap16() },
  { encoding: 'UTF-16 BE without one', bytes: Buffer.from(text, 'utf16le').swap16() },
  { encoding: 'UTF-8 with blank lines around it', bytes: Buffer.from(`\r\n\r\n  ${text}\r\n\r\n`) },
])('$encoding reads like plain UTF-8', async ({ bytes }) => {
  const path = fileIn(folder, 'encoded.json', bytes);

  expect(shape(await recordOf(['audit', '--teams', path]))).toEqual(shape(await recordOf(['audit', '--teams', plain])));
});

test('the code page of Windows, as its own PowerShell writes it, leaves the names of policies what they are', async () => {
  const bytes = Buffer.from(
    JSON.stringify({ TeamsMeetingPolicy: [meetingPolicy('Global'), meetingPolicy('Leerlingén bovenbouw')] }),
    'latin1',
  );

  const { findings } = await recordOf(['audit', '--teams', fileIn(folder, 'code-page.json', bytes)]);

  expect([...new Set(findings.map(({ scope }) => scope.name))]).toContain('Leerlingén bovenbouw');
});

test.each([
  { encoding: 'UTF-8', bytes: Buffer.from('preset: cis-m365\n') },
  { encoding: 'UTF-8 with a mark', bytes: Buffer.from('\uFEFFpreset: cis-m365\n') },
  { encoding: 'UTF-16 LE', bytes: Buffer.from('\uFEFFpreset: cis-m365\n', 'utf16le') },
  { encoding: 'UTF-16 BE', bytes: Buffer.from('\uFEFFpreset: cis-m365\n', 'utf16le').swap16() },
])('settings in $encoding count', async ({ bytes }) => {
  const config = fileIn(folder, 'encoded.yaml', bytes);

  expect((await recordOf(['audit', '--teams', plain, '--config', config])).preset).toBe('cis-m365');
});

test('of a key that stands there twice the last one counts', async () => {
  const path = fileIn(folder, 'twice.json', '{"Identity":"Global","AllowCloudRecording":false,"AllowCloudRecording":true}');

  expect(outcomes(await recordOf(['audit', '--teams', path]), 'recording')).toEqual(['gap']);
});

test.each([
  { what: 'a number beyond all numbers', value: '1e999' },
  { what: 'a negative number', value: '-5' },
  { what: 'a text', value: '"many"' },
  { what: 'nothing', value: 'null' },
])('$what as a head count leaves a record that fits its schema', async ({ value }) => {
  const assignment = `{"role":"student","stage":"primary","policyType":"TeamsMeetingPolicy","policy":"Global","assignmentType":"global","members":${value}}`;
  const policy = '{"Identity":"Global","AllowCloudRecording":true}';
  const path = fileIn(folder, 'counts.json', `{"TeamsMeetingPolicy":[${policy}],"assignments":[${assignment}]}`);

  const ran = await lesklaar(['audit', '--teams', path]);

  if (ran.status === 0) expect(outcomes(await recordOf(['audit', '--teams', path]), 'recording')).toContain('gap');
  else expect([ran.status, ran.stderr.split('\n').length]).toEqual([2, 2]);
});

test.each(['1e999', '{}', '[]', '"yes"', '1', '""', '{"__proto__":true}', '"\\ud800"', '"\\u0000"'])(
  'the value %s of a setting is never taken for an answer',
  async (value) => {
    const path = fileIn(folder, 'value.json', `{"Identity":"Global","AllowCloudRecording":${value}}`);

    expect(outcomes(await recordOf(['audit', '--teams', path]), 'recording')).toEqual(['unknown']);
  },
);

test('keys like __proto__ reach nothing but themselves', async () => {
  const policy =
    '{"Identity":"Global","AllowCloudRecording":false,"__proto__":{"AllowTranscription":false},"constructor":{"prototype":{"polluted":1}}}';
  const path = fileIn(folder, 'proto.json', `{"__proto__":{"polluted":1},"TeamsMeetingPolicy":[${policy}]}`);

  const record = await recordOf(['audit', '--teams', path, '--save', `${folder}/proto.saved.json`]);

  expect(outcomes(record, 'recording')).toEqual(['ok']);
  expect(outcomes(record, 'transcription')).toEqual(['unknown']);
  expect('polluted' in {}).toBe(false);
});

test.each(['__proto__', 'constructor', 'toString', 'kapot \\ud800 teken', 'nul \\u0000 teken', ''])(
  'a policy named "%s" is a policy like any other',
  async (name) => {
    const policy = `{"Identity":"Tag:${name}","AllowCloudRecording":true}`;
    const path = fileIn(folder, 'named.json', `{"TeamsMeetingPolicy":[{"Identity":"Global","AllowCloudRecording":false},${policy}]}`);

    expect(outcomes(await recordOf(['audit', '--teams', path]), 'recording').toSorted()).toEqual(['gap', 'ok']);
  },
);

function outcomes({ findings }: AuditRecord, control: string): readonly string[] {
  return findings.filter((finding) => finding.control === control).map(({ outcome }) => outcome);
}

/** What a record says, without where its files stood. */
function shape({ findings, summary }: AuditRecord): unknown {
  return { summary, findings: findings.map(({ observed, ...rest }) => ({ ...rest, observed: observed.map(({ value }) => value) })) };
}
