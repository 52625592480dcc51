import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { lines, policy, pupils, teachers, units, viewOf } from './tenant.ts';

const order = fc.constantFrom(101, 101.5, 201, 202, 202.5, 203, 399);
const anyPolicy = fc.record({
  name: fc.constantFrom('a', 'b', 'c', 'd'),
  type: fc.constantFrom('ADMIN' as const, 'SYSTEM' as const),
  setting: fc.constantFrom('meet.video_recording', 'meet.service_status', 'chat.chat_history'),
  unit: fc.constantFrom('root', 'll', 'vo', 'ps', 'elsewhere'),
  query: fc.constantFrom('', '!x', "entity.licenses.exists(license, license in ['/product/a/sku/1'])"),
  group: fc.constantFrom('', 'groups/g1', 'groups/g2', 'WORKSPACE_ALL_ADMIN_GROUP'),
  order,
  value: fc.constantFrom<unknown>(true, false, { serviceState: 'DISABLED' }, { historyOnByDefault: true }, {}, 'broken'),
});
const anyUser = fc.record({
  id: fc.constantFrom('1', '2', '3', '4', '5'),
  orgUnitPath: fc.constantFrom('/', '/Leerlingen', '/Leerlingen/VO', '/Personeel', '/Onbekend'),
});

const settings = ['meet.video_recording.enableRecording', 'chat.chat_history.historyOnByDefault'];

function seen(json: unknown, populations: Parameters<typeof viewOf>[1][]): readonly string[] {
  const view = viewOf(json, ...populations);
  return settings.flatMap((setting) => [...lines(view, setting, ['meet.service_status'])]).toSorted();
}

test('the order of policies, pages, people and keys never matters', () => {
  const tenant = fc.record({
    policies: fc.array(anyPolicy, { minLength: 1, maxLength: 12 }),
    users: fc.uniqueArray(anyUser, { selector: ({ id }) => id }),
    seed: fc.infiniteStream(fc.nat(1000)),
    configured: fc.boolean(),
  });

  fc.assert(
    fc.property(tenant, ({ policies, users, seed, configured }) => {
      const rows = policies.map(policy);
      const populations = configured ? [pupils, teachers] : [];
      const groupMembers = { g1: ['1', '2', '5'] };
      const straight = { policies: rows, orgUnits: units, users, groupMembers };
      const mixed = shuffled(rows, seed).map(turned);
      const pages = [
        { policies: mixed.slice(0, 1), nextPageToken: 'x' },
        { policies: [], nextPageToken: 'y' },
        { policies: mixed.slice(1) },
      ];
      const shuffledTenant = {
        groupMembers: { g1: shuffled(groupMembers.g1, seed) },
        users: shuffled(users, seed),
        orgUnits: shuffled(units, seed),
        policies: shuffled(pages, seed),
      };

      expect(seen(shuffledTenant, populations)).toEqual(seen(straight, populations));
    }),
    { numRuns: 300 },
  );
});

test('nobody is lost or counted twice', () => {
  const tenant = fc.record({
    policies: fc.array(anyPolicy, { minLength: 1, maxLength: 8 }),
    users: fc.uniqueArray(anyUser, { selector: ({ id }) => id }),
  });

  fc.assert(
    fc.property(tenant, ({ policies, users }) => {
      const groupMembers = { g1: ['1', '2', '5'], g2: ['2', '3'] };
      const view = viewOf({ policies: policies.map(policy), orgUnits: units, users, groupMembers }, pupils, teachers);
      const counted = view.holdings('meet.video_recording', ['meet.service_status']).map(({ members }) => members ?? 0);

      expect(counted.reduce((sum, members) => sum + members, 0)).toBe(users.length);
    }),
    { numRuns: 300 },
  );
});

function shuffled<T>(list: readonly T[], seed: Iterator<number>): readonly T[] {
  const keyed = list.map((item) => ({ item, key: Number(seed.next().value) }));
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
}

function turned(row: object): object {
  return Object.fromEntries(Object.entries(row).toReversed());
}
