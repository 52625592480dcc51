import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import stringWidth from 'fast-string-width';
import { bothSamples, fileIn, lesklaar, recordOf, temporaryFolder, type Ran } from '../support/command-line.ts';
import { hostileNames } from '../support/record.ts';
import { meetingPolicy } from '../support/teams-bundle.ts';

const folder = temporaryFolder();

interface Held {
  readonly policies: readonly object[];
  readonly people?: readonly { readonly role: string; readonly stage: string; readonly members: number }[];
}

function pupils(members: number): NonNullable<Held['people']> {
  return [{ role: 'student', stage: 'primary', members }];
}

const loose = { AllowCloudRecording: true };
const strict: Held = { policies: [meetingPolicy('Global')] };
const unread = Object.fromEntries(Object.entries(meetingPolicy('Global')).filter(([key]) => key !== 'AllowCloudRecording'));

test.each([
  { kind: 'new', nl: '+ Opnemen starten', before: strict, after: { policies: [meetingPolicy('Global', loose)] } },
  { kind: 'new', nl: '+ Opnemen starten', before: strict, after: { policies: [...strict.policies, meetingPolicy('Media', loose)] } },
  { kind: 'mended', nl: '✓ Opnemen starten', before: { policies: [meetingPolicy('Global', loose)] }, after: strict },
  {
    kind: 'changed',
    nl: '~ Opnemen starten',
    before: { policies: [meetingPolicy('Global', loose)], people: pupils(10) },
    after: { policies: [meetingPolicy('Global', loose)], people: pupils(12) },
  },
  {
    kind: 'no-longer-readable',
    nl: '? Opnemen starten',
    before: { policies: [meetingPolicy('Global', loose)] },
    after: { policies: [unread] },
  },
  { kind: 'no-longer-readable', nl: '? Opnemen starten', before: strict, after: { policies: [unread] } },
  {
    kind: 'readable-again',
    nl: '· Opnemen starten',
    before: { policies: [unread] },
    after: { policies: [meetingPolicy('Global', loose)] },
  },
  { kind: 'gone', nl: '- Opnemen starten', before: { policies: [...strict.policies, meetingPolicy('Media', loose)] }, after: strict },
])('recording is $kind', async ({ kind, nl, before, after }) => {
  const [older, newer] = [await recordFile('older', before), await recordFile('newer', after)];

  const shown = await lesklaar(['compare', older, newer]);
  const json = await lesklaar(['compare', older, newer, '--format', 'json']);

  expect([shown.status, shown.stderr, json.status, json.stderr]).toEqual([0, '', 0, '']);
  expect(kindsOf(json, 'recording')).toEqual([kind]);
  expect(shown.stdout).toContain(nl);
});

test('equal records: nothing changed', async () => {
  const record = fileIn(folder, 'both.json', await recordOf(['audit', ...bothSamples]));

  const shown = await lesklaar(['compare', record, record, '--lang', 'en']);
  const { changes, unchanged, caveats } = JSON.parse((await lesklaar(['compare', record, record, '-f', 'json'])).stdout);

  expect({ changes, caveats }).toEqual({ changes: [], caveats: [] });
  expect(shown.stdout).toBe(`Nothing else changed: ${unchanged} findings are the same.\n`);
});

test('mended stands before new', async () => {
  const older = await recordFile('older', { policies: [meetingPolicy('Global', { AllowTranscription: true })] });
  const newer = await recordFile('newer', { policies: [meetingPolicy('Global', loose)] });

  const { stdout } = await lesklaar(['compare', older, newer, '--lang', 'en']);

  expect(stdout.indexOf('Mended (')).toBeGreaterThanOrEqual(0);
  expect(stdout.indexOf('New (')).toBeGreaterThan(stdout.indexOf('Mended ('));
});

