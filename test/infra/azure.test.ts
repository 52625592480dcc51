import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from '@jest/globals';
import { delegatedScopes } from '../../src/platforms/teams/live/delegated-tokens.ts';
import { expected } from '../../src/service-config/variables.ts';
import { serviceConfig } from '../../src/service-config.ts';
import { evaluated, idOf, type ArmResource, type ArmTemplate } from './arm-template.ts';

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as unknown;
}

const template = read('../../infra/azure/azuredeploy.json') as ArmTemplate;
const schemas = read('../schemas/azure-resources.json') as Readonly<Record<string, object>>;
const bot = read('../../infra/azure/bot.json') as ArmTemplate;
const text = JSON.stringify(template);

const secret = {
  readerClientSecret: 'S3CRET-reader',
  tabClientSecret: 'S3CRET-tab',
  databasePassword: 'S3CRET pass/word?',
  googleKey: '{"private_key":"S3CRET-google"}',
};
const told = { readerClientId: '5b0a1c52-1111-4222-8333-444455556666', tabClientId: '6b0a1c52-1111-4222-8333-444455556666' };

function given(size: string): Readonly<Record<string, unknown>> {
  const { parameters } = read(`../../infra/azure/${size}.parameters.json`) as {
    readonly parameters: Readonly<Record<string, { readonly value: unknown }>>;
  };
  return { ...Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value])), ...told, ...secret };
}

const sizes = template.parameters['size']?.allowedValues as readonly string[];

describe.each(sizes)('deployed as %s', (size) => {
  const { resources, outputs } = evaluated(template, given(size));

  test('each resource is as Azure describes that version of it', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    const undescribed = resources.filter(({ type, apiVersion }) => schemas[`${type}@${apiVersion}`] === undefined).map(({ type }) => type);
    const problems = resources.flatMap((resource) => {
      const { type, apiVersion } = resource;
      const validate = ajv.compile(schemas[`${type}@${apiVersion}`] ?? {});
      return validate(resource)
        ? []
        : (validate.errors ?? []).map(({ instancePath, message, params }) => `${type}${instancePath} ${message} ${JSON.stringify(params)}`);
    });

    expect(problems).toEqual([]);
    // An extension of any resource, which no package describes.
    expect(undescribed).toEqual(['Microsoft.Insights/diagnosticSettings']);
  });

  test('whatever a resource waits for is made here, and nothing waits for itself', () => {
    const made = new Map(resources.map((resource) => [idOf(resource), resource]));
    const waits = resources.flatMap(({ type, dependsOn = [] }) => dependsOn.filter((id) => !made.has(id)).map((id) => `${type}: ${id}`));
    const reached = (id: string, seen: readonly string[]): boolean =>
      (made.get(id)?.dependsOn ?? []).some((next) => seen.includes(next) || reached(next, [...seen, next]));

    expect(waits).toEqual([]);
    expect(made.size).toBe(resources.length);
    expect([...made.keys()].filter((id) => reached(id, [id]))).toEqual([]);
  });

  test('whatever a resource names or is below is made before it', () => {
    const ids = resources.map(idOf);
    const needs = (resource: ArmResource): readonly string[] => {
      const { dependsOn: _waits, ...rest } = resource;
      const named = ids.filter((id) => id !== idOf(resource) && new RegExp(`${escaped(id)}(?![\\w/-])`).test(JSON.stringify(rest)));
      const below = ids.filter((id) => idOf(resource).startsWith(`${id}/`));
      return [...named, ...below].filter((id) => !(resource.dependsOn ?? []).includes(id));
    };

    const all = resources.flatMap((resource) => needs(resource).map((id) => `${idOf(resource)} needs ${id}`));

    // reference() waits by itself, and a role stands on what it is given for before anything else.
    expect(all).toEqual([]);
  });

  test('secrets stand in the vault and in the bot’s connection only, and nothing of them comes out', () => {
    const holders = resources.filter((resource) => JSON.stringify(resource).includes('S3CRET')).map(({ type }) => type);

    expect([...new Set(holders)].toSorted()).toEqual([
      'Microsoft.BotService/botServices/connections',
      'Microsoft.DBforPostgreSQL/flexibleServers',
      'Microsoft.KeyVault/vaults/secrets',
    ]);
    expect(JSON.stringify(outputs)).not.toMatch(/S3CRET|password|listKeys/i);
  });

  test('names fit: small letters, digits, hyphens, and not too long', () => {
    const of = (type: string): string => resources.find((resource) => resource.type === type)?.name ?? '';

    expect(of('Microsoft.KeyVault/vaults')).toMatch(/^[a-z][a-z\d-]{1,22}[a-z\d]$/);
    expect(of('Microsoft.DBforPostgreSQL/flexibleServers')).toMatch(/^[a-z\d][a-z\d-]{1,61}[a-z\d]$/);
    expect(of('Microsoft.BotService/botServices')).toMatch(/^[\w-]{2,64}$/);
  });
});

