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

  test('where it cannot be written, nothing was made', async () => {
    const { directory, setUp } = await aTenant();

    const { status, stderr } = await setUp(['--apply', '--out', join(folder, 'weg', 'lesklaar.env')]);

    expect(status).toBe(2);
    expect(stderr).toContain('die map bestaat niet');
    expect(directory.changes).toEqual([]);
  });
});
