import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { array, assert, integer, oneof, property, string, tuple, uuid } from 'fast-check';
import { IdTable } from '../../../src/platforms/calls/id-table.ts';

test('it remembers like a Map that is blind to case', () => {
  const id = oneof(
    uuid(),
    string({ maxLength: 12 }).map((text) => text.toLowerCase()),
  );
  assert(
    property(array(tuple(id, integer({ min: 1, max: 65_535 }))), (rows) => {
      const table = new IdTable(8);
      const map = new Map<string, number>();

      for (const [key, value] of rows) {
        table.set(key, value);
        map.set(key, value);
      }

      for (const [key, value] of map) expect(table.get(key)).toBe(value);
    }),
  );
});

test('letters count the same in either case', () => {
  const table = new IdTable(8);

  table.set('5C1A0DE1-11DE', 7);

  expect(table.get('5c1a0de1-11de')).toBe(7);
  expect(table.size).toBe(1);
});

test('two hundred thousand people, none of them taken for another, in a table that began small', () => {
  const table = new IdTable(16);
  const ids = Array.from({ length: 200_000 }, () => randomUUID());

  ids.forEach((id, index) => table.set(id, (index % 60_000) + 1));

  expect(table.size).toBe(200_000);
  expect(ids.findIndex((id, index) => table.get(id) !== (index % 60_000) + 1)).toBe(-1);
  expect(table.get(randomUUID())).toBe(0);
});

test.each([
  ['numbered Graph ids', (index: number) => `00000000-0000-0000-0000-${String(index).padStart(12, '0')}`],
  ['numbered Directory ids', (index: number) => `1${String(index).padStart(20, '0')}`],
])('%s, which differ in a few digits only, stay apart', (_what, idOf) => {
  const table = new IdTable(16);

  for (let index = 0; index < 300_000; index += 1) table.set(idOf(index), (index % 60_000) + 1);

  expect(table.size).toBe(300_000);
});