describe('the service that it starts', () => {
  const { resources } = evaluated(template, given('small'));
  const site = resources.find(({ type }) => type === 'Microsoft.Web/sites');
  const config = site?.properties?.['siteConfig'] as {
    readonly appSettings: readonly { readonly name: string; readonly value: string }[];
    readonly healthCheckPath: string;
  };
  const settings = Object.fromEntries(config.appSettings.map(({ name, value }) => [name, value]));

  test('knows each of its settings', () => {
    const azure = [
      'AZURE_TENANT_ID',
      'AZURE_CLIENT_ID',
      'AZURE_CLIENT_SECRET',
      'GOOGLE_APPLICATION_CREDENTIALS',
      'GOOGLE_SUBJECT',
      'WEBSITES_PORT',
    ];

    expect(Object.keys(settings).filter((name) => !(name in expected) && !azure.includes(name))).toEqual([]);
  });

  test('starts with them: a tenant, a database elsewhere, a bot without a secret', () => {
    const vault = (name: string): string => {
      const found = resources.find(
        (resource) => resource.type === 'Microsoft.KeyVault/vaults/secrets' && resource.name.endsWith(`/${name}`),
      );
      return String((found?.properties as { readonly value?: unknown } | undefined)?.value).replaceAll(/<[^>]*>/g, 'db.example');
    };
    const env = Object.fromEntries(
      Object.entries(settings).map(([name, value]) => {
        // With its version: App Service keeps a secret that is named without one for up to a day, and the database's password is new at each deployment.
        const [, secretName] = /^@Microsoft\.KeyVault\(SecretUri=<secretUriWithVersion of \S+\/secrets\/([\w-]+)>\)$/.exec(value) ?? [];
        return [name, secretName === undefined ? value.replaceAll(/<[^>]*>/g, told.tabClientId) : vault(secretName)];
      }),
    );

    const read = serviceConfig(env, null);

    expect(read).toMatchObject({ mode: 'tenant', environment: 'production', host: '0.0.0.0', port: 3978, trustedProxies: 1 });
    expect(read.bot?.proof).toEqual({ kind: 'managed-identity' });
    expect(new URL(read.databaseUrl ?? '').password).toBe('S3CRET%20pass%2Fword%3F');
    expect(env['AZURE_CLIENT_SECRET']).toBe(secret.readerClientSecret);
    expect(env['GOOGLE_APPLICATION_CREDENTIALS']).toBe(secret.googleKey);
    expect(config.healthCheckPath).toBe('/readyz');
  });

  test('moves to the server on which Azure put a backup back: its address, its database and its password', () => {
    const { resources: moved } = evaluated(template, { ...given('small'), server: 'lesklaar-terug' });
    const servers = JSON.stringify(moved).match(/flexibleServers\/[\w-]+/g) ?? [];

    expect(servers.length).toBeGreaterThan(3);
    expect([...new Set(servers)].toSorted()).toEqual(['flexibleServers/databases', 'flexibleServers/lesklaar-terug']);
  });

  test('has no Google where none is given', () => {
    const { resources: without } = evaluated(template, { ...given('small'), googleKey: '' });
    const whole = JSON.stringify(without);

    expect(whole).toContain('{"name":"GOOGLE_APPLICATION_CREDENTIALS","value":""},{"name":"GOOGLE_SUBJECT","value":""}');
    // A vault keeps no empty secret.
    expect(without.find(({ name }) => name.endsWith('/google-key'))?.properties).toEqual({ value: 'none' });
  });

  test('speaks for teachers with what the code asks for, and no more', () => {
    const connection = resources.find(({ type }) => type.endsWith('/connections'));
    const { scopes, parameters } = (connection?.properties ?? {}) as {
      readonly scopes: string;
      readonly parameters: readonly { readonly key: string; readonly value: string }[];
    };

    expect(scopes.split(' ')).toEqual(delegatedScopes.map((scope) => `https://graph.microsoft.com/${scope}`));
    expect(parameters.find(({ key }) => key === 'tokenExchangeUrl')?.value).toBe(
      `api://lesklaar-delinde.azurewebsites.net/${told.tabClientId}`,
    );
    expect(connection?.name).toMatch(new RegExp(`/${settings['BOT_OAUTH_CONNECTION']}$`));
  });
});

