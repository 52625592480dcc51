import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { authenticate } from '../../src/auth/authenticate.ts';
import type { TenantConnections } from '../../src/connections.ts';
import { AppError } from '../../src/errors.ts';
import { createMetrics } from '../../src/http/guards/metrics.ts';
import type { Actor } from '../../src/model/actor.ts';
import { sandboxConnections } from '../../src/sandbox-connections.ts';
import { addressOf, personAt } from '../../src/sandbox/board/person.ts';
import { councilGroup, teachersGroup } from '../../src/sandbox/google/groups.ts';
import type { Mishaps } from '../../src/sandbox/server/mishap.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { serviceConfig } from '../../src/service-config.ts';
import { serviceSignIn } from '../../src/service/service-sign-in.ts';
import { heardLog, type HeardLog } from '../auth/log-lines.ts';
import { googleClient, googleToken, pretendVendors, type PretendVendors } from '../auth/pretend-vendors.ts';
import { noon } from '../support/audit.ts';
import { surroundings } from '../support/surroundings.ts';

const notRead = 'the groups of somebody who signs in could not be read: roles by group do not count';
const notConnected = 'no Google tenant is connected: roles by Google group do not count';

let vendors: PretendVendors;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  vendors = await pretendVendors();
});

afterAll(async () => {
  await Promise.all([vendors.close(), ...closing.map(async (close) => close())]);
});

interface Entrance extends HeardLog {
  /** Who a person of the pretend school is; the same token each time. */
  readonly enter: (person: Person, times?: number) => Promise<Actor>;
  /** Paths that the Directory was asked for. */
  readonly asked: string[];
  readonly pass: (seconds: number) => void;
}

type Person = keyof typeof people;

/** Somebody who teaches, somebody in the office, and two pupils: one on the council, one on its committee, which is a group inside the council’s. */
const people = { teacher: personAt(0), colleague: personAt(51), pupil: personAt(181), committee: personAt(184) } as const;

/** The way in of a school with Google only, before the pretend school's Directory; whoever teaches is ICT coordinator here. */
async function openEntrance(
  env: Readonly<Record<string, string>> = {},
  { mishaps, connections }: { readonly mishaps?: Mishaps; readonly connections?: () => Promise<TenantConnections> } = {},
): Promise<Entrance> {
  let now = noon;
  const clock = { now: () => now };
  const asked: string[] = [];
  const heard = heardLog('info', clock);
  const sandbox = await startSandbox({
    people: 300,
    clock,
    ...(mishaps && { mishaps }),
    heard: ({ host, path }) => void (host.startsWith('admin') && asked.push(path)),
  });
  closing.push(async () => sandbox.close());
  const config = serviceConfig(
    {
      GOOGLE_APPLICATION_CREDENTIALS: '/run/key.json',
      GOOGLE_SIGN_IN_CLIENT_ID: googleClient,
      GOOGLE_SIGN_IN_DOMAINS: Object.values(people)
        .map((person) => person.school.domain)
        .join(),
      ROLE_ADMIN: addressOf(people.colleague),
      ROLE_ICT_COORDINATOR: teachersGroup.email,
      ...env,
    },
    null,
  );
  const reach = (url: URL) => (url.host === 'www.googleapis.com' ? vendors : sandbox).reach(url);
  const { door } = serviceSignIn(
    { config, school: null, organisationId: 'de-linde', folder: '', database: { directory: '' } },
    {
      ...surroundings({ clock, reach }),
      log: heard.log,
      metrics: createMetrics({ clock, mounts: [] }),
      connections: connections ?? (async () => sandboxConnections(sandbox)),
    },
  );
  const tokenOf = (person: Person) =>
    googleToken({ claims: { sub: person, email: addressOf(people[person]), hd: people[person].school.domain } });
  return {
    ...heard,
    asked,
    pass: (seconds) => void (now = new Date(now.getTime() + seconds * 1000)),
    enter: async (person, times = 1) => {
      const header = [`Bearer ${tokenOf(person)}`];
      const actors = await Promise.all(Array.from({ length: times }, async () => authenticate(header, door)));
      return actors[0] as Actor;
    },
  };
}

