import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { objectTypes } from '../../../src/platforms/teams/object-types.ts';
import { parseTeams } from '../../../src/platforms/teams/parse-teams.ts';
import type { ExportInput } from '../../../src/platforms/teams/teams-export.ts';
import { teamsView } from '../../../src/platforms/teams/teams-view.ts';
import { audit } from '../../support/audit.ts';
import { population, school } from '../../support/school.ts';
import { meetingPolicy } from '../../support/teams-bundle.ts';
import { entry, input, user, type Json } from './tenant.ts';

const own = school({ populations: [population({ id: 'team', role: 'teacher', teamsGroups: ['g-staff'] })] });

const anyEntry = fc.record({
  policy: fc.constantFrom('Global', 'Klas', 'KLAS', 'Tag:Raad', 'Weg', 'weg'),
  way: fc.constantFrom('direct', 'group', 'group', 'global', 'inherited'),
  group: fc.constantFrom('g1', 'g2', null),
  type: fc.constantFrom('TeamsMeetingPolicy', 'TeamsMeetingPolicy', 'TeamsEventsPolicy', 'TeamsAppSetupPolicy'),
});
const anyPerson = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  role: fc.constantFrom('student', 'teacher', 'none'),
  accountType: fc.constantFrom('user', 'user', 'guest', 'resourceAccount'),
  entries: fc.array(anyEntry, { maxLength: 3 }),
});
const anyPolicy = fc.record({
  name: fc.constantFrom('Global', 'Klas', 'Raad', 'AllOn'),
  recording: fc.constantFrom<unknown>(true, false, null, 'nieuw'),
  lobby: fc.constantFrom('Everyone', 'OrganizerOnly'),
});
const anyFile = fc.record({
  policies: fc.uniqueArray(anyPolicy, { selector: ({ name }) => name, maxLength: 4 }),
  people: fc.array(anyPerson, { maxLength: 5 }),
  roles: fc.array(anyPerson, { maxLength: 2 }),
  ranks: fc.array(fc.record({ group: fc.constantFrom('g1', 'G1', 'g2'), rank: fc.constantFrom(1, 2, 3) }), { maxLength: 3 }),
  staff: fc.uniqueArray(fc.constantFrom('a', 'b'), { maxLength: 2 }),
});
type File = typeof anyFile extends fc.Arbitrary<infer Value> ? Value : never;

function written({ policies, people, roles, ranks, staff }: File): Json {
  return {
    TeamsMeetingPolicy: policies.map(({ name, recording, lobby }) =>
      meetingPolicy(name, { AllowCloudRecording: recording, AutoAdmittedUsers: lobby }),
    ),
    GroupPolicyAssignment: ranks.map(({ group, rank }) => ({ GroupId: group, PolicyType: 'TeamsMeetingPolicy', Rank: rank })),
    userConfigurations: people.map(({ id, role, accountType, entries }) =>
      user(
        id,
        entries.map(({ policy, way, group, type }) => entry(policy, way, group, type)),
        { primaryRole: role, accountType },
      ),
    ),
    educationUsers: roles.map(({ id, role }) => ({ id, primaryRole: role })),
    groupMembers: { 'g-staff': staff },
  };
}

const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });

test('the order of policies, people and keys in a file never changes a finding', () => {
  fc.assert(
    fc.property(anyFile, seeds, (file, seed) => {
      const json = written(file);

      const [straight, mixed] = [json, shuffledWithin(json, seed)].map((one) => audit({ teams: [one], school: own }));

      expect(mixed?.findings).toEqual(straight?.findings);
      expect(mixed?.summary).toEqual(straight?.summary);
    }),
    { seed: 20_261_122, numRuns: 60 },
  );
});

test('the order of the files never changes who holds what, what it says, and where that was read', () => {
  fc.assert(
    fc.property(fc.array(anyFile, { minLength: 2, maxLength: 4 }), seeds, (files, seed) => {
      const inputs = files.map((file, index) => input(written(file), index));
      const mixed = shuffled(inputs, seed).map((one) => ({ ...one, json: shuffledWithin(one.json as Json, seed) }));

      expect(seen(mixed)).toEqual(seen(inputs));
    }),
    { seed: 20_261_122, numRuns: 200 },
  );
});

const settings = ['AllowCloudRecording', 'AutoAdmittedUsers', 'AutoRecording'].map((property) => `TeamsMeetingPolicy.${property}`);

function seen(inputs: readonly ExportInput[]): readonly string[] {
  const view = teamsView(inputs.map(parseTeams), own);
  const holdings = objectTypes.flatMap((type) => view.holdings(type, []));
  const lines = holdings.map(({ settings: values, ...holding }) => JSON.stringify([holding, settings.map((one) => values.read(one))]));
  return [...lines, ...view.populations.map((one) => JSON.stringify(one))].toSorted();
}

/** The same file with its keys and its lists in another order; the list of one person's policies too. */
function shuffledWithin(json: Json, seed: number): Json {
  return shuffledValue(json, seed) as Json;
}

function shuffledValue(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return shuffled(value, seed).map((one) => shuffledValue(one, seed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(shuffled(Object.entries(value), seed).map(([key, one]) => [key, shuffledValue(one, seed)]));
}

/** Fisher–Yates with a small linear generator, so that a failure can be replayed. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const left = [...list];
  const taken: T[] = [];
  for (let state = seed; left.length > 0;) {
    state = (state * 48_271) % 2_147_483_647;
    taken.push(...left.splice(state % left.length, 1));
  }
  return taken;
}