test.each([
  { change: { preset: 'cis-m365' }, caveat: 'other-preset', says: 'The records use different standards.' },
  { change: { stage: 'adult' }, caveat: 'other-stage', says: 'The records are about different stages.' },
  { change: { organisation: { id: 'x', name: 'X' } }, caveat: 'other-organisation', says: 'The records are of different organisations.' },
])('another $caveat is said first', async ({ change, caveat, says }) => {
  const record = await recordOf(['audit', ...bothSamples]);
  const older = fileIn(folder, 'older.json', record);
  const newer = fileIn(folder, 'newer.json', { ...record, ...change });

  const { stdout } = await lesklaar(['compare', older, newer, '--lang', 'en']);
  const json = await lesklaar(['compare', older, newer, '--format', 'json']);

  expect(stdout.split('\n')[0]).toBe(`! ${says}`);
  expect(JSON.parse(json.stdout).caveats).toEqual([caveat]);
});

describe('whom it is about', () => {
  const [primary, secondary] = [
    { role: 'student', stage: 'primary', members: 10 },
    { role: 'student', stage: 'secondary', members: 20 },
  ];

  test.each([
    ['nl', [primary, secondary], ['Global · leerlingen, primair onderwijs · hoog:', 'Global · leerlingen, voortgezet onderwijs · hoog:']],
    ['en', [primary, secondary], ['Global · pupils, primary · high:', 'Global · pupils, secondary · high:']],
    ['nl', [primary], ['Global · hoog:']],
  ] as const)('in %s it is said where the changes are about several: %j', async (lang, people, lines) => {
    const older = await recordFile('older', { ...strict, people });
    const newer = await recordFile('newer', { policies: [meetingPolicy('Global', loose)], people });

    const { stdout } = await lesklaar(['compare', older, newer, '--lang', lang], { columns: 120 });

    for (const line of lines) expect(stdout).toContain(line);
  });

  test.each([
    [
      'nl',
      '! In het nieuwe verslag zijn mensen anders in populaties ingedeeld.',
      'omdat mensen anders zijn ingedeeld. Aantal bevindingen: 2.',
    ],
    ['en', '! The newer record divides people into other populations.', 'because people are grouped differently: 2 findings.'],
  ])('in %s: people who are divided otherwise are no change', async (lang, caveat, count) => {
    const held: Held = { policies: [meetingPolicy('Global', { AllowTranscription: true })], people: [primary] };
    const older = await recordFile('older', held, 'populations: [{ id: bovenbouw, role: student, stage: primary, school: De Linde }]');
    const newer = await recordFile('newer', held, 'populations: [{ id: groep-8, role: student, stage: primary, school: De Wilg }]');

    const { stdout } = await lesklaar(['compare', older, newer, '--lang', lang], { columns: 120 });
    const json = await lesklaar(['compare', older, newer, '--format', 'json']);

    expect(stdout.startsWith(caveat)).toBe(true);
    expect(stdout).toContain(count);
    expect(JSON.parse(json.stdout)).toMatchObject({ changes: [], dividedOtherwise: 2, caveats: ['other-mapping'] });
  });
});

test.each([
  ['nl', 'De norm is veranderd, de instelling niet (1)', '(Gevraagd was: niemand; nu: iedereen.)'],
  ['en', 'The standard changed, the setting did not (1)', '(Was asked: nobody; now: everyone.)'],
])('in %s: what the school asks otherwise is told with what it asked before', async (lang, heading, asked) => {
  const held: Held = { policies: [meetingPolicy('Global', loose)], people: [{ role: 'student', stage: 'primary', members: 10 }] };
  const older = await recordFile('older', held);
  const newer = await recordFile('newer', held, 'overrides: [{ control: recording, role: student, accept: everyone, reason: besluit }]');

  const { stdout } = await lesklaar(['compare', older, newer, '--lang', lang], { columns: 120 });

  expect(stdout.startsWith(heading)).toBe(true);
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(asked);
});

