import { describe, expect, test } from '@jest/globals';
import { AppError, explainError } from '../src/errors.ts';
import type { School } from '../src/model/school.ts';
import { serviceConfig } from '../src/service-config.ts';
import { toSchool } from '../src/schools/to-school.ts';
import { adminsGroup, ourClient, ourTenant } from './auth/pretend-vendors.ts';

type Env = Readonly<Record<string, string>>;

const withMicrosoft: Env = { AZURE_TENANT_ID: ourTenant, AZURE_CLIENT_ID: 'reader', TAB_CLIENT_ID: ourClient };
const googleClient = '1234-lesklaar.apps.googleusercontent.com';
const withGoogle: Env = {
  GOOGLE_APPLICATION_CREDENTIALS: '/run/key.json',
  GOOGLE_SIGN_IN_CLIENT_ID: googleClient,
  GOOGLE_SIGN_IN_DOMAINS: 'delinde.example',
  ROLE_ADMIN: 'ict@delinde.example',
};

/** The lines that somebody who starts it so would read. */
function problemsOf(env: Env, school: School | null = null): readonly string[] {
  try {
    serviceConfig(env, school);
    return [];
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(error.code).toBe('unusable-environment');
    expect(explainError(error).nl.says.split('\n')).toHaveLength(explainError(error).en.says.split('\n').length);
    return explainError(error).en.says.split('\n').slice(1);
  }
}

describe('with nothing set', () => {
  test('it is the pretend school, on loopback and on the embedded database', () => {
    expect(serviceConfig({}, null)).toEqual({
      mode: 'sandbox',
      environment: 'development',
      host: '127.0.0.1',
      port: 3978,
      databaseUrl: null,
      dataFolder: './data',
      publicUrl: null,
      trustedProxies: 0,
      signIn: { microsoft: null, google: null, roles: { holders: new Map(), others: 'teacher' } },
      tabProof: null,
      bot: null,
      rateLimits: { perActor: 300, perAddress: 3000 },
      nightly: '30 3 * * *',
      metricsToken: null,
      logLevel: 'info',
      tracesTo: null,
    });
  });

  test('empty values count as none', () => {
    expect(serviceConfig({ PORT: '', HOST: ' ', SANDBOX: '', TAB_CLIENT_ID: '', DATABASE_URL: '' }, null)).toEqual(serviceConfig({}, null));
  });
});

describe('the pretend school, where anybody is whoever they want', () => {
  test('is not started in production unless somebody says so', () => {
    expect(problemsOf({ NODE_ENV: 'production' })).toEqual([
      expect.stringMatching(/^- TAB_CLIENT_ID is missing: nobody could sign in .*SANDBOX=1\)/),
    ]);
    expect(serviceConfig({ NODE_ENV: 'production', SANDBOX: '1' }, null).mode).toBe('sandbox');
  });

  test('is never started beside a tenant that people sign in to', () => {
    expect(problemsOf({ ...withMicrosoft, SANDBOX: '1' })).toEqual([
      expect.stringMatching(/^- SANDBOX is 1, and TAB_CLIENT_ID is set as well/),
    ]);
    expect(problemsOf({ ...withGoogle, SANDBOX: '1' })).toEqual([expect.stringMatching(/^- SANDBOX is 1, and GOOGLE_SIGN_IN_CLIENT_ID/)]);
  });

  test('may be asked for where other tools have set a tenant', () => {
    expect(serviceConfig({ AZURE_TENANT_ID: 'school.onmicrosoft.com', SANDBOX: '1' }, null).mode).toBe('sandbox');
  });

  const tenants: readonly Env[] = [
    { AZURE_TENANT_ID: ourTenant },
    { AZURE_CLIENT_ID: 'x' },
    { GOOGLE_APPLICATION_CREDENTIALS: '/key' },
    { SANDBOX: '0' },
  ];

  test.each(tenants)('does not stand in for a tenant that is half configured: %o', (env) => {
    expect(problemsOf(env)).toEqual([expect.stringMatching(/^- TAB_CLIENT_ID is missing/)]);
  });

  test('does not stand in for the tenant of lesklaar.yaml', () => {
    const school = toSchool({ connections: { microsoft: { tenantId: ourTenant } } });

    expect(problemsOf({}, school)).toEqual([expect.stringMatching(/^- TAB_CLIENT_ID is missing/)]);
    expect(serviceConfig({ TAB_CLIENT_ID: ourClient }, school)).toMatchObject({
      mode: 'tenant',
      signIn: { microsoft: { tenants: [{ id: ourTenant, organisationId: null }] } },
    });
  });
});

