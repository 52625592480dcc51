import { expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { patientFetch } from '../../../../src/platforms/calls/patient-fetch.ts';
import { delegatedTokens, type DelegatedTokens } from '../../../../src/platforms/teams/live/delegated-tokens.ts';
import type { MicrosoftSandboxOptions } from '../../../../src/sandbox/microsoft/microsoft-sandbox.ts';
import { jsonAnswer, type WireAnswer } from '../../../../src/sandbox/server/wire.ts';
import { noon } from '../../../support/audit.ts';
import { calls, connection, signInHostName, staged, stagedSchool, type School, type Stage } from './stage.ts';

interface Tab extends School {
  readonly tokens: DelegatedTokens;
  readonly teacher: string;
  readonly pass: (minutes: number) => void;
}

/** A teacher of the pretend school has the tab open. */
async function openTab(options: MicrosoftSandboxOptions = {}): Promise<Tab> {
  let now = noon.getTime();
  const clock = { now: () => new Date(now) };
  const school = await stagedSchool({ clock, ...options });
  const { tenantId, tab, idOf } = school.tenant.credentials;
  const app = { tenantId, clientId: tab.clientId, credential: { kind: 'secret', secret: tab.clientSecret } } as const;
  const tokens = delegatedTokens(app, patientFetch(6, school.around), clock);
  return { ...school, tokens, teacher: idOf('teacher'), pass: (minutes) => void (now += minutes * 60_000) };
}

function asked({ heard }: Stage): number {
  return calls(heard, signInHostName).filter((call) => call.startsWith('POST')).length;
}

interface Moody extends Stage {
  readonly tokens: DelegatedTokens;
  /** What Entra says from now on. */
  readonly say: (answer: WireAnswer) => void;
}

async function tabWithEntra(first: WireAnswer): Promise<Moody> {
  let answer = first;
  const stage = await staged(new Map([[signInHostName, () => answer]]));
  const tokens = delegatedTokens(connection, patientFetch(6, stage.around), stage.around.clock);
  return { ...stage, tokens, say: (next) => void (answer = next) };
}

const given = { token_type: 'Bearer', expires_in: 3599, access_token: 'token' };

test('a teacher’s token for our API becomes one for Graph, in their name and for their lessons only', async () => {
  const { tokens, tenant, teacher } = await openTab();

  const answer = await tokens.token(teacher, await tenant.credentials.tabToken('teacher'));

  if (answer.kind !== 'granted') throw new Error(answer.kind);
  expect(decodeJwt(answer.token)).toMatchObject({
    aud: 'https://graph.microsoft.com',
    oid: teacher,
    scp: 'OnlineMeetings.ReadWrite Calendars.ReadBasic',
    idtyp: 'user',
  });
});

test('Entra is asked once for as long as the token is good, and once more near its end', async () => {
  const tab = await openTab();
  const shown = await tab.tenant.credentials.tabToken('teacher');
  const ask = async () => tab.tokens.token(tab.teacher, shown);

  await Promise.all([ask(), ask(), ask()]);
  tab.pass(54);
  const early = await ask();
  const before = asked(tab);
  tab.pass(1);
  const late = await ask();

  expect(before).toBe(1);
  expect(asked(tab)).toBe(2);
  expect(late).not.toEqual(early);
});

test('what one person was given is nobody else’s, and another token of the same person is asked for anew', async () => {
  const tab = await openTab();
  const { tabToken, idOf } = tab.tenant.credentials;
  const first = await tabToken('teacher');

  const teachers = await tab.tokens.token(tab.teacher, first);
  const leaders = await tab.tokens.token(idOf('leader'), await tabToken('leader'));
  await tab.tokens.token(tab.teacher, await tabToken('teacher', { uti: 'another' }));

  expect(decodeJwt(teachers.kind === 'granted' ? teachers.token : '')['oid']).toBe(tab.teacher);
  expect(decodeJwt(leaders.kind === 'granted' ? leaders.token : '')['oid']).toBe(idOf('leader'));
  expect(asked(tab)).toBe(3);
});

test('nobody agreed yet: that is an answer, and it is another one as soon as they have', async () => {
  const tab = await openTab({ consent: 'not-yet' });
  const shown = await tab.tenant.credentials.tabToken('teacher');

  const before = await tab.tokens.token(tab.teacher, shown);
  tab.tenant.credentials.consent('granted');
  const after = await tab.tokens.token(tab.teacher, shown);

  expect([before.kind, after.kind]).toEqual(['needs-consent', 'granted']);
});

test.each([
  ['interaction_required', undefined, 'AADSTS50076'],
  ['invalid_grant', 'basic_action', 'AADSTS50079'],
])('to prove once more who one is is asked for in the same way: %s %s', async (error, suberror, code) => {
  const { tokens } = await tabWithEntra(jsonAnswer(400, { error, suberror, error_description: `${code}: prove it.` }));

  await expect(tokens.token('somebody', 'a.b.c')).resolves.toEqual({ kind: 'needs-consent' });
});

test.each([
  ['for another app', { aud: 'api://elsewhere' }, 'AADSTS500131'],
  ['of another tenant', { tid: '99999999-0000-4000-8000-000000000000' }, 'AADSTS50013'],
  ['that is over', { exp: Math.floor(noon.getTime() / 1000) - 1 }, 'AADSTS500133'],
  ['of an app', { idtyp: 'app' }, 'AADSTS7000114'],
])('a token %s is turned away, and that is no consent', async (_story, claims, code) => {
  const { tokens, tenant, teacher } = await openTab();

  await expect(tokens.token(teacher, await tenant.credentials.tabToken('teacher', claims))).rejects.toMatchObject({
    kind: 'signed-out',
    code,
  });
});

test.each<[string, WireAnswer, object]>([
  ['an answer without a token', jsonAnswer(200, { token_type: 'Bearer', expires_in: 3599 }), { kind: 'signed-out' }],
  ['an empty token', jsonAnswer(200, { ...given, access_token: '' }), { kind: 'signed-out' }],
  ['a gateway’s own refusal, which MSAL takes for success', jsonAnswer(502, { title: 'no error field' }), { kind: 'unavailable' }],
  ['too many requests', jsonAnswer(429, {}), { kind: 'throttled' }],
])('%s is no token, and is not held', async (_story, answer, failure) => {
  const { tokens, say } = await tabWithEntra(answer);

  await expect(tokens.token('somebody', 'a.b.c')).rejects.toMatchObject(failure);
  say(jsonAnswer(200, given));

  await expect(tokens.token('somebody', 'a.b.c')).resolves.toEqual({ kind: 'granted', token: 'token' });
});
