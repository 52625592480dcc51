import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { systemClock } from '../../src/clock.ts';
import type { Environment } from '../../src/config.ts';
import type { RunningService } from '../../src/service/start-service.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { runningService } from '../support/running-service.ts';

const folder = temporaryFolder();
const lines: string[] = [];
const running: RunningService[] = [];

afterAll(async () => {
  await Promise.all(running.splice(0).map(async (service) => service.stop()));
});

async function start(env: Environment = {}): Promise<RunningService> {
  const logTo = { write: (line: string): void => void lines.push(line) };
  const service = await runningService({ SANDBOX: '1', DATA_DIR: folder, ...env }, { logTo });
  running.push(service);
  return service;
}

test('on a bare machine it shows the pretend school, keeps it over a restart, and lets nobody else at its data', async () => {
  const first = await start({ HOST: '0.0.0.0', PUBLIC_URL: 'https://lesklaar.school.example' });
  const admin = await signIn(first, 'admin');
  const record = await latest(first, admin);

  const second = await start().catch((error: unknown) => error);

  expect([first.address, first.publicAddress]).toEqual([
    expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    'https://lesklaar.school.example',
  ]);
  expect(await json(`${first.address}/healthz`)).toEqual({ status: 'ok', mode: 'sandbox' });
  expect(record['organisation']).toEqual({ id: 'scholengroep-de-linde-sandbox', name: 'Scholengroep De Linde (sandbox)' });
  expect(second).toMatchObject({ name: 'AppError', code: 'data-in-use' });

  await first.stop();
  running.pop();
  await expect(fetch(`${first.address}/healthz`)).rejects.toThrow('fetch failed');
  const again = await start();

  expect(await latest(again, await signIn(again, 'board'))).toEqual(record);
});

test('a teacher does not see the gaps of the board, and nobody gets in without a token', async () => {
  const [service = await start()] = running;
  const teacher = await signIn(service, 'teacher');

  const asTeacher = await fetch(`${service.address}/api/audits/latest`, { headers: { authorization: `Bearer ${teacher}` } });
  const asNobody = await fetch(`${service.address}/api/audits/latest`);

  expect([asTeacher.status, asNobody.status]).toEqual([403, 401]);
  expect(asNobody.headers.get('content-type')).toContain('application/problem+json');
});

test('the tab shows a teacher their own lessons in Teams, as that teacher', async () => {
  const [service = await start()] = running;
  const headers = { authorization: `Bearer ${await signIn(service, 'teacher')}` };
  const lessons = async (): Promise<Response> => fetch(`${service.address}/api/my/lessons?platform=teams`, { headers });

  const before = (await (await lessons()).json()) as { readonly lessons: readonly { readonly subject: string }[] };
  const check = await (await fetch(`${service.address}/api/my/check?platform=teams`, { headers })).json();

  expect(before.lessons.map(({ subject }) => subject)).toContain('Taal groep 5');
  expect(check).toMatchObject({ kind: 'check', basis: 'own-policies' });
});

test('groups that the mapping lacks are suggested by what they are called in the tenants, now; so is what it has', async () => {
  const [service = await start()] = running;
  const headers = { authorization: `Bearer ${await signIn(service, 'admin')}` };

  const suggested = await (await fetch(`${service.address}/api/populations/suggestions`, { headers })).json();

  expect(suggested).toEqual({
    suggestions: [expect.objectContaining({ definition: expect.objectContaining({ role: 'teacher', googleGroups: ['03as4poj3docent'] }) })],
    mapped: expect.arrayContaining([expect.objectContaining({ kind: 'org-unit', id: '/Linde College/Leerlingen', name: 'Leerlingen' })]),
    unread: [],
  });
});

test('a deviation that is approved shows in the latest record without another audit of the tenants', async () => {
  const [service = await start()] = running;
  const before = await latest(service, await signIn(service, 'leader'));
  const wanted = { control: 'recording', platform: 'teams', reason: 'Het mediateam maakt schoolfilms.', until: inHalfAYear() };

  const asked = await post(service, '/api/exceptions', 'admin', wanted);
  await post(service, `${asked.headers.get('location')}/approve`, 'leader', undefined, asked.headers.get('etag') ?? '');
  const record = await changedFrom(before, service);

  const recording = (record['findings'] as readonly Record<string, unknown>[]).filter(
    ({ control, platform }) => control === 'recording' && platform === 'teams',
  );
  expect(recording.map(({ outcome }) => outcome)).toContain('accepted');
  expect(record['sources']).toEqual(before['sources']);
});

test('audits are counted, for whoever asks on the machine itself', async () => {
  const [service = await start()] = running;

  const counters = await (await fetch(`${service.address}/metrics`)).text();
  const fromElsewhere = await fetch(`${service.address}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.7' } });

  expect(counters).toContain('lesklaar_audit_duration_seconds_count{trigger="decision",outcome="finished"} 1');
  expect(fromElsewhere.status).toBe(404);
});

test('no line of the log holds a token', async () => {
  const [service = await start()] = running;
  const token = await signIn(service, 'dpo');

  await fetch(`${service.address}/api/me`, { headers: { authorization: `Bearer ${token}` } });

  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => line.includes(token) || /eyJ[\w-]{10}/.test(line))).toEqual([]);
});

test('a taken port is told in one sentence, before anything is made or read', async () => {
  const [service = await start()] = running;
  const port = new URL(service.address).port;

  const failure = await start({ PORT: port, DATA_DIR: `${folder}/other` }).catch((error: unknown) => error);

  expect(failure).toMatchObject({ code: 'cannot-listen', message: expect.stringContaining(port) });
  expect(existsSync(`${folder}/other`)).toBe(false);
});

test('in production the pretend school does not open by accident', async () => {
  const failure = await start({ SANDBOX: '', NODE_ENV: 'production' }).catch((error: unknown) => error);

  expect(failure).toMatchObject({ code: 'unusable-environment', message: expect.stringContaining('TAB_CLIENT_ID') });
});

async function signIn({ address }: RunningService, persona: string): Promise<string> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ persona }) };
  const answer = (await (await fetch(`${address}/sandbox/sign-in`, init)).json()) as { token: string };
  return answer.token;
}

/** The first audit starts by itself. */
async function latest({ address }: RunningService, token: string): Promise<Record<string, unknown>> {
  for (;;) {
    const answer = await fetch(`${address}/api/audits/latest`, { headers: { authorization: `Bearer ${token}` } });
    if (answer.status === 200) return (await answer.json()) as Record<string, unknown>;
    await setTimeout(100);
  }
}

/** The decision is judged by itself. */
async function changedFrom(before: Record<string, unknown>, service: RunningService): Promise<Record<string, unknown>> {
  const token = await signIn(service, 'leader');
  for (;;) {
    const record = await latest(service, token);
    if (record['id'] !== before['id']) return record;
    await setTimeout(50);
  }
}

async function post(service: RunningService, path: string, persona: string, body: unknown, etag?: string): Promise<Response> {
  const authorization = `Bearer ${await signIn(service, persona)}`;
  const headers = { authorization, 'content-type': 'application/json', ...(etag !== undefined && { 'if-match': etag }) };
  return fetch(`${service.address}${path}`, { method: 'POST', headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
}

function inHalfAYear(): string {
  return new Date(systemClock.now().getTime() + 180 * 86_400_000).toISOString().slice(0, 10);
}

async function json(url: string): Promise<unknown> {
  return (await fetch(url)).json();
}
