import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { generateKeyPairSync } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { appRoleNames } from '../../src/auth/roles.ts';
import { googleScopes } from '../../src/platforms/meet/live/google-scopes.ts';
import { delegatedScopes } from '../../src/platforms/teams/live/delegated-tokens.ts';
import { setUpScopes } from '../../src/platforms/teams/set-up/device-sign-in.ts';
import { objectTypes, policyTypes } from '../../src/platforms/teams/object-types.ts';
import { googleRequest } from '../../tabs/sign-in/google.ts';
import { readEnvText } from '../../src/cli/env-file.ts';
import { serviceConfig } from '../../src/service-config.ts';
import { recordOf, fileIn, lesklaar, temporaryFolder } from '../support/command-line.ts';
import { aTenant } from './a-tenant.ts';

const infra = resolve(import.meta.dirname, '../../infra');
const read = (path: string): string => readFileSync(join(infra, path), 'utf8');
const script = read('export-teams-policies.ps1');
const folder = temporaryFolder();

const pages = [
  'README.md',
  ...['azure', 'linux', 'container', 'google'].flatMap((place) =>
    readdirSync(join(infra, place))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${place}/${name}`),
  ),
];

test.each(pages)('%s leads nowhere that is not there', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);
  const named = [...read(page).matchAll(/\binfra\/[\w./-]+\.\w+/g)].map(([path]) => join('..', path));

  expect(links.filter((path) => !existsSync(join(infra, dirname(page), path)))).toEqual([]);
  expect(named.filter((path) => !existsSync(join(infra, path)))).toEqual([]);
});

describe('the page of setting up names what the code asks for', () => {
  const text = read('README.md');

  test.each([...setUpScopes, ...Object.values(appRoleNames), ...delegatedScopes.map((scope) => `https://graph.microsoft.com/${scope}`)])(
    '%s',
    (name) => {
      expect(text).toContain(name);
    },
  );

  test('and shows commands that exist', async () => {
    const commands = [...read('README.md').matchAll(/npx lesklaar (\w+)([^#\n]*)/g)].map(([, command = '', rest = '']) => ({
      command,
      options: rest.match(/--\w+/g) ?? [],
    }));

    expect(commands.length).toBeGreaterThan(2);
    for (const { command, options } of commands) {
      const { status, stdout } = await lesklaar([command, '--help']);
      expect(status).toBe(0);
      for (const option of options) expect(stdout).toContain(option);
    }
  });
});

