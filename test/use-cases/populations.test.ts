import { describe, expect, test } from '@jest/globals';
import type { NamedPlace } from '../../src/model/named-place.ts';
import { confirmPopulations } from '../../src/use-cases/populations/confirm-populations.ts';
import { roleIn, stageIn } from '../../src/use-cases/populations/school-words.ts';
import { suggestPopulations, type PlacesLookup } from '../../src/use-cases/populations/suggest-populations.ts';
import { meetSchool } from '../support/sample-schools.ts';
import { population } from '../support/school.ts';
import { aCollection } from '../support/stored.ts';
import { codeOf, openOffice } from './office.ts';

const office = openOffice();

test.each([
  ['Leerlingen', 'student'],
  ['leerlingen-2026-2027', 'student'],
  ['LEERLINGEN2026', 'student'],
  ['alle.studenten', 'student'],
  ['Cursisten avondschool', 'student'],
  ['Scholieren', 'student'],
  ['Kleuters', 'student'],
  ['sg-lln-3havo', 'student'],
  ['Leraren', 'teacher'],
  ['Docenten', 'teacher'],
  ['Leerkrachten', 'teacher'],
  ['Onderwijzend personeel', 'teacher'],
  ['Lesgevers', 'teacher'],
  ['Personeel', 'staff'],
  ['Medewerkers', 'staff'],
  ['Directie en secretariaat', 'staff'],
  ['Gasten', 'guest'],
  // Who looks after pupils is none.
  ['Leerlingbegeleiders', null],
  ['Leerlingenadministratie', null],
  ['Studentenbegeleiding', null],
  ['Oud-leerlingen', null],
  ['Alumni studenten', null],
  ['Archief docenten', null],
  // Two roles in one name say nothing of either.
  ['Leerlingen en docenten', null],
  ['Personeel en leerlingen', null],
  ['3B', null],
  ['Ouders', null],
  ['', null],
])('“%s” speaks of: %s', (name, role) => {
  expect(roleIn(name)?.role ?? null).toBe(role);
});

test.each([
  ['/Basisschool De Linde/Leerlingen', 'primary'],
  ['/Linde College/Leerlingen', 'secondary'],
  ['/Academie De Linde/Leerlingen', 'adult'],
  ['leerlingen-po', 'primary'],
  ['/Secundair onderwijs/Leerlingen', 'secondary'],
  ['/Leerlingen', null],
  // Special education in the Netherlands, secondary education in Flanders.
  ['leerlingen-so', null],
  ['/PO en VO/Leerlingen', null],
])('“%s” is of stage: %s', (path, stage) => {
  expect(stageIn(path)).toBe(stage);
});

