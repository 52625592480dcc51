import { expect, test } from '@jest/globals';
import { systemClock } from '../../src/clock.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';

const vendors = [
  'login.microsoftonline.com',
  'graph.microsoft.com',
  'smba.trafficmanager.net',
  'login.botframework.com',
  'token.botframework.com',
  'oauth2.googleapis.com',
  'admin.googleapis.com',
];

test('both vendors answer behind one port, and nobody else does', async () => {
  const heard: string[] = [];
  const sandbox = await startSandbox({ people: 20, clock: systemClock, heard: ({ host }) => heard.push(host) });

  const answers = await Promise.all([...vendors, 'example.org'].map((host) => fetch(sandbox.reach(new URL(`https://${host}/nowhere`)))));

  expect(answers.slice(0, -1).every(({ status }) => status >= 400 && status < 500)).toBe(true);
  expect(answers.at(-1)?.status).toBe(502);
  expect(new Set(answers.map(({ url }) => new URL(url).host))).toEqual(new Set([`127.0.0.1:${sandbox.port}`]));
  expect(new Set(heard)).toEqual(new Set([...vendors, 'example.org']));
  await sandbox.close();
});

test('it tells with what one signs in to each', async () => {
  const sandbox = await startSandbox({ people: 20, clock: systemClock });

  expect(sandbox.google).toMatchObject({ customer: 'C0delinde', privateKey: expect.stringContaining('PRIVATE KEY') });
  expect(sandbox.microsoft).toMatchObject({ tenantId: expect.any(String), clientSecret: expect.any(String) });
  expect(sandbox.jobs()).toEqual([]);
  await sandbox.close();
});

test('what goes wrong on the way goes wrong for either', async () => {
  const answer = { status: 503, body: '{}' };
  const sandbox = await startSandbox({ people: 20, clock: systemClock, mishaps: () => ({ kind: 'answer', answer }) });

  const answers = await Promise.all(vendors.map((host) => fetch(sandbox.reach(new URL(`https://${host}/nowhere`)))));

  expect(answers.map(({ status }) => status)).toEqual(vendors.map(() => 503));
  await sandbox.close();
});
