import { afterEach, describe, expect, test } from '@jest/globals';
import type { PopulationDefinition } from '../../src/model/school.ts';
import { sandboxConnections } from '../../src/sandbox-connections.ts';
import { entraIdOf, personAt } from '../../src/sandbox/board/person.ts';
import { groupIds } from '../../src/sandbox/microsoft/groups.ts';
import type { Mishaps } from '../../src/sandbox/server/mishap.ts';
import { jsonAnswer } from '../../src/sandbox/server/wire.ts';
import { startSandbox, type SandboxOptions } from '../../src/sandbox/start-sandbox.ts';
import { staffDirectory } from '../../src/service/staff-directory.ts';
import { findColleagues, type StaffDirectory } from '../../src/use-cases/checklists/find-colleagues.ts';
import { noon } from '../support/audit.ts';
import { sandboxSchool } from '../support/live-audit.ts';
import { surroundings } from '../support/surroundings.ts';
import { isMicrosoft } from '../support/weather.ts';
import { codeOf, openOffice } from '../use-cases/office.ts';

const office = openOffice();
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

interface Told extends Partial<SandboxOptions> {
  readonly populations?: readonly PopulationDefinition[];
  readonly giveRoles?: readonly string[];
  readonly isConnected?: boolean;
}

/** The directory of the pretend school, and the paths that it was asked for. */
async function openDirectory({ populations, giveRoles = [], isConnected = true, ...options }: Told = {}) {
  const asked: string[] = [];
  const sandbox = await startSandbox({ people: 400, clock: { now: () => noon }, heard: ({ path }) => void asked.push(path), ...options });
  closing.push(async () => sandbox.close());
  const known = populations ?? (await sandboxSchool()).populations;
  const connections = isConnected ? sandboxConnections(sandbox) : { microsoft: null, google: null };
  const places = { connectionsOf: async () => connections, populationsOf: async () => known, giveRoles };
  const directory = staffDirectory(places, surroundings({ clock: { now: () => noon }, reach: sandbox.reach }));
  return { directory, asked };
}

async function found(directory: StaffDirectory, search: string): Promise<readonly string[]> {
  const { as } = await office.board();
  return (await findColleagues(as('leader'), directory, search)).people.map(({ id }) => id);
}

const refusing: Mishaps = ({ host }) =>
  isMicrosoft(host) ? { kind: 'answer', answer: jsonAnswer(403, { error: { code: 'Authorization_RequestDenied' } }) } : null;

const teachers = Array.from({ length: 400 }, (_, number) => personAt(number)).filter(({ role, left }) => role === 'teacher' && !left);

describe('colleagues by name', () => {
  test('are the teachers whom the school confirmed, with their account, and never a pupil', async () => {
    const { directory, asked } = await openDirectory();
    const { as } = await office.board();

    const staff = (await directory.staff('de-linde')) ?? [];
    const one = staff[0];

    expect(staff.map(({ id }) => id).toSorted()).toEqual(teachers.map(({ number }) => entraIdOf(number)).toSorted());
    expect(asked.filter((path) => Object.entries(groupIds).some(([name, id]) => name.startsWith('pupil') && path.includes(id)))).toEqual(
      [],
    );
    expect(await found(directory, one?.name.slice(0, 4) ?? '')).toContain(one?.id);
    expect(await found(directory, 'bestaat niet')).toEqual([]);
    expect(await findColleagues(as('leader'), directory, 'bestaat niet')).toEqual({ people: [], from: 'directory' });
  });

  test('are asked of the tenant once, however often somebody looks', async () => {
    const { directory, asked } = await openDirectory();
    await directory.staff('de-linde');
    const before = asked.length;

    await directory.staff('de-linde');

    expect(asked).toHaveLength(before);
  });

  test('a group that gives a role counts, unless it is one of pupils', async () => {
    const { directory } = await openDirectory({
      populations: (await sandboxSchool()).populations.filter(({ role }) => role === 'student'),
      giveRoles: [groupIds.teachersCollege, groupIds.pupilsCollege, 'directie@delinde.example'],
    });

    const staff = (await directory.staff('de-linde')) ?? [];

    expect(staff.length).toBeGreaterThan(0);
    expect(staff.every(({ id }) => teachers.some(({ number }) => entraIdOf(number) === id))).toBe(true);
  });

  test.each([
    ['no tenant is connected', { isConnected: false }],
    ['nobody said who is staff', { populations: [] }],
    ['the tenant turns us away', { mishaps: refusing }],
  ])('where %s, names are typed', async (_why, told) => {
    const { directory } = await openDirectory(told);

    expect(await found(directory, 'le')).toEqual([]);
  });

  test('are for those who give tasks', async () => {
    const { as } = await office.board();

    expect(await codeOf(findColleagues(as('teacher'), null, 'le'))).toBe('not-allowed');
    expect(await codeOf(findColleagues(as('dpo'), null, 'le'))).toBe('not-allowed');
    expect(await findColleagues(as('board'), null, 'le')).toEqual({ people: [], from: 'none' });
  });
});