describe('suggestions', () => {
  test('org units that were read, with their counts where people were counted', async () => {
    const { as, store } = await office.board();
    const { users, groupMembers, ...rest } = meetSchool();
    expect([users, groupMembers]).not.toContain(undefined);
    const members = [
      { orgUnitPath: '/Leerlingen', members: 412 },
      { orgUnitPath: '/Leerlingen/3B', members: 25 },
      { orgUnitPath: '/Personeel', members: 38 },
    ];
    await keepReading(store, { ...rest, members });

    const { suggestions } = await suggestPopulations({ ...as('dpo'), lookup: null });

    expect(suggestions.map(({ definition: { id, role, orgUnits }, members: people }) => ({ id, role, orgUnits, people }))).toEqual([
      { id: 'leerlingen', role: 'student', orgUnits: ['/Leerlingen'], people: 437 },
      { id: 'medewerkers', role: 'staff', orgUnits: ['/Personeel'], people: 38 },
    ]);
  });

  test('what is confirmed is not suggested again, nor what lies below it', async () => {
    const { as, store } = await office.board();
    await keepReading(store, meetSchool());
    await confirmPopulations(as('admin'), [population({ id: 'leerlingen', role: 'student', orgUnits: ['/Leerlingen'] })], 0);

    const { suggestions } = await suggestPopulations({ ...as('admin'), lookup: null });

    expect(suggestions.map(({ definition }) => definition.orgUnits)).toEqual([['/Personeel']]);
  });

  test('what is confirmed goes by the name that it has now; who has none goes by none', async () => {
    const { as } = await office.board();
    const confirmed = population({ id: 'leraren', role: 'teacher', teamsGroups: ['G1', 'weg'] });
    await confirmPopulations(as('admin'), [confirmed], 0);
    const places = [teamsGroup('g1', 'Docenten', 38), teamsGroup('g2', 'Schoolfotograaf', 1)];

    const { mapped, suggestions } = await suggestPopulations({ ...as('dpo'), lookup: lookupOf(places) });

    expect(mapped).toEqual([places[0]]);
    expect(suggestions).toEqual([]);
  });

  test('groups that a tenant names, by school and stage', async () => {
    const { as, store } = await office.board();
    await store.schools.put({ id: 's1', name: 'Linde College', stage: 'secondary', country: 'NL' });
    const places = [
      teamsGroup('g1', 'Linde College leerlingen', 880),
      teamsGroup('g2', 'Leerlingen PO', 412),
      teamsGroup('g3', 'PO leerlingen groep 8', 60),
      teamsGroup('g4', 'Schoolfotograaf', 1),
    ];

    const { suggestions } = await suggestPopulations({ ...as('admin'), lookup: lookupOf(places) });

    expect(
      suggestions.map(({ definition: { id, school, stage, teamsGroups }, members }) => ({ id, school, stage, teamsGroups, members })),
    ).toEqual([
      { id: 'leerlingen-linde-college', school: 'Linde College', stage: 'secondary', teamsGroups: ['g1'], members: 880 },
      // People of two groups may be the same ones: they are not added up.
      { id: 'leerlingen-primair-onderwijs', school: null, stage: 'primary', teamsGroups: ['g2', 'g3'], members: null },
    ]);
    expect(suggestions[0]?.because).toEqual([{ place: places[0], word: 'leerlingen' }]);
  });

  test('a place that was read and is still there counts once: by the name that it has now, with the people who were counted', async () => {
    const { as, store } = await office.board();
    const { users, groupMembers, ...rest } = meetSchool();
    expect([users, groupMembers]).not.toContain(undefined);
    await keepReading(store, { ...rest, members: [{ orgUnitPath: '/Leerlingen', members: 412 }] });
    const now: readonly NamedPlace[] = [
      { platform: 'meet', kind: 'org-unit', id: '/Leerlingen', name: 'Leerlingen', members: null },
      { platform: 'meet', kind: 'org-unit', id: '/Personeel', name: 'Docenten', members: null },
      teamsGroup('g1', 'Leerlingen', 415),
    ];

    const { suggestions } = await suggestPopulations({ ...as('admin'), lookup: lookupOf(now) });

    expect(suggestions).toMatchObject([
      { definition: { id: 'leerlingen', orgUnits: ['/Leerlingen'], teamsGroups: ['g1'] }, members: 415 },
      { definition: { id: 'leraren', orgUnits: ['/Personeel'] }, members: 0 },
    ]);
  });

  test('what could not be looked at is said beside them, and only what may be pupils or staff is worth counting', async () => {
    const { as } = await office.board();
    const asked: Record<string, boolean> = {};
    const unread = [{ nl: 'groups: niet gelezen.', en: 'groups: not read.' }];

    const suggested = await suggestPopulations({
      ...as('admin'),
      lookup: {
        places: async (_organisation, worthCounting) => {
          for (const name of ['Leerlingen PO', 'Schoolfotograaf']) asked[name] = worthCounting(name);
          return { places: [], unread };
        },
      },
    });

    expect(suggested).toEqual({ suggestions: [], mapped: [], unread });
    expect(asked).toEqual({ 'Leerlingen PO': true, Schoolfotograaf: false });
  });

  test('nothing changes by looking at them', async () => {
    const { as, store, trail } = await office.board();
    await keepReading(store, meetSchool());

    await suggestPopulations({ ...as('admin'), lookup: null });

    expect(await store.populations.get()).toMatchObject({ definitions: [], confirmedBy: null });
    expect(await trail()).toEqual([]);
  });
});

