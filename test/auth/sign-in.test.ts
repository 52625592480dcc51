import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addressMark } from '../../src/auth/address-mark.ts';
import { personas, sandboxSignIn, type Persona } from '../../src/auth/sandbox-token.ts';
import { teamsClients } from '../../src/auth/tab-token.ts';
import type { Actor } from '../../src/model/actor.ts';
import { noon } from '../support/audit.ts';
import { doorsOf, littleService, type LittleService } from './little-service.ts';
import { heardLog } from './log-lines.ts';
import {
  adminsGroup,
  at,
  everybodyTeaches,
  googleToken,
  ourAudience,
  ourTenant,
  pretendVendors,
  signInConfig,
  tabToken,
  teacherId,
  type Parts,
  type PretendVendors,
} from './pretend-vendors.ts';

const clock = { now: () => noon };
let vendors: PretendVendors;
let service: LittleService;

beforeAll(async () => {
  vendors = await pretendVendors();
  const heard = heardLog();
  service = await littleService({ heard, doors: doorsOf(vendors, heard) });
});

afterAll(async () => {
  await Promise.all([service.close(), vendors.close()]);
});

interface Seen {
  readonly status: number;
  readonly body: Partial<Actor> & { readonly code?: string };
}

const mark = addressMark('de-linde', 'S.Bakker@delinde.example');

async function enter(token: string, into: LittleService = service): Promise<Seen> {
  const answer = await fetch(`${into.address}/api/me`, { headers: { authorization: `Bearer ${token}` } });
  return { status: answer.status, body: (await answer.json()) as Seen['body'] };
}

describe('a teacher who opens the tab in Teams', () => {
  test('is let in as who they are', async () => {
    expect(await enter(tabToken())).toEqual({
      status: 200,
      body: {
        organisationId: 'de-linde',
        id: teacherId,
        name: 'Sanne Bakker',
        roles: ['teacher'],
        signedInBy: 'microsoft',
        addressMark: mark,
      },
    });
  });

  test.each(teamsClients)('may use the client %s', async (azp) => {
    expect((await enter(tabToken({ claims: { azp } }))).status).toBe(200);
  });

  const soundToo: readonly (readonly [what: string, claims: Parts])[] = [
    ['the other name of our app', { aud: ourAudience }],
    ['more scopes than ours', { scp: 'openid access_as_user profile' }],
    ['a clock that is not quite right: expired', { exp: at(-299) }],
    ['a clock that is not quite right: not yet', { nbf: at(299), iat: at(299) }],
    ['a token for clients that are told of changes at once', { exp: at(28 * 3600) }],
    ['a token that says that it is of a person', { idtyp: 'user' }],
    ['the issuer of their account, at home', { idp: `https://sts.windows.net/${ourTenant}/` }],
  ];

  test.each(soundToo)('with %s is let in as well', async (_what, claims) => {
    expect(await enter(tabToken({ claims }))).toMatchObject({ status: 200, body: { roles: ['teacher'] } });
  });

  test('is called by their address where they have no name, and by neither when nothing can be shown', async () => {
    expect((await enter(tabToken({ claims: { name: ' ' } }))).body.name).toBe('s.bakker@delinde.example');
    expect((await enter(tabToken({ claims: { name: 7, preferred_username: undefined } }))).body.name).toBe('?');
  });

  test('cannot turn or break the line that their name stands in, nor fill it', async () => {
    const { body } = await enter(tabToken({ claims: { name: `Sanne\u202E\u0000\n\u2028Bakker ${'a'.repeat(500)}` } }));

    expect(body.name).toMatch(/^Sanne Bakker a+$/);
    expect(body.name).toHaveLength(120);
  });
});

