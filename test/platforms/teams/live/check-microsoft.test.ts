import { expect, test } from '@jest/globals';
import type { Check } from '../../../../src/model/check.ts';
import type { School as SchoolSettings } from '../../../../src/model/school.ts';
import { checkMicrosoft } from '../../../../src/platforms/teams/live/check-microsoft.ts';
import { createJob } from '../../../../src/platforms/teams/live/snapshot-calls.ts';
import type { MicrosoftConnection } from '../../../../src/platforms/teams/live/microsoft-connection.ts';
import type { MicrosoftSandboxOptions } from '../../../../src/sandbox/microsoft/microsoft-sandbox.ts';
import { allGrants, type Grant } from '../../../../src/sandbox/microsoft/app-roles.ts';
import { groups } from '../../../../src/sandbox/microsoft/groups.ts';
import { jsonAnswer, type WireRequest } from '../../../../src/sandbox/server/wire.ts';
import { selfSigned } from '../../../support/certificate.ts';
import { population, school } from '../../../support/school.ts';
import { calls, clientOf, signInHostName, stagedSchool, type School, type StageOptions } from './stage.ts';

const [group] = groups;
const own = school({ populations: [population({ id: 'eigen', role: 'student', teamsGroups: [group?.id ?? ''] })] });

async function checked(
  options: MicrosoftSandboxOptions = {},
  {
    settings = null,
    changes = {},
    stage = {},
  }: { settings?: SchoolSettings | null; changes?: Partial<MicrosoftConnection>; stage?: StageOptions } = {},
): Promise<School & { readonly checks: readonly Check[]; readonly outcomes: Readonly<Record<string, string>> }> {
  const staged = await stagedSchool(options, stage);
  const checks = await checkMicrosoft({ ...staged.connection, ...changes }, settings, staged.around);
  return { ...staged, checks, outcomes: Object.fromEntries(checks.map(({ id, outcome }) => [id, outcome])) };
}

function without(...grants: readonly Grant[]): ReadonlySet<Grant> {
  return new Set([...allGrants].filter((grant) => !grants.includes(grant)));
}

function found(checks: readonly Check[], id: string): Check | undefined {
  return checks.find((check) => check.id === id);
}

const everything = {
  'microsoft-sign-in': 'ok',
  'microsoft-snapshots': 'ok',
  'microsoft-assignments': 'ok',
  'microsoft-groups': 'ok',
  'microsoft-education-roles': 'ok',
  'microsoft-accounts': 'ok',
  'microsoft-app-roles': 'ok',
  'microsoft-snapshot-principal': 'ok',
  'microsoft-snapshot-role': 'ok',
};

test('a tenant in which all is in place, and nothing is left in it', async () => {
  const { outcomes, checks, tenant } = await checked();

  expect(outcomes).toEqual(everything);
  expect(checks.every(({ mend }) => mend === null)).toBe(true);
  expect(tenant.jobs()).toEqual([]);
});

test.each([
  ['goes on for a while', { until: '2049-01-01' }, 'ok', 'Valid until 2049-01-01.', false],
  ['ends while the school is on holiday', { until: '2027-01-09' }, 'ok', 'Valid until 2027-01-09.', true],
  ['has ended', { until: '2026-11-20' }, 'missing', 'Expired on 2026-11-20.', true],
  ['does not count yet', { from: '2026-12-01' }, 'missing', 'Counts from 2026-12-01 on only.', true],
])('a certificate that %s', async (_story, days, outcome, words, needsAnother) => {
  const credential = { kind: 'certificate', ...selfSigned('lesklaar', days) } as const;
  const { checks } = await checked({}, { changes: { credential } });

  const check = found(checks, 'microsoft-certificate');
  expect(check).toMatchObject({ outcome, need: 'required', found: { en: words } });
  expect(check?.mend?.nl.includes('AZURE_CLIENT_CERTIFICATE_PATH') ?? false).toBe(needsAnother);
});

test('the small calls go in one', async () => {
  const { heard } = await checked({}, { settings: own });

  expect(calls(heard).filter((call) => !call.includes('configurationManagement'))).toEqual(['POST /v1.0/$batch']);
});

