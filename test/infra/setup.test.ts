import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Environment } from '../../src/config.ts';
import { teamsClients } from '../../src/auth/tab-token.ts';
import { appRoleNames } from '../../src/auth/roles.ts';
import { serviceConfig } from '../../src/service-config.ts';
import { readEnvText } from '../../src/cli/env-file.ts';
import { delegatedScopes } from '../../src/platforms/teams/live/delegated-tokens.ts';
import { permissionsAsked } from '../../src/platforms/teams/live/permissions-asked.ts';
import { serveHosts, type ServedHosts } from '../../src/sandbox/server/serve-hosts.ts';
import { tenantSetUp } from '../../src/tenant-set-up.ts';
import { noon } from '../support/audit.ts';
import { fileIn, lesklaar, temporaryFolder, type Ran } from '../support/command-line.ts';
import { administrator, pretendDirectory, tenantId, type PretendDirectory } from './pretend-directory.ts';

const folder = temporaryFolder();
const asked = permissionsAsked(null).map(({ permission }) => permission);
const url = ['--url', 'https://lesklaar.delinde.example'] as const;
const served: ServedHosts[] = [];
afterAll(async () => Promise.all(served.map(async (one) => one.close())));

interface Tenant {
  readonly directory: PretendDirectory;
  readonly pauses: number[];
  setUp(args: readonly string[], env?: Environment): Promise<Ran>;
}

async function aTenant(permissions: readonly string[] = [...asked, 'Organization.Read.All']): Promise<Tenant> {
  const directory = pretendDirectory(permissions, [...delegatedScopes, 'User.Read']);
  const hosts = await serveHosts(directory.hosts);
  served.push(hosts);
  const pauses: number[] = [];
  let made = 0;
  const timer = { pause: async (milliseconds: number): Promise<void> => void pauses.push(milliseconds) };
  const newId = (): string => `10000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`;
  const setUp = tenantSetUp({ clock: { now: () => noon }, timer, random: () => 0, newId, reach: hosts.reach });
  return { directory, pauses, setUp: async (args, env = {}) => lesklaar(['setup', ...url, ...args], { env, setUp }) };
}

/** All that a directory holds, but for how it came about. */
function held({ applications, servicePrincipals, appRoleAssignments, oauth2PermissionGrants, roleAssignments }: PretendDirectory): string {
  return JSON.stringify({ applications, servicePrincipals, appRoleAssignments, oauth2PermissionGrants, roleAssignments });
}

function appCalled({ applications }: PretendDirectory, name: string): Record<string, unknown> {
  return applications.find(({ displayName }) => displayName === name) ?? {};
}

/** Names of the permissions of Graph that a principal was given. */
function givenTo({ appRoleAssignments, servicePrincipals }: PretendDirectory, appId: unknown): readonly unknown[] {
  const [graph] = servicePrincipals;
  const roles = graph?.['appRoles'] as readonly { readonly id: string; readonly value: string }[];
  const ids = appRoleAssignments
    .filter(({ principalId }) => principalId === `principal-${String(appId)}`)
    .map(({ appRoleId }) => appRoleId);
  return ids.map((id) => roles.find((role) => role.id === id)?.value);
}

describe('without --apply', () => {
  test('it tells what it would do, after signing in, and changes nothing', async () => {
    const { directory, setUp } = await aTenant();
    const before = held(directory);

    const { status, stdout, stderr } = await setUp([]);

    expect({ status, stderr }).toEqual({ status: 0, stderr: 'Go to microsoft.com/devicelogin, code AB12.\n' });
    expect(held(directory)).toBe(before);
    expect(directory.changes).toEqual([]);
    for (const name of ['Lesklaar lezen', 'Lesklaar', 'Lesklaar bot']) expect(stdout).toContain(`○ App-registratie “${name}” maken`);
    for (const permission of asked) expect(stdout).toContain(`○ “Lesklaar lezen” krijgt ${permission}`);
    expect(stdout).toContain('○ “Unified Tenant Configuration Management” heeft de rol Teams Reader');
  });

  test('a file that was named is not made', async () => {
    const { setUp } = await aTenant();

    await setUp(['--out', join(folder, 'never.env')]);

    expect(() => statSync(join(folder, 'never.env'))).toThrow();
  });
});

