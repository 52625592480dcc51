import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { appRoleNames } from '../../src/auth/roles.ts';
import { googleScopes } from '../../src/platforms/meet/live/google-scopes.ts';
import { delegatedScopes } from '../../src/platforms/teams/live/delegated-tokens.ts';
import { setUpScopes } from '../../src/platforms/teams/set-up/device-sign-in.ts';
import { objectTypes, policyTypes } from '../../src/platforms/teams/object-types.ts';
import { recordOf, fileIn, lesklaar, temporaryFolder } from '../support/command-line.ts';

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