describe('a school with Microsoft', () => {
  test('signs in from the tenant that is read, and listens on this machine alone until it is told otherwise', () => {
    const { mode, host, signIn } = serviceConfig({ ...withMicrosoft, PUBLIC_URL: 'https://lesklaar.delinde.example/' }, null);

    expect([mode, host]).toEqual(['tenant', '127.0.0.1']);
    expect(signIn).toEqual({
      microsoft: {
        clientId: ourClient,
        audiences: [ourClient, `api://lesklaar.delinde.example/${ourClient}`],
        tenants: [{ id: ourTenant, organisationId: null }],
        otherClients: [],
      },
      google: null,
      roles: { holders: new Map(), others: 'teacher' },
    });
  });

  test('may share an installation with another organisation', () => {
    const other = '0a0a0a0a-1111-4000-8000-000000000001';
    const { signIn } = serviceConfig({ ...withMicrosoft, TAB_TENANTS: `${ourTenant.toUpperCase()}=de-linde, ${other}=de-eik` }, null);

    expect(signIn.microsoft?.tenants).toEqual([
      { id: ourTenant, organisationId: 'de-linde' },
      { id: other, organisationId: 'de-eik' },
    ]);
  });

  test('gives roles by group and by address; once it names its teachers, nobody else is one', () => {
    const { signIn } = serviceConfig(
      {
        ...withMicrosoft,
        ROLE_ADMIN: `${adminsGroup.toUpperCase()}, ICT@delinde.example`,
        ROLE_BOARD: adminsGroup,
        ROLE_TEACHER: ourTenant,
      },
      null,
    );

    expect(signIn.roles).toEqual({
      holders: new Map([
        [adminsGroup, ['admin', 'board']],
        ['ict@delinde.example', ['admin']],
        [ourTenant, ['teacher']],
      ]),
      others: 'nobody',
    });
  });

  test('needs a tenant whose people sign in', () => {
    expect(problemsOf({ TAB_CLIENT_ID: ourClient })).toEqual([
      expect.stringMatching(/^- TAB_TENANTS is missing: TAB_CLIENT_ID is set, but of which/),
    ]);
    expect(problemsOf({ TAB_CLIENT_ID: ourClient, AZURE_TENANT_ID: 'school.onmicrosoft.com' })).toEqual([
      expect.stringMatching(/^- TAB_TENANTS cannot be used \(“school.onmicrosoft.com”\); expected: ids \(GUID\)/),
    ]);
  });
});

describe('a school with Google only', () => {
  test('signs in from its own domains', () => {
    expect(
      serviceConfig({ ...withGoogle, GOOGLE_SIGN_IN_DOMAINS: 'Delinde.example college.delinde.example=college' }, null).signIn,
    ).toMatchObject({
      microsoft: null,
      google: {
        clientId: googleClient,
        domains: [
          { id: 'delinde.example', organisationId: null },
          { id: 'college.delinde.example', organisationId: 'college' },
        ],
      },
    });
  });

  test('needs domains and somebody who is administrator', () => {
    expect(problemsOf({ GOOGLE_SIGN_IN_CLIENT_ID: googleClient })).toEqual([
      expect.stringMatching(/^- GOOGLE_SIGN_IN_DOMAINS is missing: .*anybody with a Google account/),
      expect.stringMatching(/^- ROLE_ADMIN is missing: nobody would be administrator/),
    ]);
  });
});

