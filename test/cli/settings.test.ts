import { expect, test } from '@jest/globals';
import type { AuditRecord } from '../../src/model/record.ts';
import { fileIn, lesklaar, recordOf, temporaryFolder } from '../support/command-line.ts';
import { meetingPolicy } from '../support/teams-bundle.ts';

const folder = temporaryFolder();
const counted = { policyType: 'TeamsMeetingPolicy', assignmentType: 'global' };
const policies = {
  TeamsMeetingPolicy: [
    meetingPolicy('Global', { AllowCloudRecording: true }),
    meetingPolicy('Mediateam', { AllowCloudRecording: true }),
    meetingPolicy('Leraren', { AllowCloudRecording: true, AutoAdmittedUsers: 'EveryoneInCompanyExcludingGuests' }),
  ],
  assignments: [
    { ...counted, role: 'student', stage: 'primary', policy: 'Global', members: 412 },
    { ...counted, role: 'student', stage: 'primary', policy: 'Mediateam', assignmentType: 'group', members: 6 },
    { ...counted, role: 'teacher', stage: null, policy: 'Leraren', assignmentType: 'group', members: 38 },
  ],
};
const teams = fileIn(folder, 'teams.json', policies);

test('without settings there are gaps in recording and in the lobby', async () => {
  const record = await audited({});

  expect(verdicts(record, 'recording')).toEqual({
    'Global leerlingen-po': 'gap',
    'Mediateam leerlingen-po': 'gap',
    'Leraren leraren': 'ok',
  });
  expect(verdicts(record, 'lobby')).toMatchObject({ 'Leraren leraren': 'gap' });
  expect(record.notices).toEqual([]);
});

const override = { control: 'lobby', role: 'teacher', accept: 'organisation', reason: 'besluit directie 12-11-2026' };

test('an override is what counts, and its reason is the basis', async () => {
  const record = await audited({ overrides: [override] });

  const finding = record.findings.find(({ control, population }) => control === 'lobby' && population === 'leraren');
  expect(finding).toMatchObject({ outcome: 'default', expected: 'organisation' });
  expect(finding?.basis.note).toEqual({
    nl: 'Door de school zelf bepaald: besluit directie 12-11-2026',
    en: 'Decided by the school itself: besluit directie 12-11-2026',
  });
});

test.each([
  { what: 'another role', change: { role: 'student' } },
  { what: 'another stage', change: { stage: 'adult' } },
  { what: 'another platform', change: { platform: 'meet' } },
])('an override for $what changes nothing', async ({ change }) => {
  const record = await audited({ overrides: [{ ...override, ...change }] });

  expect(verdicts(record, 'lobby')).toMatchObject({ 'Leraren leraren': 'gap' });
});

const exception = { control: 'recording', platform: 'teams', scope: 'Mediateam', reason: 'schooltelevisie', approvedBy: 'directie' };

test.each([
  { when: 'long before its end', until: '2027-07-31', media: 'accepted', notices: [] },
  { when: 'on its last day', until: '2026-11-22', media: 'accepted', notices: [] },
  { when: 'on the day after', until: '2026-11-21', media: 'gap', notices: ['exception-expired'] },
])('an exception $when: $media', async ({ until, media, notices }) => {
  const record = await audited({ exceptions: [{ ...exception, until }] });

  expect(verdicts(record, 'recording')).toMatchObject({ 'Mediateam leerlingen-po': media, 'Global leerlingen-po': 'gap' });
  expect(record.notices.map(({ code }) => code)).toEqual(notices);
  const finding = record.findings.find(({ control, scope }) => control === 'recording' && scope.name === 'Mediateam');
  expect(finding?.exception).toEqual({
    reason: 'schooltelevisie',
    approvedBy: 'directie',
    until,
    state: media === 'gap' ? 'expired' : 'live',
  });
});

test.each([
  { what: 'a mistyped scope', change: { scope: 'Mediatem' }, code: 'exception-unused', says: 'Did you mean "Mediateam"?' },
  { what: 'a scope like no other', change: { scope: 'Zwembad' }, code: 'exception-unused', says: 'fits no finding, so it has no effect.' },
  { what: 'another platform', change: { platform: 'meet', scope: undefined }, code: 'exception-unused', says: 'fits no finding' },
  {
    what: 'what is in order',
    change: { control: 'transcription' },
    code: 'exception-not-needed',
    says: 'no longer needed: there is no point of attention',
  },
])('an exception for $what does nothing, and the reader is told', async ({ change, code, says }) => {
  const settings = { exceptions: [{ ...exception, until: '2027-07-31', ...change }] };

  const record = await audited(settings);
  const { stdout } = await lesklaar(['audit', '--teams', teams, '--config', yaml(settings), '--lang', 'en'], { columns: 120 });

  expect(verdicts(record, 'recording')).toMatchObject({ 'Mediateam leerlingen-po': 'gap' });
  expect(record.notices.map((notice) => [notice.code, notice.text.en.includes(says)])).toEqual([[code, true]]);
  expect(stdout).toContain('Please note (1)');
});

