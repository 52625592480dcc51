import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { connectedTenants, connectionProblems, connectionsOf } from '../src/connections.ts';
import type { ConnectionSettings } from '../src/model/school.ts';
import { selfSigned } from './support/certificate.ts';
import { fileIn, temporaryFolder } from './support/command-line.ts';
import { school } from './support/school.ts';

const folder = temporaryFolder();
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const serviceAccount = fileIn(folder, 'sleutel.json', { type: 'service_account', client_email: 'audit@project.example', private_key: key });
const [tenant, otherTenant, app, otherApp] = ['1', '2', '3', '4'].map((digit) => `${digit.repeat(8)}-0000-4000-8000-000000000000`) as [
  string,
  string,
  string,
  string,
];
const microsoftEnv = { AZURE_TENANT_ID: tenant, AZURE_CLIENT_ID: app, AZURE_CLIENT_SECRET: 'geheim' };
const googleEnv = { GOOGLE_APPLICATION_CREDENTIALS: serviceAccount, GOOGLE_SUBJECT: 'beheer@delinde.example' };
const microsoftSettings = { tenantId: otherTenant, clientId: otherApp, certificate: 'lesklaar.pem', configurationApi: 'read' } as const;
const googleSettings = { serviceAccount: 'sleutel.json', subject: 'directie@delinde.example', adminLog: 'read', licences: 'skip' } as const;

function connected(connections: Partial<ConnectionSettings>) {
  return school({ connections: { microsoft: null, google: null, ...connections } });
}

test('both tenants from the environment, under the names that the vendors use', async () => {
  expect(await connectionsOf({ ...microsoftEnv, ...googleEnv }, null, '.')).toEqual({
    microsoft: { tenantId: tenant, clientId: app, credential: { kind: 'secret', secret: 'geheim' }, configurationApi: 'skip' },
    google: {
      serviceAccount: { email: 'audit@project.example', privateKey: key },
      subject: 'beheer@delinde.example',
      customer: 'my_customer',
      adminLog: 'skip',
      licences: 'skip',
      chatApp: 'none',
    },
  });
});

test('from lesklaar.yaml, with files beside it', async () => {
  const own = selfSigned();
  fileIn(folder, 'lesklaar.pem', `${own.privateKey}${own.certificate}`);

  const { microsoft, google } = await connectionsOf({}, connected({ microsoft: microsoftSettings, google: googleSettings }), folder);

  expect(microsoft).toMatchObject({ tenantId: otherTenant, clientId: otherApp, configurationApi: 'read' });
  expect(microsoft?.credential).toEqual({ kind: 'certificate', privateKey: own.privateKey.trim(), certificate: own.certificate.trim() });
  expect(google).toMatchObject({
    subject: 'directie@delinde.example',
    adminLog: 'read',
    serviceAccount: { email: 'audit@project.example' },
  });
});

test('the environment goes before the file', async () => {
  const settled = connected({ microsoft: microsoftSettings });

  const { microsoft } = await connectionsOf(microsoftEnv, settled, folder);

  expect(microsoft).toMatchObject({ tenantId: tenant, clientId: app, credential: { kind: 'secret' }, configurationApi: 'read' });
});

test('a school that is on Teams only has no Google connection, and the other way round', async () => {
  expect((await connectionsOf(microsoftEnv, null, '.')).google).toBeNull();
  expect((await connectionsOf(googleEnv, null, '.')).microsoft).toBeNull();
});

const lacking: readonly [what: string, env: Record<string, string>, settings: Partial<ConnectionSettings>, says: string][] = [
  ['nothing at all', {}, {}, 'no connection is set up'],
  ['only blanks', { AZURE_CLIENT_ID: ' ' }, {}, 'no connection is set up'],
  ['a secret whose app was forgotten', { AZURE_TENANT_ID: tenant, AZURE_CLIENT_SECRET: 's' }, {}, 'clientId is missing'],
  ['somebody to act for and no key', { GOOGLE_SUBJECT: 'beheer@delinde.example' }, {}, 'serviceAccount is missing'],
  ['no tenant', { AZURE_CLIENT_ID: app, AZURE_CLIENT_SECRET: 's' }, {}, 'Microsoft Teams is incomplete: tenantId is missing'],
  ['no app', {}, { microsoft: { ...microsoftSettings, clientId: null } }, 'clientId is missing'],
  ['no secret', { AZURE_CLIENT_ID: app, AZURE_TENANT_ID: 'delinde.onmicrosoft.com' }, {}, 'certificate is missing'],
  ['no key of the service account', {}, { google: { ...googleSettings, serviceAccount: null } }, 'serviceAccount is missing'],
  ['nobody to act for', { GOOGLE_APPLICATION_CREDENTIALS: serviceAccount }, {}, 'Google Meet is incomplete: subject is missing'],
  [
    'a file that is not there',
    { ...microsoftEnv, AZURE_CLIENT_SECRET: '', AZURE_CLIENT_CERTIFICATE_PATH: 'weg.pem' },
    {},
    'weg.pem: this file cannot be read',
  ],
];

test.each(lacking)('%s', async (_what, env, settings, says) => {
  await expect(connectionsOf(env, connected(settings), folder)).rejects.toThrow(says);
});

const unusable: readonly [what: string, content: unknown, says: string][] = [
  ['not JSON', 'sleutel', 'holds no client_email'],
  ['an OAuth client instead of a service account', { installed: { client_id: 'x' } }, 'holds no client_email'],
  ['a key that was cut off', { client_email: 'a@b.example', private_key: key.slice(0, 200) }, 'holds no readable private key'],
];