describe('the Teams bot', () => {
  const botId = 'b0700000-0000-4000-8000-000000000001';
  const withBot: Env = { ...withMicrosoft, BOT_APP_ID: botId, BOT_CLIENT_SECRET: 'b8Q~secret' };

  test('is registered where its people are, and answers Teams alone', () => {
    expect(serviceConfig(withBot, null).bot).toEqual({
      appId: botId,
      tenantId: ourTenant,
      proof: { kind: 'secret', secret: 'b8Q~secret' },
      oauthConnection: 'graph',
      tokenService: 'https://token.botframework.com',
      connectorHosts: ['smba.trafficmanager.net'],
      tenants: [{ id: ourTenant, organisationId: null }],
    });
  });

  test('may be the machine itself, or show a certificate, and keep its tokens in Europe', () => {
    const { BOT_CLIENT_SECRET: _secret, ...bare } = withBot;

    expect(serviceConfig({ ...bare, BOT_MANAGED_IDENTITY: '1', BOT_DATA_RESIDENCY: 'europe' }, null).bot).toMatchObject({
      proof: { kind: 'managed-identity' },
      tokenService: 'https://europe.token.botframework.com',
    });
    expect(serviceConfig({ ...bare, BOT_CLIENT_CERTIFICATE_PATH: '/run/bot.pem' }, null).bot?.proof).toEqual({
      kind: 'certificate',
      path: '/run/bot.pem',
    });
  });

  test('needs to sign in, and a tenant where it is registered', () => {
    const several = { TAB_TENANTS: `${ourTenant} 0a0a0a0a-1111-4000-8000-000000000001=de-eik` };

    expect(problemsOf({ ...withMicrosoft, BOT_APP_ID: botId })).toEqual([expect.stringMatching(/^- BOT_CLIENT_SECRET is missing/)]);
    expect(problemsOf({ ...withBot, ...several })).toEqual([expect.stringMatching(/^- BOT_TENANT_ID is missing/)]);
    expect(serviceConfig({ ...withBot, ...several, BOT_TENANT_ID: ourTenant }, null).bot?.tenants).toHaveLength(2);
  });

  test('is not started beside the pretend school, which has one of its own', () => {
    expect(problemsOf({ ...withBot, SANDBOX: '1' })).toEqual([
      expect.stringMatching(/^- SANDBOX is 1, and TAB_CLIENT_ID, BOT_APP_ID is set as well/),
    ]);
  });

  test.each([{}, withBot])('is never started where the SDK is told to let anybody in: %o', (env) => {
    expect(problemsOf({ ...env, DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS: 'false' })).toEqual([
      expect.stringMatching(/^- DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS is set: it would let anybody pass for Teams/),
    ]);
  });
});