test('whatever may be given is used, and what is secret is said to be', () => {
  const unused = Object.keys(template.parameters).filter((name) => !text.includes(`parameters('${name}')`));
  const secrets = Object.entries(template.parameters)
    .filter(([, { type }]) => type === 'securestring')
    .map(([name]) => name);

  expect(unused).toEqual([]);
  expect(secrets.toSorted()).toEqual(Object.keys(secret).toSorted());
  for (const { defaultValue } of secrets.map((name) => template.parameters[name] ?? { type: '' })) expect(defaultValue ?? '').toBe('');
  for (const size of sizes) expect(Object.keys(given(size)).filter((name) => !(name in template.parameters))).toEqual([]);
});

describe('the bot alone, for a service that runs elsewhere', () => {
  const alone = evaluated(bot, {
    name: 'lesklaar-delinde',
    publicUrl: 'https://lesklaar-delinde.azurewebsites.net',
    botAppId: '7b0a1c52-1111-4222-8333-444455556666',
    tabClientId: told.tabClientId,
    tabClientSecret: secret.tabClientSecret,
  });
  const whole = evaluated(template, given('small')).resources;

  test('is as Azure describes it, waits for what it stands on, and signs in by its own registration', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    const problems = alone.resources.filter(
      (resource) => !ajv.validate(schemas[`${resource.type}@${resource.apiVersion}`] ?? false, resource),
    );
    const ids = alone.resources.map(idOf);

    expect(problems).toEqual([]);
    expect(alone.resources.map(({ dependsOn = [] }) => dependsOn)).toEqual([[], [ids[0]], [ids[0]]]);
    expect(alone.resources[0]?.properties).toMatchObject({ msaAppType: 'SingleTenant', msaAppId: '7b0a1c52-1111-4222-8333-444455556666' });
    expect(JSON.stringify(alone.outputs)).not.toContain('S3CRET');
  });

  test('answers at the same address, in the same channel, and asks teachers for the same as the one that comes with the service', () => {
    const of = (resources: readonly ArmResource[], part: string): Readonly<Record<string, unknown>> =>
      resources.find(({ type }) => type === `Microsoft.BotService/botServices${part}`)?.properties ?? {};

    expect(of(alone.resources, '')['endpoint']).toBe(of(whole, '')['endpoint']);
    expect(of(alone.resources, '/channels')).toEqual(of(whole, '/channels'));
    expect(of(alone.resources, '/connections')).toEqual(of(whole, '/connections'));
  });
});

test('what the pages pass to the templates are parameters of them, and all that have no value of their own', () => {
  const passed = (page: string): readonly string[] =>
    [...readFileSync(new URL(page, import.meta.url), 'utf8').matchAll(/--parameters ((?:\w+=\S+[ \\\n]*)+)/g)].flatMap(([, list = '']) =>
      [...list.matchAll(/(\w+)=/g)].map(([, name = '']) => name),
    );
  const required = ({ parameters }: ArmTemplate): readonly string[] =>
    Object.entries(parameters)
      .filter(([, { defaultValue }]) => defaultValue === undefined)
      .map(([name]) => name);

  expect(passed('../../infra/azure/README.md').toSorted()).toEqual(required(template).toSorted());
  expect(passed('../../infra/README.md').toSorted()).toEqual(required(bot).toSorted());
});

function escaped(literal: string): string {
  return literal.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