test('whoever is in a configured group has its role, beside those of their own address', async () => {
  const entrance = await openEntrance();

  const [teacher, colleague] = [await entrance.enter('teacher'), await entrance.enter('colleague')];

  expect([teacher.roles, colleague.roles]).toEqual([['ict-coordinator'], ['admin']]);
  expect(entrance.asked).toEqual(['/admin/directory/v1/groups', '/admin/directory/v1/groups']);
  expect(entrance.written).toEqual([]);
});

test('the Directory is asked once for all that a page asks for at once, and again after a minute', async () => {
  const entrance = await openEntrance();

  await entrance.enter('teacher', 6);
  await entrance.enter('teacher');
  const inTheFirstMinute = entrance.asked.length;
  entrance.pass(61);
  await entrance.enter('teacher');

  expect([inTheFirstMinute, entrance.asked.length]).toEqual([1, 2]);
});

test('who has no role is no reason to ask with each request', async () => {
  const entrance = await openEntrance({ ROLE_TEACHER: teachersGroup.email });

  const answers = [await codeOf(entrance.enter('pupil')), await codeOf(entrance.enter('pupil'))];

  expect(answers).toEqual(['not-allowed', 'not-allowed']);
  expect(entrance.asked).toHaveLength(1);
});

test('a group in which one is only through another group gives nothing', async () => {
  const entrance = await openEntrance({ ROLE_LEADER: councilGroup.email });

  const roles = [(await entrance.enter('pupil')).roles, (await entrance.enter('committee')).roles];

  expect(roles).toEqual([['leader'], ['teacher']]);
});

const silences: readonly (readonly [when: string, mishaps: Mishaps])[] = [
  ['is down', ({ host }) => (host === 'admin.googleapis.com' ? { kind: 'answer', answer: { status: 503, body: '' } } : null)],
  ['refuses', ({ host }) => (host === 'admin.googleapis.com' ? { kind: 'answer', answer: { status: 403, body: '{}' } } : null)],
  ['gives out no token', ({ host }) => (host === 'oauth2.googleapis.com' ? { kind: 'answer', answer: { status: 400, body: '{}' } } : null)],
  ['is cut off', ({ host }) => (host === 'admin.googleapis.com' ? { kind: 'cut' } : null)],
];

test.each(silences)('while the Directory %s people have the roles of their address, and no more', async (_when, mishaps) => {
  const entrance = await openEntrance({}, { mishaps });

  const roles = [(await entrance.enter('teacher')).roles, (await entrance.enter('colleague')).roles];

  expect(roles).toEqual([['teacher'], ['admin']]);
  expect(entrance.lines(notRead)).toHaveLength(2);
  expect(entrance.written.join('')).not.toMatch(/@|%40|eyJ/);
});

test('what went wrong is forgotten: the next one is asked with a connection that was made anew', async () => {
  let isDown = true;
  const entrance = await openEntrance({}, { mishaps: ({ host }) => (isDown && host.startsWith('oauth2') ? { kind: 'cut' } : null) });
  await entrance.enter('teacher');
  isDown = false;
  entrance.pass(61);

  expect((await entrance.enter('teacher')).roles).toEqual(['ict-coordinator']);
});

test('without a Google tenant it is said once that groups do not count', async () => {
  const connections = async (): Promise<never> => {
    throw new AppError('no-connection', {});
  };
  const entrance = await openEntrance({}, { connections });

  const roles = [(await entrance.enter('teacher')).roles, (await entrance.enter('colleague')).roles];

  expect(roles).toEqual([['teacher'], ['admin']]);
  expect([entrance.lines(notConnected).length, entrance.lines(notRead).length]).toEqual([1, 0]);
});

test('where the school names no one, nobody’s groups are looked up', async () => {
  const entrance = await openEntrance({
    TAB_CLIENT_ID: '7ab00000-0000-4000-8000-00000000ca11',
    TAB_TENANTS: '5c1a0de1-11de-4c0d-9e5a-0de11de00001',
    ROLE_ADMIN: '',
    ROLE_ICT_COORDINATOR: '',
  });

  expect((await entrance.enter('teacher')).roles).toEqual(['teacher']);
  expect(entrance.asked).toEqual([]);
});

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : error),
  );
}