describe('confirming', () => {
  const pupils = population({ id: 'leerlingen', role: 'student', orgUnits: ['/Leerlingen'] });

  test('somebody’s name stands for the mapping, and the trail tells both', async () => {
    const { as, store, trail } = await office.board();

    const first = await confirmPopulations(as('admin'), [pupils], 0);
    const second = await confirmPopulations(as('ict-coordinator'), [], first.version);

    expect([first.confirmedBy, second.confirmedBy, second.version]).toEqual(['Admin', 'Ict-coordinator', 2]);
    expect(await trail()).toEqual(['populations.confirmed by Admin', 'populations.confirmed by Ict-coordinator']);
    const [last] = (await store.trail.list({ subject: 'populations' }, { limit: 1 })).rows;
    expect(last).toMatchObject({ before: { definitions: [{ id: 'leerlingen' }] }, after: { definitions: [] } });
  });

  test('a mapping that contradicts itself, or names no school of the board, is refused', async () => {
    const { as, store } = await office.board();
    await store.schools.put({ id: 's1', name: 'De Linde', stage: 'primary', country: 'NL' });

    expect(await codeOf(confirmPopulations(as('admin'), [pupils, pupils], 0))).toBe('unusable-request');
    expect(await codeOf(confirmPopulations(as('admin'), [{ ...pupils, id: 'unassigned' }], 0))).toBe('unusable-request');
    expect(await codeOf(confirmPopulations(as('admin'), [{ ...pupils, school: 'De Lindr' }], 0))).toBe('unknown-name');
    expect(await codeOf(confirmPopulations(as('admin'), [{ ...pupils, school: 'De Linde' }], 4))).toBe('changed-meanwhile');
    expect(await codeOf(confirmPopulations(as('admin'), [{ ...pupils, school: 'De Linde' }], 0))).toBe('done');
  });
});

async function keepReading(store: Parameters<typeof suggestPopulations>[0]['store'], content: unknown): Promise<void> {
  const readAt = '2026-11-22T08:00:00.000Z';
  await store.collections.add({ id: 'verzameling', readAt, exports: [{ platform: 'meet', origin: 'google.json', readAt, content }] });
}

function lookupOf(places: readonly NamedPlace[]): PlacesLookup {
  return { places: async () => ({ places, unread: [] }) };
}

function teamsGroup(id: string, name: string, members: number): NamedPlace {
  return { platform: 'teams', kind: 'group', id, name, members };
}

test('another mapping is counted by at once where a tenant is connected or anything was judged, and the same one is not', async () => {
  const pupils = population({ id: 'leerlingen', role: 'student', orgUnits: ['/Leerlingen'] });
  const teachers = population({ id: 'leraren', role: 'teacher', orgUnits: ['/Personeel'] });
  const nothingThere = await office.board();
  const connected = await office.board();
  connected.connect({ platform: 'meet', tenantId: 'C1' });
  const uploaded = await office.board();
  await uploaded.store.collections.add(aCollection());

  for (const { as } of [nothingThere, connected, uploaded]) {
    await confirmPopulations(as('admin'), [pupils], 0);
    await confirmPopulations(as('admin'), [pupils], 1);
    await confirmPopulations(as('admin'), [pupils, teachers], 2);
  }

  const asked = [nothingThere, connected, uploaded].map(({ jobs }) => jobs.asked.map(({ trigger, platforms }) => [trigger, platforms]));
  const readAll = ['decision', undefined];
  expect(asked).toEqual([[], [readAll, readAll], [readAll, readAll]]);
});