describe('with --apply', () => {
  test('the tenant is ready: registrations, permissions with consent, the app that takes snapshots, a first administrator', async () => {
    const { directory, setUp } = await aTenant();

    const { status } = await setUp(['--apply', '--consent', 'all']);

    expect(status).toBe(0);
    const [reader, tab, bot] = ['Lesklaar lezen', 'Lesklaar', 'Lesklaar bot'].map((name) => appCalled(directory, name));
    expect(givenTo(directory, reader?.['appId'])).toEqual(asked);
    expect(givenTo(directory, tab?.['appId'])).toEqual([]);
    expect(givenTo(directory, bot?.['appId'])).toEqual([]);
    expect(givenTo(directory, '03b07b79-c5bc-4b5e-9bfa-13acf4a99998')).toEqual(['Organization.Read.All']);
    expect(directory.roleAssignments).toEqual([
      { principalId: 'principal-03b07b79-c5bc-4b5e-9bfa-13acf4a99998', roleDefinitionId: 'Teams Reader', directoryScopeId: '/' },
    ]);
    expect(directory.oauth2PermissionGrants).toMatchObject([
      { clientId: `principal-${String(tab?.['appId'])}`, consentType: 'AllPrincipals', scope: delegatedScopes.join(' ') },
    ]);
    const admin = (tab?.['appRoles'] as readonly { readonly id: string; readonly value: string }[]).find(
      ({ value }) => value === appRoleNames.admin,
    );
    expect(directory.appRoleAssignments).toContainEqual({
      principalId: administrator,
      resourceId: `principal-${String(tab?.['appId'])}`,
      appRoleId: admin?.id,
    });
  });

  test('the tab’s API is as the service asks of its tokens, and as the manifest names it', async () => {
    const { directory, setUp } = await aTenant();
    await setUp(['--apply'], { BOT_DATA_RESIDENCY: 'europe' });

    const tab = appCalled(directory, 'Lesklaar');
    const api = tab['api'] as {
      readonly requestedAccessTokenVersion: number;
      readonly oauth2PermissionScopes: readonly { readonly id: string; readonly value: string }[];
      readonly preAuthorizedApplications: readonly { readonly appId: string; readonly delegatedPermissionIds: readonly string[] }[];
    };

    expect(tab['identifierUris']).toEqual([`api://lesklaar.delinde.example/${String(tab['appId'])}`]);
    expect(api.requestedAccessTokenVersion).toBe(2);
    expect(api.oauth2PermissionScopes.map(({ value }) => value)).toEqual(['access_as_user']);
    expect(api.preAuthorizedApplications.map(({ appId }) => appId)).toEqual(teamsClients);
    expect(api.preAuthorizedApplications[0]?.delegatedPermissionIds).toEqual([api.oauth2PermissionScopes[0]?.id]);
    expect((tab['appRoles'] as readonly { readonly value: string }[]).map(({ value }) => value)).toEqual(Object.values(appRoleNames));
    expect(tab['web']).toEqual({ redirectUris: ['https://europe.token.botframework.com/.auth/web/redirect'] });
    expect(directory.oauth2PermissionGrants).toEqual([]);
  });

  test('doing it again changes nothing, and says so', async () => {
    const { directory, setUp } = await aTenant();
    await setUp(['--apply', '--consent', 'all']);
    const after = held(directory);
    directory.changes.length = 0;

    const { stdout } = await setUp(['--apply', '--consent', 'all']);

    expect(held(directory)).toBe(after);
    expect(directory.changes).toEqual([]);
    expect(stdout).not.toMatch(/^\+/m);
    expect(stdout).toContain('✓ App-registratie “Lesklaar” is compleet');
  });

  test('what somebody took away comes back, and what they added stays', async () => {
    const { directory, setUp } = await aTenant();
    await setUp(['--apply']);
    const tab = appCalled(directory, 'Lesklaar');
    const api = tab['api'] as { readonly preAuthorizedApplications: readonly object[] };
    Object.assign(tab, {
      displayName: 'Lesklaar (De Linde)',
      identifierUris: ['api://mine/1'],
      api: { ...api, knownClientApplications: ['x'], preAuthorizedApplications: [{ appId: 'ours', delegatedPermissionIds: [] }] },
      appRoles: (tab['appRoles'] as readonly unknown[]).slice(0, 2),
    });
    directory.applications[0] = { ...directory.applications[0], requiredResourceAccess: [{ resourceAppId: 'other', resourceAccess: [] }] };

    // The pretend directory refuses names that are not the app's own; this one was there.
    Object.assign(tab, { identifierUris: [`api://mine/${String(tab['appId'])}`] });
    await setUp(['--apply']);

    const now = tab['api'] as {
      readonly knownClientApplications: unknown;
      readonly preAuthorizedApplications: readonly { readonly appId: string }[];
    };
    expect(now.preAuthorizedApplications.map(({ appId }) => appId)).toEqual(['ours', ...teamsClients]);
    expect(now.knownClientApplications).toEqual(['x']);
    expect(tab['identifierUris']).toHaveLength(2);
    expect(tab['appRoles']).toHaveLength(Object.keys(appRoleNames).length);
    expect(
      (directory.applications[0]['requiredResourceAccess'] as readonly { readonly resourceAppId: string }[]).map(
        (row) => row.resourceAppId,
      ),
    ).toEqual(['other', '00000003-0000-0000-c000-000000000000']);
  });

  test('what a tenant was just told it may not know for some seconds; that is waited for', async () => {
    const { directory, pauses, setUp } = await aTenant();
    directory.late = 3;

    const { status } = await setUp(['--apply'], { GRAPH_ACCESS_TOKEN: 'x.e30.x' });

    expect(status).toBe(0);
    expect(pauses).toEqual([4000, 4000, 4000]);
  });

  test('a permission that Graph does not have here is named and left out', async () => {
    const { directory, setUp } = await aTenant(asked.filter((name) => name !== 'EduRoster.Read.All'));

    const { status, stdout } = await setUp(['--apply']);

    expect(status).toBe(0);
    expect(stdout).toContain('– Graph kent EduRoster.Read.All in deze tenant niet');
    expect(givenTo(directory, appCalled(directory, 'Lesklaar lezen')['appId'])).toHaveLength(asked.length - 1);
  });

  test('a bot that is a managed identity has no registration of its own', async () => {
    const { directory, setUp } = await aTenant();

    await setUp(['--apply', '--bot', 'identity']);

    expect(directory.applications.map(({ displayName }) => displayName)).toEqual(['Lesklaar lezen', 'Lesklaar']);
  });
});