describe('what cannot be used', () => {
  const wrong: readonly (readonly [name: string, value: string])[] = [
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3978x'],
    ['PORT', '0x10'],
    ['PORT', '٣٩٧٨'],
    ['HOST', 'http://here'],
    ['DATABASE_URL', 'mysql://me:hunter2@db/lesklaar'],
    ['DATABASE_URL', 'hunter2'],
    ['SANDBOX', 'true'],
    ['NODE_ENV', 'prod'],
    ['PUBLIC_URL', 'http://lesklaar.delinde.example'],
    ['PUBLIC_URL', 'https://delinde.example/lesklaar'],
    ['PUBLIC_URL', 'lesklaar.delinde.example'],
    ['TRUST_PROXY', 'true'],
    ['TAB_CLIENT_ID', 'lesklaar'],
    ['TAB_TENANTS', ','],
    ['TAB_TENANTS', `${ourTenant}=De Linde`],
    ['TAB_TENANTS', `${ourTenant}=a=b`],
    ['TAB_TENANTS', 'common'],
    ['TAB_CLIENTS', '*'],
    ['GOOGLE_SIGN_IN_CLIENT_ID', 'lesklaar'],
    ['GOOGLE_SIGN_IN_DOMAINS', 'example'],
    ['GOOGLE_SIGN_IN_DOMAINS', '*.delinde.example'],
    ['ROLE_ADMIN', 'everybody'],
    ['ROLE_ADMIN', '@delinde.example'],
    ['BOT_APP_ID', 'lesklaar'],
    ['BOT_CLIENT_SECRET', 'hunter2'],
    ['TAB_CLIENT_SECRET', 'hunter2'],
    ['BOT_MANAGED_IDENTITY', 'yes'],
    ['BOT_OAUTH_CONNECTION', 'graph/../x'],
    ['BOT_DATA_RESIDENCY', 'https://forger.example'],
    ['BOT_CONNECTOR_HOSTS', 'https://smba.trafficmanager.net'],
    ['BOT_CONNECTOR_HOSTS', '127.0.0.1'],
    ['RATE_LIMIT_PER_ACTOR', '0'],
    ['RATE_LIMIT_PER_ADDRESS', 'many'],
    ['NIGHTLY_AT', '24:00'],
    ['NIGHTLY_AT', '2:30'],
    ['METRICS_TOKEN', 'hunter2'],
    ['METRICS_TOKEN', 'hunter2 hunter2 hunter2'],
    ['LOG_LEVEL', 'loud'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', '127.0.0.1:4318'],
  ];

  test.each(wrong)('%s=%s', (name, value) => {
    const problems = problemsOf({ ...withMicrosoft, [name]: value }).filter((line) => line.startsWith(`- ${name} cannot be used`));

    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/; expected: \S.*\.$/);
    expect(problems[0]).not.toContain('hunter2');
  });

  test('is told all at once, with what is missing and what is misspelt', () => {
    const problems = problemsOf({
      NODE_ENV: 'production',
      PORT: 'x',
      LOG_LEVEL: 'loud',
      ROLE_ADMINS: 'ict@delinde.example',
      TAB_TENANT: ourTenant,
    });

    expect(problems.map((line) => line.split(';')[0])).toEqual([
      '- PORT cannot be used (“x”)',
      '- LOG_LEVEL cannot be used (“loud”)',
      '- ROLE_ADMINS does not exist',
      '- TAB_TENANT does not exist',
      expect.stringMatching(/^- TAB_CLIENT_ID is missing/),
    ]);
    expect(problems[2]).toContain('expected: ROLE_ADMIN.');
    expect(problems[3]).toContain('expected: TAB_TENANTS.');
  });

  test('is not told twice: a value that cannot be used is not also missing', () => {
    expect(problemsOf({ TAB_CLIENT_ID: 'lesklaar', AZURE_TENANT_ID: ourTenant })).toHaveLength(1);
  });

  test('does not write to the terminal', () => {
    expect(problemsOf({ LOG_LEVEL: `\u001b[2J\n${'x'.repeat(500)}` })[0]).toMatch(/^- LOG_LEVEL cannot be used \(“ \[2J x{50,60}”\)/);
  });
});

test('everything can be set', () => {
  const env = {
    ...withMicrosoft,
    HOST: '::',
    PORT: '0',
    DATABASE_URL: 'postgres://lesklaar:secret@db:5432/lesklaar?sslmode=require',
    DATA_DIR: '/var/lib/lesklaar',
    NODE_ENV: 'production',
    PUBLIC_URL: 'http://localhost:3978',
    TRUST_PROXY: '1',
    TAB_AUDIENCES: 'api://one/x,api://two/x',
    TAB_CLIENTS: '04b07795-8ddb-461a-bbee-02f9e1bf7b46',
    RATE_LIMIT_PER_ACTOR: '60',
    RATE_LIMIT_PER_ADDRESS: '600',
    NIGHTLY_AT: '23:05',
    METRICS_TOKEN: 'c2VjcmV0IG9mIHByb21ldGhldXM=',
    LOG_LEVEL: 'debug',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
  };

  expect(serviceConfig(env, null)).toMatchObject({
    host: '::',
    port: 0,
    databaseUrl: env.DATABASE_URL,
    dataFolder: '/var/lib/lesklaar',
    environment: 'production',
    publicUrl: 'http://localhost:3978',
    trustedProxies: 1,
    signIn: {
      microsoft: { audiences: [ourClient, 'api://one/x', 'api://two/x'], otherClients: ['04b07795-8ddb-461a-bbee-02f9e1bf7b46'] },
    },
    rateLimits: { perActor: 60, perAddress: 600 },
    nightly: '5 23 * * *',
    metricsToken: env.METRICS_TOKEN,
    logLevel: 'debug',
    tracesTo: 'http://collector:4318',
  });
  expect(serviceConfig({ ...env, NIGHTLY_AT: 'off' }, null).nightly).toBeNull();
});
