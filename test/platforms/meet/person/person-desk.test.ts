import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { PopulationDefinition } from '../../../../src/model/school.ts';
import { googleClients } from '../../../../src/platforms/meet/live/google-clients.ts';
import { googlePersonDesk, type GooglePersonDesk } from '../../../../src/platforms/meet/person/person-desk.ts';
import { googleIdOf, personAt } from '../../../../src/sandbox/board/person.ts';
import { councilGroup, teachersGroup } from '../../../../src/sandbox/google/groups.ts';
import { readingScopes } from '../../../../src/sandbox/google/sign-in/scopes.ts';
import type { Mishap } from '../../../../src/sandbox/server/mishap.ts';
import { jsonAnswer, type WireRequest } from '../../../../src/sandbox/server/wire.ts';
import { sandboxConnections } from '../../../../src/sandbox-connections.ts';
import { startSandbox, type Sandbox } from '../../../../src/sandbox/start-sandbox.ts';
import { noon } from '../../../support/audit.ts';
import { surroundings } from '../../../support/surroundings.ts';

const heard: WireRequest[] = [];
let sandbox: Sandbox;
let goesWrong: (request: WireRequest) => Mishap | null = () => null;

beforeAll(async () => {
  sandbox = await startSandbox({
    people: 400,
    clock: { now: () => noon },
    heard: (request) => void heard.push(request),
    mishaps: (request) => goesWrong(request),
  });
});

afterEach(() => {
  goesWrong = () => null;
  heard.splice(0);
});

afterAll(async () => sandbox.close());

const population = (given: Partial<PopulationDefinition> & Pick<PopulationDefinition, 'id' | 'role'>): PopulationDefinition => ({
  stage: 'primary',
  school: null,
  teamsGroups: [],
  orgUnits: [],
  googleGroups: [],
  googleLicences: null,
  ...given,
});

const school: readonly PopulationDefinition[] = [
  population({ id: 'leraren', role: 'teacher', orgUnits: ['/Basisschool De Linde/Personeel'] }),
  population({ id: 'leerlingen', role: 'student', orgUnits: ['/Basisschool De Linde/Leerlingen', '/Linde College/Leerlingen'] }),
];

interface Surrounded {
  readonly populations?: readonly PopulationDefinition[];
  readonly at?: Sandbox;
  readonly clock?: { now: () => Date };
}

function desk({ populations = school, at = sandbox, clock = { now: () => noon } }: Surrounded = {}): GooglePersonDesk {
  const around = surroundings({ reach: at.reach, clock });
  const { google } = sandboxConnections(at);
  if (google === null) throw new Error('no Google here');
  const clients = googleClients(google, around);
  return googlePersonDesk({ clients: async () => clients, populations: async () => populations }, around);
}

const teacher = googleIdOf(0);
const pupil = personAt(1);

test('a teacher is one by their unit, and has the groups by which roles are given', async () => {
  const people = desk();

  expect(await people.find(teacher)).toEqual({
    platform: 'meet',
    role: 'teacher',
    stage: 'primary',
    populations: ['leraren'],
    groups: [teachersGroup.email],
    appRoles: [],
    policies: null,
  });
  expect(await people.addressOf(teacher)).toBe('d000000@bs.delinde.example');
});

test('a pupil is one by their unit; whoever is in none is unknown, and nobody’s role is guessed at', async () => {
  expect((await desk().find(googleIdOf(pupil.number)))?.role).toBe('student');
  expect((await desk({ populations: [] }).find(teacher))?.role).toBe('unknown');
});

test.each([councilGroup.id, councilGroup.email])('a group makes somebody a pupil, whatever their unit says (%s)', async (group) => {
  const council = [...school, population({ id: 'raad', role: 'student', googleGroups: [group] })];
  const asTeachers = council.map((one) => (one.id === 'leerlingen' ? { ...one, role: 'teacher' as const } : one));

  expect((await desk({ populations: asTeachers }).find(googleIdOf(181)))?.role).toBe('student');
});

test('where groups cannot be read and could make a pupil, nobody is taken for a teacher; a pupil stays one', async () => {
  const withoutGroups = await startSandbox({
    people: 40,
    clock: { now: () => noon },
    google: { delegated: readingScopes.filter((scope) => !scope.endsWith('directory.group.readonly')) },
  });
  const populations = [...school, population({ id: 'raad', role: 'student', googleGroups: [councilGroup.id] })];

  const [one, other] = [
    await desk({ populations, at: withoutGroups }).find(teacher),
    await desk({ populations, at: withoutGroups }).find(googleIdOf(1)),
  ];
  const plain = await desk({ at: withoutGroups }).find(teacher);
  await withoutGroups.close();

  expect([one?.role, other?.role, plain?.role]).toEqual(['unknown', 'student', 'teacher']);
});

test.each(['199999999999999999999', googleIdOf(77), 'd000000@bs.delinde.example', '', '1/../2', 'me'])(
  'nobody here is called %s',
  async (id) => {
    const people = desk();

    expect([await people.find(id), await people.addressOf(id)]).toEqual([null, null]);
  },
);

test('one person is asked about once in ten minutes, and only what is needed', async () => {
  let now = noon.getTime();
  const people = desk({ clock: { now: () => new Date(now) } });
  await Promise.all([people.find(teacher), people.addressOf(teacher), people.find(teacher)]);
  const asked = heard.filter(({ host }) => host === 'admin.googleapis.com');
  expect(asked.map(({ query }) => query.get('fields'))).toEqual([
    'id,primaryEmail,orgUnitPath,suspended,archived',
    'nextPageToken,groups(id,email,aliases)',
  ]);

  now += 600_000;
  await people.find(teacher);

  expect(heard.filter(({ path }) => path.endsWith(teacher))).toHaveLength(2);
});

test('a Directory that does not answer is said, and asked again the next time', async () => {
  const people = desk();
  goesWrong = ({ path }) => (path.includes('/users/') ? { kind: 'answer', answer: jsonAnswer(503, {}) } : null);
  await expect(people.find(teacher)).rejects.toMatchObject({ code: 'person-unread' });
  goesWrong = () => null;

  expect((await people.find(teacher))?.role).toBe('teacher');
});