describe('the file of settings', () => {
  test('is one with which the service starts, and that nobody else can read; secrets stand nowhere else', async () => {
    const { directory, setUp } = await aTenant();
    const path = join(folder, 'lesklaar.env');

    const { stdout } = await setUp(['--apply', '--out', path]);

    const told = readEnvText(readFileSync(path, 'utf8'));
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(told).toMatchObject({ AZURE_TENANT_ID: tenantId, TAB_CLIENT_ID: appCalled(directory, 'Lesklaar')['appId'] });
    expect(serviceConfig(told, null)).toMatchObject({ mode: 'tenant', bot: { tenantId }, publicUrl: 'https://lesklaar.delinde.example' });
    expect(stdout).not.toContain('secret-');
  });

  test('keeps what is in it, and no second secret is made for it', async () => {
    const { directory, setUp } = await aTenant();
    const path = fileIn(folder, 'second.env', '# ours\nDATABASE_URL=postgres://x:y@z/lesklaar\nTAB_CLIENT_SECRET=\n');
    await setUp(['--apply', '--out', path]);
    const first = readFileSync(path, 'utf8');
    directory.changes.length = 0;

    await setUp(['--apply', '--out', path]);

    expect(readFileSync(path, 'utf8')).toBe(first);
    expect(first).toMatch(/^# ours\nDATABASE_URL=postgres:\/\/x:y@z\/lesklaar\nTAB_CLIENT_SECRET=secret-/);
    expect(directory.changes).toEqual([]);
  });

  test('where it cannot be written, nothing was made', async () => {
    const { directory, setUp } = await aTenant();

    const { status, stderr } = await setUp(['--apply', '--out', join(folder, 'weg', 'lesklaar.env')]);

    expect(status).toBe(2);
    expect(stderr).toContain('die map bestaat niet');
    expect(directory.changes).toEqual([]);
  });
});

describe('what cannot go on is told', () => {
  test('two registrations with our tag: nobody guesses which', async () => {
    const { directory, setUp } = await aTenant();
    const one = { tags: ['lesklaar:tab'], displayName: 'a' };
    directory.applications.push({ ...one, id: '1', appId: 'a' }, { ...one, id: '2', appId: 'b' });

    const { status, stderr } = await setUp(['--apply']);

    expect(status).toBe(2);
    expect(stderr).toContain('Er staan twee app-registraties met het label lesklaar:tab in de tenant.');
  });

  test('an id in the environment that is of no registration here', async () => {
    const { setUp } = await aTenant();

    const { stderr } = await setUp([], { TAB_CLIENT_ID: '5b0a1c52-1111-4222-8333-444455556666' });

    expect(stderr).toContain('De app-registratie 5b0a1c52-1111-4222-8333-444455556666 voor “Lesklaar” staat niet in deze tenant.');
  });

  test.each([
    [['--url', 'http://127.0.0.1:3978'], 'Waar vinden mensen de dienst?'],
    [['--apply', '--dry-run'], 'Kies --apply of --dry-run.'],
    [['--bot', 'none'], '"none"'],
  ])('%s', async (args, says) => {
    const { setUp } = await aTenant();

    const { status, stderr } = await setUp(args);

    expect(status).toBe(2);
    expect(stderr).toContain(says);
  });
});