test.each(unusable)('a service account key that is %s', async (_what, content, says) => {
  const path = fileIn(folder, 'odd.json', content);

  const reading = connectionsOf({ ...googleEnv, GOOGLE_APPLICATION_CREDENTIALS: path }, null, '.');

  await expect(reading).rejects.toThrow(`${path}: cannot be used as a key for Google Meet: it ${says}`);
});

test('a service account key may be told itself, as a vault hands it out; one that is cut off is not shown', async () => {
  const text = readFileSync(serviceAccount, 'utf8');

  const { google } = await connectionsOf({ ...googleEnv, GOOGLE_APPLICATION_CREDENTIALS: text }, null, '.');
  const cut = connectionsOf({ ...googleEnv, GOOGLE_APPLICATION_CREDENTIALS: text.slice(0, 300) }, null, '.');

  expect(google?.serviceAccount).toEqual({ email: 'audit@project.example', privateKey: key });
  await expect(cut).rejects.toThrow('GOOGLE_APPLICATION_CREDENTIALS: cannot be used as a key for Google Meet: it holds no client_email');
});

test.each([
  ['without key', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----', 'holds no readable private key'],
  ['without certificate', key, 'holds no readable certificate'],
  ['with the key of another certificate', `${key}${selfSigned().certificate}`, 'holds a certificate of another key'],
])('a certificate file %s', async (_what, content, says) => {
  const path = fileIn(folder, 'odd.pem', content);
  const env = { ...microsoftEnv, AZURE_CLIENT_SECRET: '', AZURE_CLIENT_CERTIFICATE_PATH: path };

  await expect(connectionsOf(env, null, '.')).rejects.toThrow(`${path}: cannot be used as a key for Microsoft Teams: it ${says}`);
});

const malformed: readonly [what: string, env: Record<string, string>, says: string][] = [
  [
    'a tenant that is no tenant',
    { ...microsoftEnv, AZURE_TENANT_ID: 'x' },
    'AZURE_TENANT_ID: cannot be used for the connection to Microsoft Teams (“x”)',
  ],
  ['any tenant at all', { ...microsoftEnv, AZURE_TENANT_ID: 'common' }, 'AZURE_TENANT_ID: cannot be used'],
  ['an app by its name', { ...microsoftEnv, AZURE_CLIENT_ID: 'lesklaar' }, 'AZURE_CLIENT_ID: cannot be used'],
  [
    'the id of a secret',
    { ...microsoftEnv, AZURE_CLIENT_SECRET: app },
    'AZURE_CLIENT_SECRET: cannot be used for the connection to Microsoft Teams (this is the id of the secret)',
  ],
  [
    'an administrator by name',
    { ...googleEnv, GOOGLE_SUBJECT: 'Ada' },
    'GOOGLE_SUBJECT: cannot be used for the connection to Google Meet (“Ada”)',
  ],
];

test.each(malformed)('%s', async (_what, env, says) => {
  await expect(connectionsOf(env, null, '.')).rejects.toThrow(says);
});

test('a key of the file is called by its own name', async () => {
  const settled = connected({ microsoft: { ...microsoftSettings, tenantId: 'x' } });

  await expect(connectionsOf({ AZURE_CLIENT_SECRET: 's' }, settled, folder)).rejects.toThrow(
    'connections.microsoft.tenantId: cannot be used',
  );
});

test('all that is wrong is found at once, without calling anybody', async () => {
  const env = { AZURE_TENANT_ID: 'x', AZURE_CLIENT_CERTIFICATE_PATH: '/nope', GOOGLE_APPLICATION_CREDENTIALS: '/nope2' };

  const problems = await connectionProblems({ env, school: null, folder: '.' });

  expect(problems.map(({ kind, place }) => `${place} ${kind}`)).toEqual([
    'AZURE_CLIENT_ID missing',
    'AZURE_TENANT_ID unusable',
    'AZURE_CLIENT_CERTIFICATE_PATH unusable',
    'GOOGLE_APPLICATION_CREDENTIALS unusable',
    'GOOGLE_SUBJECT missing',
  ]);
});

test('which tenants are meant is told apart from whether they can be reached', () => {
  const settled = connected({ google: { ...googleSettings, serviceAccount: null } });
  const named = { ...settled, organisation: { ...settled.organisation, googleCustomerId: 'C1' } };

  expect(connectedTenants({ env: {}, school: null })).toEqual([]);
  expect(connectedTenants({ env: { AZURE_TENANT_ID: tenant }, school: named })).toEqual([
    { platform: 'teams', tenantId: tenant },
    { platform: 'meet', tenantId: 'C1' },
  ]);
  expect(connectedTenants({ env: { AZURE_TENANT_ID: 'delinde.onmicrosoft.com' }, school: null })).toEqual([
    { platform: 'teams', tenantId: null },
  ]);
});

test('no error tells what stands in a key file', async () => {
  const path = fileIn(folder, 'leak.json', { client_email: 'a@b.example', private_key: 'zeer-geheim' });

  const failure = await connectionsOf({ ...googleEnv, GOOGLE_APPLICATION_CREDENTIALS: path }, null, '.').catch((error: unknown) => error);

  expect(`${String(failure)}${JSON.stringify(failure)}`).not.toContain('zeer-geheim');
});
