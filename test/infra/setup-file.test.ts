import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readEnvText } from '../../src/cli/env-file.ts';
import { serviceConfig } from '../../src/service-config.ts';
import { fileIn, temporaryFolder } from '../support/command-line.ts';
import { appCalled, aTenant } from './a-tenant.ts';
import { tenantId } from './pretend-directory.ts';

const folder = temporaryFolder();

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

  test('tells what comes next, without a secret', async () => {
    const { setUp } = await aTenant();
    const path = join(folder, 'next.env');

    const looked = await setUp(['--out', path]);
    const applied = await setUp(['--apply', '--out', path]);

    expect(looked.stdout).toMatch(/Er is niets veranderd\. Klopt het\? Draai dan hetzelfde met --apply --out lesklaar\.env\.\n$/);
    expect(applied.stdout).toContain(`Nu: lesklaar doctor --env ${path}.`);
    expect(applied.stdout).toMatch(/de bot in Azure \(infra\/azure\/bot\.json\)[^\n]*\n$/);
  });

  test('gets new secrets when they are asked for, and another address when the service moved; all else stays', async () => {
    const { directory, setUp } = await aTenant();
    const path = join(folder, 'renewed.env');
    await setUp(['--apply', '--out', path]);
    const before = readEnvText(readFileSync(path, 'utf8'));
    directory.changes.length = 0;

    await setUp(['--url', 'https://nieuw.delinde.example', '--apply', '--renew', '--out', path]);

    const after = readEnvText(readFileSync(path, 'utf8'));
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed.toSorted()).toEqual(['AZURE_CLIENT_SECRET', 'BOT_CLIENT_SECRET', 'PUBLIC_URL', 'TAB_CLIENT_SECRET']);
    expect(after['PUBLIC_URL']).toBe('https://nieuw.delinde.example');
    expect(directory.changes.filter((what) => what.endsWith('/addPassword'))).toHaveLength(3);
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });

  test('has each secret as soon as it is made: one that comes after it may be refused', async () => {
    const { directory, setUp } = await aTenant();
    const path = join(folder, 'half.env');
    await setUp(['--apply']);
    const bot = appCalled(directory, 'Lesklaar bot');
    directory.refuses = new RegExp(`POST /applications/${String(bot['id'])}/addPassword`);

    const { status } = await setUp(['--apply', '--out', path]);

    const told = readEnvText(readFileSync(path, 'utf8'));
    expect(status).toBe(2);
    expect(told).toMatchObject({
      AZURE_CLIENT_SECRET: expect.stringMatching(/^secret-/),
      TAB_CLIENT_SECRET: expect.stringMatching(/^secret-/),
    });
    expect(told).not.toHaveProperty('BOT_CLIENT_SECRET');
  });

  test('with a line that is no setting stops before anything is made', async () => {
    const { directory, setUp } = await aTenant();
    const path = fileIn(folder, 'odd.env', '# ours\nPUBLIC_URL https://x.example\n');

    const { status, stderr } = await setUp(['--apply', '--out', path]);

    expect(status).toBe(2);
    expect(stderr).toContain('odd.env: regel 2: dit is geen instelling.');
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