test.each<[Grant, string, Check['need']]>([
  ['ConfigurationMonitoring.ReadWrite.All', 'microsoft-snapshots', 'required'],
  ['TeamsUserConfiguration.Read.All', 'microsoft-assignments', 'required'],
  ['GroupMember.Read.All', 'microsoft-groups', 'required'],
  ['EduRoster.Read.All', 'microsoft-education-roles', 'optional'],
  ['User.Read.All', 'microsoft-accounts', 'optional'],
  ['Application.Read.All', 'microsoft-app-roles', 'optional'],
])('%s is missing: said with the link to consent, and what lacks without it', async (grant, id, need) => {
  const { checks, connection } = await checked({ granted: without(grant) }, { settings: own });

  const check = found(checks, id);
  expect(check).toMatchObject({ permission: grant, need, outcome: 'missing' });
  expect(check?.found.nl).toMatch(/^Niet toegekend\. Zonder deze machtiging /);
  expect(check?.mend?.en).toContain(grant);
  const { tenantId, clientId } = connection;
  expect(check?.mend?.nl).toContain(`https://login.microsoftonline.com/${tenantId}/adminconsent?client_id=${clientId}`);
});

test('groups are needed only where the school names any', async () => {
  const { checks } = await checked({ granted: without('GroupMember.Read.All') });

  expect(found(checks, 'microsoft-groups')).toMatchObject({ need: 'optional', outcome: 'missing' });
});

test('another permission may read the same', async () => {
  const isBatch = ({ path }: WireRequest): boolean => path.endsWith('/$batch');
  const responses = Array.from({ length: 8 }, (_, index) => ({ id: String(index), status: 200, body: { value: [] } }));
  const { outcomes, checks } = await checked(
    { granted: without('User.Read.All') },
    { stage: { mishaps: (request) => (isBatch(request) ? { kind: 'answer', answer: jsonAnswer(200, { responses }) } : null) } },
  );

  expect(outcomes).toEqual(everything);
  expect(found(checks, 'microsoft-accounts')?.found.en).toBe('Not granted, but another permission reads the same.');
});

test.each<[string, number, string, RegExp]>([
  ['refused all the same', 403, 'missing', /^Granted, but trying it failed: There is no permission for it/],
  ['not available', 503, 'unsure', /^Granted, but trying it failed: The vendor’s service was not available/],
])('a permission that stands in the token and is %s', async (_story, status, outcome, words) => {
  const isBatch = ({ path }: WireRequest): boolean => path.endsWith('/$batch');
  const { checks } = await checked(
    {},
    { stage: { mishaps: (request) => (isBatch(request) ? { kind: 'answer', answer: jsonAnswer(status, {}) } : null) } },
  );

  expect(found(checks, 'microsoft-assignments')).toMatchObject({ outcome, found: { en: expect.stringMatching(words) } });
});

test('the app that takes snapshots was never created: how to, and which role comes next', async () => {
  const { checks, outcomes } = await checked({ principal: 'absent' });

  expect(outcomes).toMatchObject({ 'microsoft-snapshot-principal': 'missing', 'microsoft-snapshot-role': 'missing' });
  const command = 'New-MgServicePrincipal -AppId 03b07b79-c5bc-4b5e-9bfa-13acf4a99998';
  expect(found(checks, 'microsoft-snapshot-principal')?.mend?.nl).toContain(command);
  expect(found(checks, 'microsoft-snapshot-role')?.mend?.en).toMatch(/Teams Reader .* Global Reader/);
});

test('it is there and may not read Teams: in Microsoft’s own words', async () => {
  const { checks, outcomes } = await checked({ principal: 'without-role' });

  expect(outcomes).toMatchObject({ 'microsoft-snapshot-principal': 'ok', 'microsoft-snapshot-role': 'missing' });
  expect(found(checks, 'microsoft-snapshot-role')?.found.nl).toMatch(/^Een proefmomentopname las niets\. .*"Access Denied\."/);
});

test('whether it is there we may not see: that is said, and not guessed', async () => {
  const { outcomes } = await checked({ principal: 'absent', granted: without('Application.Read.All') });

  expect(outcomes).toMatchObject({ 'microsoft-snapshot-principal': 'unsure', 'microsoft-snapshot-role': 'missing' });
});

