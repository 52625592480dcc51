import { describe, expect, test } from '@jest/globals';
import { serviceConfig } from '../../src/service-config.ts';
import { ourTenant } from '../auth/pretend-vendors.ts';
import { problemsOf, withMicrosoft, type Env } from './problems-of.ts';

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