test.each(['table', 'json'])('%s goes to a file as it goes to standard output', async (format) => {
  const older = await recordFile('older', strict);
  const newer = await recordFile('newer', { policies: [meetingPolicy('Global', loose)] });
  const out = join(folder, `comparison.${format}`);

  const shown = await lesklaar(['compare', older, newer, '--format', format]);
  const written = await lesklaar(['compare', older, newer, '--format', format, '--out', out], { screen: 'terminal', columns: 50 });

  expect([written.status, written.stdout]).toEqual([0, '']);
  expect(readFileSync(out, 'utf8')).toBe(shown.stdout);
});

test('names cannot paint the terminal, and no line is too wide', async () => {
  const older = await recordFile('older', strict);
  const named = hostileNames.map((name, index) => ({
    ...meetingPolicy('Global', loose),
    Identity: `Tag:${index} ${name}\u001b[2J\u009b1m`,
  }));
  const newer = await recordFile('newer', { policies: [...strict.policies, ...named] });

  const { stdout } = await lesklaar(['compare', older, newer], { columns: 60 });

  expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  expect(stdout.split('\n').filter((line) => stringWidth(line) > 60)).toEqual([]);
});

test.each([
  { what: 'a collection', damage: () => ({ schema: 'lesklaar.collection/1', files: [] }), place: 'schema' },
  { what: 'a list', damage: (record: object) => [record], place: '.' },
  { what: 'null', damage: () => 'null', place: '.' },
  { what: 'another outcome', damage: (record: object) => damaged(record, '"outcome":"ok"', '"outcome":"fine"'), place: 'outcome' },
  { what: 'a key too many', damage: (record: object) => ({ ...record, extra: 1 }), place: '.' },
  { what: 'a negative count', damage: (record: object) => damaged(record, '"gap":0', '"gap":-1'), place: 'summary.outcomes.gap' },
  { what: 'half a record', damage: (record: object) => JSON.stringify(record).slice(0, -20), place: 'line 1' },
  { what: 'nothing', damage: () => '', place: 'the file is empty' },
])('a record with $what is refused in one line', async ({ damage, place }) => {
  const older = await recordFile('whole', strict);
  const newer = fileIn(folder, 'damaged.json', damage(JSON.parse(readFileSync(older, 'utf8')) as object));
  const out = join(folder, 'not-written.txt');

  for (const files of [
    [older, newer],
    [newer, older],
  ]) {
    const { status, stdout, stderr } = await lesklaar(['compare', ...files, '--lang', 'en', '--out', out]);

    expect({ status, stdout, lines: stderr.split('\n').length }).toEqual({ status: 2, stdout: '', lines: 2 });
    expect(stderr).toContain(`lesklaar: ${newer}: `);
    expect(stderr).toContain(place);
    expect(existsSync(out)).toBe(false);
  }
});

/** `settings` as they stand in `lesklaar.yaml`. */
async function recordFile(name: string, { policies, people }: Held, settings?: string): Promise<string> {
  const counted = { policyType: 'TeamsMeetingPolicy', policy: 'Global', assignmentType: 'global' };
  const assignments = people === undefined ? {} : { assignments: people.map((some) => ({ ...counted, ...some })) };
  const path = fileIn(folder, `${name}.export.json`, { TeamsMeetingPolicy: policies, ...assignments });
  const config = settings === undefined ? [] : ['--config', fileIn(folder, `${name}.yaml`, settings)];
  return fileIn(folder, `${name}.record.json`, await recordOf(['audit', '--teams', path, ...config]));
}

function kindsOf({ stdout }: Ran, control: string): readonly string[] {
  const { changes } = JSON.parse(stdout) as { readonly changes: readonly Change[] };
  return changes.filter(({ before, after }) => (after ?? before)?.control === control).map(({ kind }) => kind);
}

interface Change {
  readonly kind: string;
  readonly before: { readonly control: string } | null;
  readonly after: { readonly control: string } | null;
}

function damaged(record: object, from: string, to: string): string {
  const text = JSON.stringify(record);
  if (!text.includes(from)) throw new Error(`nothing to damage: ${from}`);
  return text.replace(from, to);
}
