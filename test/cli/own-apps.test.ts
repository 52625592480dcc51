import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkOwnApps } from '../../src/service/own-apps.ts';
import { startSandbox, type Sandbox } from '../../src/sandbox/start-sandbox.ts';
import { noon } from '../support/audit.ts';
import { surroundings } from '../support/surroundings.ts';

let school: Sandbox;
beforeAll(async () => {
  school = await startSandbox({ people: 100, clock: { now: () => noon } });
});
afterAll(async () => school.close());

/** The settings of a bot that signs in at the pretend Entra. */
function told(given: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const { tenantId, appId, clientSecret } = school.bot;
  return { TAB_TENANTS: tenantId, BOT_TENANT_ID: tenantId, BOT_APP_ID: appId, BOT_CLIENT_SECRET: clientSecret, ...given };
}

const checked = async (env: Readonly<Record<string, string>>) => checkOwnApps(env, surroundings({ reach: school.reach }));

describe('doctor tries what the service itself signs in with', () => {
  test('and finds it right', async () => {
    expect(await checked(told())).toMatchObject([{ id: 'bot-sign-in', outcome: 'ok', need: 'optional', mend: null }]);
  });

  test.each([
    { what: 'a secret that is not of this registration', given: { BOT_CLIENT_SECRET: 'verlopen-geheim' } },
    { what: 'a certificate that is not there', given: { BOT_CLIENT_CERTIFICATE_PATH: '/nergens/bot.pem' } },
  ])('$what is missing, with how to have another, and without the secret', async ({ given }) => {
    const [check] = await checked(told(given));

    expect(check).toMatchObject({ id: 'bot-sign-in', outcome: 'missing', mend: { nl: expect.stringContaining('lesklaar setup --renew') } });
    expect(JSON.stringify(check)).not.toContain('verlopen-geheim');
  });

  test('and has nothing to say of what is not told, or of what Azure signs in', async () => {
    const identity = told({ BOT_MANAGED_IDENTITY: '1' });

    expect(await checked({})).toEqual([]);
    expect(await checked(identity)).toEqual([]);
  });

  test('both are tried where both are told', async () => {
    const { appId, clientSecret } = school.bot;

    const checks = await checked(told({ TAB_CLIENT_ID: appId, TAB_CLIENT_SECRET: clientSecret }));

    expect(checks.map(({ id }) => id)).toEqual(['tab-sign-in', 'bot-sign-in']);
  });
});
