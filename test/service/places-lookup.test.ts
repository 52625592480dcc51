import { afterEach, describe, expect, test } from '@jest/globals';
import type { TenantConnections } from '../../src/connections.ts';
import { AppError } from '../../src/errors.ts';
import { personAt } from '../../src/sandbox/board/person.ts';
import { sandboxConnections } from '../../src/sandbox-connections.ts';
import type { Mishaps } from '../../src/sandbox/server/mishap.ts';
import { jsonAnswer } from '../../src/sandbox/server/wire.ts';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/start-sandbox.ts';
import { placesLookup } from '../../src/service/places-lookup.ts';
import { suggestPopulations, type PlacesLookup } from '../../src/use-cases/populations/suggest-populations.ts';
import { noon } from '../support/audit.ts';
import { sandboxSchool } from '../support/live-audit.ts';
import { surroundings } from '../support/surroundings.ts';
import { isGoogle, isMicrosoft } from '../support/weather.ts';
import { openOffice } from '../use-cases/office.ts';

const office = openOffice();
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

interface Told extends Partial<SandboxOptions> {
  readonly connect?: (sandbox: Sandbox) => Promise<TenantConnections>;
  readonly clock?: { now: () => Date };
}

/** A lookup in the pretend school, and the paths that it was asked for. */
async function openLookup({
  connect = async (sandbox) => sandboxConnections(sandbox),
  clock = { now: () => noon },
  ...options
}: Told = {}) {
  const asked: string[] = [];
  const sandbox = await startSandbox({
    people: everybody.length,
    clock,
    heard: ({ host, path }) => void asked.push(`${host}${path}`),
    ...options,
  });
  closing.push(async () => sandbox.close());
  const lookup = placesLookup(async () => connect(sandbox), surroundings({ clock, reach: sandbox.reach }));
  return { lookup, asked };
}

const everybody = Array.from({ length: 2000 }, (_, number) => personAt(number));
const pupils = (name: string): boolean => name.startsWith('Leerlingen ');

async function placesIn(lookup: PlacesLookup) {
  return lookup.places('de-linde', pupils);
}

describe('what the pretend school calls its groups and units', () => {
  test('suggests who is pupil there, with the places of both platforms and how many they are', async () => {
    const { lookup } = await openLookup();
    const { as, store } = await office.board();
    const school = await sandboxSchool();
    for (const { school: name, stage } of school.populations)
      await store.schools.put({ id: String(name), name: String(name), stage, country: 'NL' });

    const { suggestions, unread } = await suggestPopulations({ ...as('admin'), lookup });

    const told = suggestions.map(({ definition: { role, school: name, stage, teamsGroups, orgUnits } }) => ({
      role,
      school: name,
      stage,
      teamsGroups,
      orgUnits,
    }));
    const pupilsThere = school.populations.filter(({ role }) => role === 'student');
    expect(pupilsThere).toHaveLength(3);
    for (const { role, school: name, stage, teamsGroups, orgUnits } of pupilsThere) {
      expect(told).toContainEqual({ role, school: name, stage, teamsGroups, orgUnits });
    }
    // A unit called Personeel holds more than those who teach.
    expect(
      told
        .filter(({ role }) => role === 'teacher')
        .flatMap(({ teamsGroups }) => teamsGroups)
        .toSorted(),
    ).toEqual(
      school.populations
        .filter(({ role }) => role === 'teacher')
        .flatMap(({ teamsGroups }) => teamsGroups)
        .toSorted(),
    );
    expect(told.filter(({ role }) => role === 'staff').flatMap(({ orgUnits }) => orgUnits)).toHaveLength(3);
    for (const { definition, members } of suggestions.filter(({ definition: { role } }) => role === 'student')) {
      expect(members).toBe(everybody.filter(({ role, school: at }) => role === 'pupil' && at.name === definition.school).length);
    }
    expect(unread).toEqual([]);
  });

  test('is counted only where it is worth it, and of people nothing else is asked', async () => {
    const { lookup } = await openLookup();

    const { places } = await placesIn(lookup);

    expect(
      places
        .filter(({ members }) => members !== null)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['Leerlingen Academie De Linde', 'Leerlingen Basisschool De Linde', 'Leerlingen Linde College']);
    expect(places).toContainEqual({
      platform: 'teams',
      kind: 'group',
      id: expect.any(String),
      name: 'Leerlingenraad Linde College',
      members: null,
    });
    expect(places).toContainEqual({ platform: 'meet', kind: 'group', id: '03as4poj3docent', name: 'Docenten', members: null });
    expect(places).toContainEqual({
      platform: 'meet',
      kind: 'org-unit',
      id: '/Linde College/Leerlingen',
      name: 'Leerlingen',
      members: null,
    });
    expect(places.filter(({ id }) => id === '/')).toEqual([]);
    expect(JSON.stringify(places)).not.toContain('@');
  });
});

