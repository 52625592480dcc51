import { describe, expect, test } from '@jest/globals';
import { serviceConfig } from '../src/service-config.ts';
import { toSchool } from '../src/schools/to-school.ts';
import { adminsGroup, ourClient, ourTenant } from './auth/pretend-vendors.ts';
import { problemsOf, withMicrosoft, type Env } from './service-config/problems-of.ts';

const googleClient = '1234-lesklaar.apps.googleusercontent.com';
const withGoogle: Env = {
  GOOGLE_APPLICATION_CREDENTIALS: '/run/key.json',
  GOOGLE_SIGN_IN_CLIENT_ID: googleClient,
  GOOGLE_SIGN_IN_DOMAINS: 'delinde.example',
  ROLE_ADMIN: 'ict@delinde.example',
};

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
      googleChat: null,
      rateLimits: { perActor: 300, perAddress: 3000 },
      nightly: '30 3 * * *',
      metricsToken: null,
      holidaysFrom: null,
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