test('the file of settings that the service is told of counts for commands too; one that is named goes first', async () => {
  const organisation = { name: 'De Linde' };
  const env = { LESKLAAR_CONFIG: fileIn(folder, 'dienst.yaml', { organisation, preset: 'cis-m365' }) };

  const told = await recordOf(['audit', '--teams', teams], { env });
  const named = await recordOf(['audit', '--teams', teams, '--config', yaml({ organisation, preset: 'be-school' })], { env });

  expect([told.preset, named.preset]).toEqual(['cis-m365', 'be-school']);
});

test('a scope may be written in small letters', async () => {
  const record = await audited({ exceptions: [{ ...exception, scope: 'mediateam', until: '2027-07-31' }] });

  expect(verdicts(record, 'recording')).toMatchObject({ 'Mediateam leerlingen-po': 'accepted' });
});

const attestation = { platform: 'teams', by: 'ict-coördinator', until: '2027-02-01' };

test.each([
  { was: 'unknown', control: 'recording-access', outcome: 'ok' },
  { was: 'unknown', control: 'recording-access', outcome: 'gap' },
  { was: 'instruct', control: 'unmuting-self', outcome: 'ok' },
  { was: 'instruct', control: 'unmuting-self', outcome: 'gap' },
])('a named person’s word makes $was into $outcome', async ({ was, control, outcome }) => {
  const before = await audited({});
  const after = await audited({ attestations: [{ ...attestation, control, outcome }] });

  expect(new Set(Object.values(verdicts(before, control)))).toEqual(new Set([was]));
  expect(new Set(Object.values(verdicts(after, control)))).toEqual(new Set([outcome]));
  expect(after.notices).toEqual([]);
  expect(after.findings.find((finding) => finding.control === control)?.attestation).toEqual({
    by: 'ict-coördinator',
    until: '2027-02-01',
    state: 'live',
  });
});

test.each([
  { what: 'that is over', change: { control: 'recording-access', until: '2026-11-21' }, code: 'attestation-expired', verdict: 'unknown' },
  { what: 'on what was read', change: { control: 'recording' }, code: 'attestation-not-needed', verdict: 'gap' },
  { what: 'on another platform', change: { control: 'recording', platform: 'meet' }, code: 'attestation-unused', verdict: 'gap' },
  {
    what: 'on people who are not there',
    change: { control: 'recording', population: 'kleuters' },
    code: 'attestation-unused',
    verdict: 'gap',
  },
])('an attestation $what overrules nothing', async ({ change, code, verdict }) => {
  const settings = { ...attestation, outcome: 'ok', ...change };

  const record = await audited({ attestations: [settings] });

  expect(Object.values(verdicts(record, settings.control))).toContain(verdict);
  expect(record.notices.map((notice) => notice.code)).toEqual([code]);
});

test.each([
  { timezone: undefined, country: undefined, now: '2026-11-30T22:30:00Z', outcome: 'accepted' },
  { timezone: undefined, country: undefined, now: '2026-11-30T23:30:00Z', outcome: 'gap' },
  { timezone: undefined, country: 'BE', now: '2026-11-30T23:30:00Z', outcome: 'gap' },
  { timezone: 'America/Curacao', country: undefined, now: '2026-12-01T03:30:00Z', outcome: 'accepted' },
  { timezone: 'America/Curacao', country: undefined, now: '2026-12-01T04:30:00Z', outcome: 'gap' },
  { timezone: 'Pacific/Kiritimati', country: undefined, now: '2026-11-30T10:30:00Z', outcome: 'gap' },
])('at $now an exception until 30 November is $outcome in $timezone $country', async ({ timezone, country, now, outcome }) => {
  const organisation = { name: 'De Linde', timezone, country };
  const exceptions = [{ ...exception, until: '2026-11-30' }];

  const record = await recordOf(['audit', '--teams', teams, '--config', yaml({ organisation, exceptions, preset: 'nl-school' })], {
    now: new Date(now),
  });

  expect(verdicts(record, 'recording')).toMatchObject({ 'Mediateam leerlingen-po': outcome });
});

async function audited(settings: object): Promise<AuditRecord> {
  return recordOf(['audit', '--teams', teams, '--config', yaml(settings)]);
}

/** JSON is YAML too. */
function yaml(settings: object): string {
  return fileIn(folder, 'lesklaar.yaml', settings);
}

function verdicts({ findings }: AuditRecord, control: string): Readonly<Record<string, string>> {
  const own = findings.filter((finding) => finding.control === control);
  return Object.fromEntries(own.map(({ scope, population, outcome }) => [`${scope.name} ${population}`, outcome]));
}