describe('what cannot be looked at is said', () => {
  const down =
    (isIt: (host: string) => boolean): Mishaps =>
    ({ host }) =>
      isIt(host) ? { kind: 'answer', answer: jsonAnswer(503, {}) } : null;

  const troubles: readonly (readonly [what: string, told: Told, says: readonly RegExp[], left: readonly string[]])[] = [
    ['Google is down', { mishaps: down(isGoogle) }, [/^orgunits: niet gelezen/, /^groups: niet gelezen/], ['teams']],
    ['Microsoft is down', { mishaps: down(isMicrosoft) }, [/niet gelezen|lukte niet/], ['meet']],
    ['the right to see groups at Microsoft is missing', { microsoft: { granted: new Set() } }, [/GroupMember\.Read\.All/], ['meet']],
    [
      'the right to see units at Google is missing',
      { google: { delegated: ['https://www.googleapis.com/auth/admin.directory.group.readonly'] } },
      [/^orgunits: .*admin\.directory\.orgunit\.readonly/],
      ['teams', 'meet'],
    ],
    [
      'a connection is only half set up',
      {
        connect: async () => {
          throw new AppError('incomplete-connection', {
            platform: 'Microsoft Teams',
            missing: 'clientId',
            variable: 'AZURE_CLIENT_ID',
            key: '',
          });
        },
      },
      [/AZURE_CLIENT_ID/],
      [],
    ],
  ];

  test.each(troubles)('%s', async (_what, told, says, left) => {
    const { lookup } = await openLookup(told);

    const { places, unread } = await placesIn(lookup);

    expect(unread.map(({ nl }) => nl)).toEqual(says.map((words) => expect.stringMatching(words)));
    expect([...new Set(places.map(({ platform }) => platform))]).toEqual(left);
  });

  test('of more groups than a board can have, the rest is not looked at', async () => {
    let page = 0;
    const rows = Array.from({ length: 999 }, (_, row) => ({ id: `g${row}`, displayName: 'Klas', name: 'Klas' }));
    const endless: Mishaps = ({ host, path }) => {
      page += 1;
      if (host === 'graph.microsoft.com' && path === '/v1.0/groups') {
        const next = `https://graph.microsoft.com/v1.0/groups?$skiptoken=${page}`;
        return { kind: 'answer', answer: jsonAnswer(200, { '@odata.nextLink': next, value: rows }) };
      }
      return path === '/admin/directory/v1/groups'
        ? { kind: 'answer', answer: jsonAnswer(200, { nextPageToken: String(page), groups: rows.slice(0, 200) }) }
        : null;
    };
    const { lookup, asked } = await openLookup({ mishaps: endless });

    const { places, unread } = await placesIn(lookup);

    expect(unread.map(({ en }) => en)).toEqual([
      'The tenant has more than 10000 groups: the rest were not looked at.',
      'The organisation has more than 10000 groups: the rest were not looked at.',
    ]);
    expect(places.filter(({ kind }) => kind === 'group')).toHaveLength(20_000);
    expect(asked.length).toBeLessThan(80);
  });

  test('groups are there without a count where they cannot be counted', async () => {
    const { lookup } = await openLookup({ mishaps: ({ path }) => (path.endsWith('/$batch') ? { kind: 'cut' } : null) });

    const { places, unread } = await placesIn(lookup);

    expect(places.filter(({ platform }) => platform === 'teams').map(({ members }) => members)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(unread).toEqual([]);
  });

  test('with no tenant connected there is nothing to look at, and nothing amiss', async () => {
    const { lookup } = await openLookup({
      connect: async () => {
        throw new AppError('no-connection', {});
      },
    });

    expect(await placesIn(lookup)).toEqual({ places: [], unread: [] });
  });
});

test('who looks twice within a minute sees what was seen, and the vendors are asked once', async () => {
  let now = noon;
  const { lookup, asked } = await openLookup({ clock: { now: () => now } });
  const first = await placesIn(lookup);
  const calls = asked.length;

  const again = await placesIn(lookup);
  const callsAfter = asked.length;
  now = new Date(now.getTime() + 61_000);
  await placesIn(lookup);

  expect(again).toBe(first);
  expect([callsAfter, asked.length]).toEqual([calls, 2 * calls]);
});