describe('roles', () => {
  const grounds: readonly (readonly [what: string, claims: Parts, roles: readonly string[]])[] = [
    ['an app role of the registration', { roles: ['Dpo'] }, ['dpo']],
    ['several, in our own order', { roles: ['Teacher', 'Board', 'Admin'] }, ['admin', 'board', 'teacher']],
    ['an app role that is not ours', { roles: ['Policy.Admin', 'admin', 'ADMIN', '__proto__'] }, ['teacher']],
    ['app roles that are no list', { roles: 'Admin' }, ['teacher']],
    ['app roles that are no texts', { roles: [{ Admin: 1 }, 1, null] }, ['teacher']],
    ['a configured group', { groups: [adminsGroup] }, ['admin']],
    ['a configured group in capitals', { groups: [adminsGroup.toUpperCase()] }, ['admin']],
    ['a group that is not configured', { groups: ['0a0a0a0a-0000-4000-8000-000000000002'] }, ['teacher']],
    ['an address where a group should stand: Entra’s groups are ids', { preferred_username: 'ict@delinde.example' }, ['teacher']],
    ['a group and an app role', { groups: [adminsGroup], roles: ['Leader'] }, ['admin', 'leader']],
    ['a guest whom somebody made administrator', { idp: 'https://sts.windows.net/other/', roles: ['Admin'] }, ['admin']],
  ];

  test.each(grounds)('%s', async (_what, claims, roles) => {
    expect(await enter(tabToken({ claims }))).toMatchObject({ status: 200, body: { roles } });
  });

  test('of somebody in more groups than a token can list: those by group do not count, and the log says so', async () => {
    const claims = {
      _claim_names: { groups: 'src1' },
      _claim_sources: { src1: { endpoint: 'https://graph.windows.net/x' } },
      roles: ['Leader'],
    };

    expect(await enter(tabToken({ claims }))).toMatchObject({ body: { roles: ['leader'] } });
    expect(service.lines('a token names too many groups to list them: roles by group do not count')).toHaveLength(1);
  });

  const strangers: readonly (readonly [what: string, claims: Parts])[] = [
    ['a parent who is a guest of the tenant', { idp: 'live.com' }],
    ['a supplier who is a guest of the tenant', { idp: 'https://sts.windows.net/f0e1d2c3-b4a5-4697-8877-665544332211/' }],
    ['a guest, as the app may ask to be told', { acct: 1 }],
  ];

  test.each(strangers)('%s has no business here', async (_what, claims) => {
    service.written.splice(0);

    const { status, body } = await enter(tabToken({ claims }));

    expect([status, body.code]).toEqual([403, 'not-allowed']);
    expect(service.lines('somebody was not let in')).toMatchObject([{ level: 'warn', reason: 'no-role', requestId: expect.any(String) }]);
  });

  test('once the school says who teaches, pupils of the same tenant have no business here', async () => {
    const heard = heardLog();
    const rules = {
      holders: new Map([...everybodyTeaches.holders, ['0a0a0a0a-0000-4000-8000-00000000000f', ['teacher' as const]]]),
      others: 'nobody' as const,
    };
    const strict = await littleService({ heard, doors: doorsOf(vendors, heard, clock, { ...signInConfig, roles: rules }) });

    const pupil = await enter(tabToken(), strict);
    const teacher = await enter(tabToken({ claims: { groups: ['0a0a0a0a-0000-4000-8000-00000000000f'] } }), strict);
    await strict.close();

    expect([pupil.status, teacher.status, teacher.body.roles]).toEqual([403, 200, ['teacher']]);
  });
});

test('a tenant of another organisation sees that organisation’s data', async () => {
  const heard = heardLog();
  const microsoft = {
    clientId: 'x',
    audiences: [String(signInConfig.microsoft?.clientId)],
    tenants: [{ id: ourTenant, organisationId: 'de-eik' }],
    otherClients: [],
  };
  const shared = await littleService({ heard, doors: doorsOf(vendors, heard, clock, { ...signInConfig, microsoft }) });

  const { body } = await enter(tabToken(), shared);
  await shared.close();

  expect(body.organisationId).toBe('de-eik');
});

describe('at a school with Google only', () => {
  test('a teacher is let in as who they are', async () => {
    expect(await enter(googleToken())).toEqual({
      status: 200,
      body: {
        organisationId: 'de-linde',
        id: '110169484474386276334',
        name: 'Sanne Bakker',
        roles: ['teacher'],
        signedInBy: 'google',
        // As in Teams, where Entra calls them by the same address: they are one person.
        addressMark: mark,
      },
    });
  });

  const grounds: readonly (readonly [what: string, claims: Parts, roles: readonly string[]])[] = [
    ['the other way in which Google writes its name', { iss: 'accounts.google.com' }, ['teacher']],
    ['no asking app', { azp: undefined }, ['teacher']],
    ['a configured address', { email: 'ICT@delinde.example' }, ['ict-coordinator']],
    ['an address that only looks alike (with a Kelvin sign)', { email: '\u212Awaliteit@delinde.example' }, ['teacher']],
    ['a configured group that the address is in', { email: 'voorzitter@delinde.example' }, ['board']],
    ['app roles, which Google does not give', { roles: ['Admin'], groups: [adminsGroup] }, ['teacher']],
  ];

  test.each(grounds)('%s', async (_what, claims, roles) => {
    expect(await enter(googleToken({ claims }))).toMatchObject({ status: 200, body: { roles } });
  });

  test('while the directory does not answer, roles by group do not count, and nobody has one too many', async () => {
    expect(await enter(googleToken({ claims: { email: 'storing@delinde.example' } }))).toMatchObject({ body: { roles: ['teacher'] } });
    expect(service.lines('the groups of somebody who signs in could not be read: roles by group do not count')).toMatchObject([
      { level: 'warn', error: { message: 'the directory does not answer' } },
    ]);
  });
});

describe('in the sandbox', () => {
  test.each(personas)('one may be the %s, for a working day', async (persona) => {
    let now = noon;
    const own = sandboxSignIn('de-linde', { now: () => now });
    const token = await own.issue(persona);

    const actor = await own.actorOf(token);
    now = new Date(noon.getTime() + 13 * 3_600_000);

    expect(actor).toMatchObject({ organisationId: 'de-linde', id: persona, roles: [persona], signedInBy: 'sandbox' });
    await expect(own.actorOf(token)).rejects.toMatchObject({ reason: 'expired' });
  });

  test('nobody is what is no persona', async () => {
    const own = sandboxSignIn('de-linde', clock);

    await expect(own.actorOf(await own.issue('root' as Persona))).rejects.toMatchObject({ reason: 'persona' });
  });
});