test('a trial that was not let in tells nothing of the app', async () => {
  const granted = without('ConfigurationMonitoring.ReadWrite.All', 'Application.Read.All');
  const { outcomes, tenant } = await checked({ granted });

  expect(outcomes).toMatchObject({ 'microsoft-snapshot-principal': 'unsure', 'microsoft-snapshot-role': 'unsure' });
  expect(tenant.jobs()).toEqual([]);
});

test('a trial that was stopped is cleared away by the next one, however young', async () => {
  const staged = await stagedSchool({ foreignJobs: 11 });
  const graph = await clientOf(staged, staged.connection);
  await createJob(graph, 'Lesklaar check 2611221159abcd', ['microsoft.teams.meetingconfiguration']);

  const checks = await checkMicrosoft(staged.connection, null, staged.around);

  expect(found(checks, 'microsoft-snapshot-role')?.outcome).toBe('ok');
  expect(staged.tenant.jobs().map(({ displayName }) => displayName)).not.toContainEqual(expect.stringMatching(/^Lesklaar/));
});

test('a tenant that is full of others’ snapshots: make room', async () => {
  const { checks, outcomes } = await checked({ foreignJobs: 12 });

  expect(outcomes).toMatchObject({ 'microsoft-snapshot-principal': 'ok', 'microsoft-snapshot-role': 'missing' });
  expect(found(checks, 'microsoft-snapshot-role')?.mend?.nl).toContain('verwijder er een');
});

test('each group of the school’s own is looked for', async () => {
  const settings = school({ populations: [population({ id: 'eigen', role: 'student', teamsGroups: [group?.id ?? '', 'nergens'] })] });
  const { outcomes, checks } = await checked({}, { settings });

  expect(outcomes).toMatchObject({ [`microsoft-group-${group?.id ?? ''}`]: 'ok', 'microsoft-group-nergens': 'missing' });
  expect(found(checks, 'microsoft-group-nergens')?.mend?.nl).toContain('lesklaar.yaml');
});

test('a group that cannot be looked for is neither there nor missing', async () => {
  const { outcomes } = await checked({ granted: without('GroupMember.Read.All') }, { settings: own });

  expect(outcomes).toMatchObject({ [`microsoft-group-${group?.id ?? ''}`]: 'unsure' });
});

test.each<[Grant[], string]>([
  [[], 'ok'],
  [['Teams Reader'], 'missing'],
])('the configuration API is tried where the school has it on; without %j: %s', async (grants, outcome) => {
  const { checks } = await checked({ granted: without(...grants) }, { changes: { configurationApi: 'read' } });

  expect(found(checks, 'microsoft-configuration-api')).toMatchObject({ need: 'optional', permission: 'Teams Reader', outcome });
});

test('signing in fails: what to do, and that nothing else could be tried', async () => {
  const credential = { kind: 'secret', secret: 'another' } as const;
  const { checks, heard } = await checked({}, { settings: own, changes: { credential, configurationApi: 'read' } });

  expect(found(checks, 'microsoft-sign-in')).toMatchObject({
    outcome: 'missing',
    found: { en: expect.stringMatching(/^Signing in failed \(AADSTS7000215: Invalid client secret/) },
    mend: { nl: expect.stringContaining('AZURE_CLIENT_SECRET') },
  });
  expect(checks.slice(1).every(({ outcome }) => outcome === 'unsure')).toBe(true);
  expect(checks.map(({ id }) => id)).toContain('microsoft-configuration-api');
  expect(calls(heard)).toEqual([]);
});

test('Entra out of reach is not a wrong secret', async () => {
  const { outcomes } = await checked({}, { stage: { mishaps: ({ host }) => (host === signInHostName ? { kind: 'cut' } : null) } });

  expect(outcomes).toMatchObject({ 'microsoft-sign-in': 'unsure', 'microsoft-assignments': 'unsure' });
});

test('every sentence is there in both languages, and none tells a secret', async () => {
  const { checks, connection } = await checked(
    { granted: new Set(['User.Read.All']) },
    { settings: own, changes: { configurationApi: 'read' } },
  );

  for (const { title, found: words, mend } of checks) {
    for (const text of [title, words, ...(mend === null ? [] : [mend])]) {
      expect(text.nl).not.toBe('');
      expect(text.en).not.toBe('');
    }
  }
  const { credential } = connection;
  expect(JSON.stringify(checks)).not.toContain(credential.kind === 'secret' ? credential.secret : credential.privateKey);
});
