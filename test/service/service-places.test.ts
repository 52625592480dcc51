import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Environment } from '../../src/config.ts';
import { AppError, explainError } from '../../src/errors.ts';
import { servicePlaces } from '../../src/service/service-places.ts';
import { fileIn, temporaryFolder } from '../support/command-line.ts';
import { ourClient, ourTenant } from '../auth/pretend-vendors.ts';

const folder = temporaryFolder();

/** What somebody reads who starts it so, each line up to what was expected. */
async function linesOf(env: Environment): Promise<readonly string[]> {
  const error: unknown = await servicePlaces(env).catch((failure: unknown) => failure);
  if (!(error instanceof AppError)) return [];
  expect(error.code).toBe('unusable-environment');
  const { nl, en } = explainError(error);
  expect(nl.says.split('\n')).toHaveLength(en.says.split('\n').length);
  return en.says
    .split('\n')
    .slice(1)
    .map((line) => line.split('; expected:')[0] ?? '');
}

const signIn = { TAB_CLIENT_ID: ourClient, TAB_TENANTS: ourTenant };

describe('whatever is missing or wrong is said at start, all at once', () => {
  test('variables, a file that is not there and connections', async () => {
    expect(
      await linesOf({
        ...signIn,
        LESKLAAR_CONFIG: '/nope',
        PORT: 'abc',
        LOG_LEVEL: 'x',
        AZURE_TENANT_ID: 'x',
        AZURE_CLIENT_CERTIFICATE_PATH: '/nope.pem',
        GOOGLE_APPLICATION_CREDENTIALS: '/nope.json',
      }),
    ).toEqual([
      '- PORT cannot be used (“abc”)',
      '- LOG_LEVEL cannot be used (“x”)',
      '- LESKLAAR_CONFIG cannot be used (/nope: this file cannot be read (it does not exist))',
      '- AZURE_TENANT_ID cannot be used (“x”)',
      '- AZURE_CLIENT_CERTIFICATE_PATH cannot be used (/nope.pem: this file cannot be read (it does not exist))',
      '- GOOGLE_APPLICATION_CREDENTIALS cannot be used (/nope.json: this file cannot be read (it does not exist))',
    ]);
  });

  test('what a connection lacks', async () => {
    expect(await linesOf({ ...signIn, AZURE_TENANT_ID: ourTenant, GOOGLE_SUBJECT: 'ict@delinde.example' })).toEqual([
      '- AZURE_CLIENT_ID is missing: the connection to Microsoft Teams is incomplete (or else connections.microsoft.clientId in lesklaar.yaml)',
      '- AZURE_CLIENT_SECRET / AZURE_CLIENT_CERTIFICATE_PATH is missing: the connection to Microsoft Teams is incomplete (or else connections.microsoft.certificate in lesklaar.yaml)',
      '- GOOGLE_APPLICATION_CREDENTIALS is missing: the connection to Google Meet is incomplete (or else connections.google.serviceAccount in lesklaar.yaml)',
    ]);
  });

  test('a mistyped lesklaar.yaml hides no variable, and what it might have told is not called missing', async () => {
    const LESKLAAR_CONFIG = fileIn(folder, 'lesklaar.yaml', 'organisaton: { name: De Linde }');

    expect(await linesOf({ TAB_CLIENT_ID: ourClient, AZURE_CLIENT_ID: ourClient, LESKLAAR_CONFIG, PORT: 'abc' })).toEqual([
      '- PORT cannot be used (“abc”)',
      expect.stringMatching(/^- LESKLAAR_CONFIG cannot be used \(.*lesklaar\.yaml.*did you mean "organisation"/),
    ]);
  });

  test('the certificates of bot and tab', async () => {
    const [bot, tab] = ['bot.pem', 'tab.pem'].map((name) => join(folder, name));
    const env = { ...signIn, BOT_APP_ID: ourClient, BOT_CLIENT_CERTIFICATE_PATH: bot, TAB_CLIENT_CERTIFICATE_PATH: tab };

    expect(await linesOf(env)).toEqual([
      expect.stringMatching(/^- BOT_CLIENT_CERTIFICATE_PATH cannot be used \(.*bot\.pem/),
      expect.stringMatching(/^- TAB_CLIENT_CERTIFICATE_PATH cannot be used \(.*tab\.pem/),
    ]);
  });
});

test('the pretend school does not mind what other tools have set', async () => {
  const places = await servicePlaces({ SANDBOX: '1', AZURE_TENANT_ID: 'x', LESKLAAR_CONFIG: '/nope' });

  expect(places.config.mode).toBe('sandbox');
});

test('what can be used is used', async () => {
  const LESKLAAR_CONFIG = fileIn(folder, 'goed.yaml', `organisation: { name: De Linde, microsoftTenantId: ${ourTenant} }`);

  const places = await servicePlaces({ ...signIn, AZURE_CLIENT_ID: ourClient, AZURE_CLIENT_SECRET: 'geheim', LESKLAAR_CONFIG });

  expect(places).toMatchObject({ organisationId: 'de-linde', folder, config: { mode: 'tenant' } });
});
