import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { appRoleNames } from '../../src/auth/roles.ts';
import { teamsClients } from '../../src/auth/tab-token.ts';
import { delegatedScopes } from '../../src/platforms/teams/live/delegated-tokens.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { appCalled, asked, aTenant } from './a-tenant.ts';
import { administrator, type PretendDirectory } from './pretend-directory.ts';

const folder = temporaryFolder();

/** All that a directory holds, but for how it came about. */
function held({ applications, servicePrincipals, appRoleAssignments, oauth2PermissionGrants, roleAssignments }: PretendDirectory): string {
  return JSON.stringify({ applications, servicePrincipals, appRoleAssignments, oauth2PermissionGrants, roleAssignments });
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
    const admin = ((tab?.['appRoles'] ?? []) as readonly { readonly id: string; readonly value: string }[]).find(
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

  test.each(['identity', 'none'])('a bot that is %s has no registration of its own', async (bot) => {
    const { directory, setUp } = await aTenant();

    const { stdout } = await setUp(['--apply', '--bot', bot]);

    expect(directory.applications.map(({ displayName }) => displayName)).toEqual(['Lesklaar lezen', 'Lesklaar']);
    expect(stdout).not.toContain('BOT_APP_ID');
    expect(stdout.includes('BOT_TENANT_ID')).toBe(bot === 'identity');
  });
});

describe('whoever signs in', () => {
  test('is waited for, as slowly as Entra asks', async () => {
    const { directory, pauses, setUp } = await aTenant();
    directory.waits.push('authorization_pending', 'slow_down');

    const { status } = await setUp([]);

    expect(status).toBe(0);
    expect(pauses).toEqual([5000, 5000, 10_000]);
  });

  test('and does not, is told so', async () => {
    const { directory, setUp } = await aTenant();
    directory.waits.push('authorization_declined');

    const { status, stderr } = await setUp(['--apply']);

    expect(status).toBe(2);
    expect(stderr).toContain('Het inrichten is gestopt');
    expect(directory.changes).toEqual([]);
  });

  test('and does not while one only looks, reads that nothing was changed, and nothing of what would stay', async () => {
    const { directory, setUp } = await aTenant();
    directory.waits.push('authorization_declined');

    const { status, stderr } = await setUp([]);

    expect(status).toBe(2);
    expect(stderr).toContain('Het kijken is gestopt, en er is niets veranderd');
    expect(stderr).not.toMatch(/blijft|gemaakt/);
  });
});

describe('what cannot go on is told', () => {
  test('a right that whoever signed in lacks: what was done stays, and the next time goes on', async () => {
    const { directory, setUp } = await aTenant();
    directory.refuses = /roleManagement/;

    const first = await setUp(['--apply']);
    const done = directory.changes.length;
    directory.refuses = null;
    const second = await setUp(['--apply']);

    expect([first.status, second.status]).toEqual([2, 0]);
    expect(first.stderr).toContain('Het inrichten is gestopt');
    expect(done).toBeGreaterThan(8);
    expect(directory.changes.slice(done)).toEqual([
      'POST /roleManagement/directory/roleAssignments',
      expect.stringMatching(/^POST \/servicePrincipals\/.+\/appRoleAssignedTo$/),
    ]);
  });

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
    [['--bot', 'nobody'], '"nobody"'],
    [['--url', 'https://school.example/tab/'], 'https, en niets erachter'],
    [['--renew', '--apply'], 'geef bij --renew ook --out'],
    [['lesklaar.env'], '"lesklaar.env" staat los. Zet er --url of --out voor.'],
  ])('%s', async (args, says) => {
    const { setUp } = await aTenant();

    const { status, stderr } = await setUp(args);

    expect(status).toBe(2);
    expect(stderr).toContain(says);
  });
});