describe('whoever copies what the pages give for setting a tenant up', () => {
  const lines = [
    ...new Set(
      pages.flatMap((page) => [...read(page).matchAll(/^(?:npx lesklaar|opdracht) setup ([^#\n]*)/gm)].map(([, args = '']) => args.trim())),
    ),
  ];

  test('has it done, line by line, in one tenant', async () => {
    const { directory, setUp } = await aTenant();

    for (const line of lines) {
      const args = line
        .replaceAll('$NAAM', 'lesklaar-delinde.example')
        .replace(/--out (\S+)/, (_whole, path: string) => `--out ${join(folder, basename(path))}`);
      const { status, stderr } = await setUp(args.split(/\s+/));
      expect({ line, status, stderr: stderr.replace(/^Go to .*\n/, '') }).toEqual({ line, status: 0, stderr: '' });
    }

    expect(lines.length).toBeGreaterThan(5);
    expect(directory.applications.map(({ displayName }) => displayName)).toEqual(['Lesklaar lezen', 'Lesklaar', 'Lesklaar bot']);
  });

  test('with Google only starts a service with what the page has them write', () => {
    const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' });
    const path = fileIn(folder, 'google.json', { client_email: 'lesklaar@x.iam.gserviceaccount.com', private_key: key });
    const blocks = [...read('google/tenant.md').matchAll(/```sh\n([^`]*)```/g)]
      .map(([, block = '']) => block)
      .filter((block) => /^[A-Z_]+=/.test(block));
    const told = readEnvText(blocks.join('\n'));

    expect(blocks).toHaveLength(2);
    expect(serviceConfig({ ...told, GOOGLE_APPLICATION_CREDENTIALS: path }, null)).toMatchObject({
      mode: 'tenant',
      publicUrl: 'https://lesklaar.school.example',
      signIn: { microsoft: null, google: { domains: [{ id: 'school.example' }] } },
    });
  });
});

test('the page on Google has them allow the address to which signing in comes back', () => {
  const asked = new URL(
    googleRequest('client', '/', 'https://lesklaar.school.example', { get: () => null, set: () => undefined }, () => 'x'),
  );

  expect(read('google/tenant.md')).toContain(`precies \`${asked.searchParams.get('redirect_uri') ?? ''}\``);
});

test('the page on Google gives the scopes of reading in the form that Google takes', () => {
  const scopesIn = (name: string): readonly string[] =>
    (new RegExp(`<!-- scopes: ${name} -->\\s+\`\`\`text\\n([^\`]+)\`\`\``).exec(read('google/tenant.md'))?.[1] ?? '').trim().split(/,\n/);
  const { adminLog, licences, ...usual } = googleScopes;

  expect(scopesIn('reading')).toEqual(Object.values(usual));
  expect(scopesIn('extra')).toEqual([adminLog, licences]);
});

test('the image is everywhere called for the version that this is', () => {
  const { version } = JSON.parse(readFileSync(join(infra, '../package.json'), 'utf8')) as { readonly version: string };
  const places = ['azure/README.md', 'azure/azuredeploy.json', 'container/README.md', 'container/Containerfile'];
  const named = places.flatMap((place) => [...read(place).matchAll(/\blesklaar:(\d[\w.-]*)/g)].map(([, one]) => one));

  expect(named.length).toBeGreaterThanOrEqual(places.length);
  expect([...new Set(named)]).toEqual([version]);
});

describe('the script that exports Teams policies (read, not run: there is no PowerShell here)', () => {
  // Microsoft's own names: learn.microsoft.com/powershell/module/{microsoftteams,microsoft.graph.groups}, and PowerShell itself.
  const known = new Set(
    (
      'Get-CsTenant Get-CsOnlineUser Connect-MicrosoftTeams Get-MgGroupTransitiveMember Connect-MgGraph Get-Module Install-Module Update-Module ' +
      'Import-Module Get-Date ConvertTo-Json ConvertFrom-Json Out-File Out-Null Write-Host Write-Warning ForEach-Object Where-Object Select-Object ' +
      'Get-PopulationOfPerson Get-CountedAssignment'
    ).split(' '),
  );
  const code = script.replace(/<#.*?#>/s, '').replaceAll(/^\s*#.*$/gm, '');

  test('is balanced, and calls what exists', () => {
    const bare = code.replaceAll(/'[^']*'/g, "''").replaceAll(/"(?:[^"`]|`.)*"/g, '""');
    const called = [...code.replaceAll(/'[^']*'/g, "''").matchAll(/(?<![\w$.-])[A-Z][a-z]+-[A-Z]\w+/g)]
      .map(([name]) => name)
      .filter((name) => !/^Get-Cs$/.test(name));

    for (const [open, close] of ['{}', '()', '[]']) expect(bare.split(open ?? '').length).toBe(bare.split(close ?? '').length);
    expect(bare.split("'").length % 2).toBe(1);
    expect(bare.split('"').length % 2).toBe(1);
    expect([...new Set(called)].filter((name) => !known.has(name))).toEqual([]);
  });

  test('only reads, but for its own file, which -WhatIf leaves unwritten', () => {
    expect(code).not.toMatch(/\b(?:Set|New|Remove|Grant|Update|Add)-(?:Cs|Mg)\w+/);
    expect(code).toContain('[CmdletBinding(SupportsShouldProcess)]');
    // Connect-MicrosoftTeams takes -WhatIf for itself: learn.microsoft.com/powershell/module/microsoftteams/connect-microsoftteams.
    expect(code.indexOf('$WhatIfPreference = $false')).toBeLessThan(code.indexOf('Connect-MicrosoftTeams'));
    expect(code).toMatch(/\n\$WhatIfPreference = \$false\n/);
    expect(code.slice(code.indexOf('if ($PSCmdlet.ShouldProcess($Path'))).toMatch(/^[^}]*\| Out-File [^}]*\}\s*$/);
  });

  test('asks for every object that the audit reads, and counts every policy that people hold', () => {
    const listed = (name: string): readonly string[] =>
      (new RegExp(`\\$${name} = @\\(([^)]*)\\)`).exec(code)?.[1] ?? '').match(/\w+/g) ?? [];

    expect(listed('nouns').toSorted()).toEqual([...objectTypes, 'GroupPolicyAssignment'].toSorted());
    expect(listed('policyTypes').toSorted()).toEqual([...policyTypes].toSorted());
  });

  test('writes rows that the audit counts by, and nothing of a person', async () => {
    const [, written = ''] = /\$counted\[\$key\] = \[ordered\]@\{([^}]*)\}/.exec(code) ?? [];
    const keys = [...written.matchAll(/(\w+) = /g)].map(([, key]) => key);
    const row = {
      role: 'student',
      stage: 'primary',
      policyType: 'TeamsMeetingPolicy',
      policy: 'Global',
      assignmentType: 'global',
      groupId: null,
      members: 412,
    };
    const bundle = { TeamsMeetingPolicy: [{ Identity: 'Global', AllowCloudRecording: true }], refused: [], assignments: [row] };

    const record = await recordOf(['audit', '--teams', fileIn(folder, 'bundle.json', bundle)]);

    expect(keys).toEqual(Object.keys(row));
    expect(record.populations).toContainEqual(
      expect.objectContaining({ role: 'student', stage: 'primary', members: 412, from: 'counted' }),
    );
    expect(code).not.toMatch(/UserPrincipalName|DisplayName\s*=|\bMail\b|\$counted\[[^\]]*Identity/);
  });
});
