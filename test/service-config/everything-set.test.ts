import { expect, test } from '@jest/globals';
import { serviceConfig } from '../../src/service-config.ts';
import { ourClient, ourTenant } from '../auth/pretend-vendors.ts';

test('everything can be set', () => {
  const env = {
    AZURE_TENANT_ID: ourTenant,
    AZURE_CLIENT_ID: 'reader',
    TAB_CLIENT_ID: ourClient,
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
    SCHOOL_HOLIDAYS_URL: 'https://opendata.example/schoolyear/{year}?output=json',
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
    holidaysFrom: env.SCHOOL_HOLIDAYS_URL,
    logLevel: 'debug',
    tracesTo: 'http://collector:4318',
  });
  expect(serviceConfig({ ...env, NIGHTLY_AT: 'off', SCHOOL_HOLIDAYS_URL: 'off' }, null)).toMatchObject({
    nightly: null,
    holidaysFrom: null,
  });
});
