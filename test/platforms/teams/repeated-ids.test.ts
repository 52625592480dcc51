import { expect, test } from '@jest/globals';
import { assert, array, mixedCase, property, string } from 'fast-check';
import { repeatedIds } from '../../../src/platforms/teams/repeated-ids.ts';

test.each([
  ['nobody', [], []],
  ['each once', ['a', 'b', 'c'], []],
  ['one twice', ['a', 'b', 'a'], ['a']],
  ['one in two cases', ['Abc-1', 'aBC-1', 'x'], ['abc-1']],
])('%s', (_story, ids, repeated) => {
  expect([...repeatedIds(ids)]).toEqual(repeated);
});

test('it finds just what counting would find', () => {
  assert(
    property(array(mixedCase(string({ maxLength: 3 }))), (ids) => {
      const counts = Map.groupBy(ids, (id) => id.toLowerCase());
      const repeated = [...counts].filter(([, same]) => same.length > 1).map(([key]) => key);

      expect([...repeatedIds(ids)].toSorted()).toEqual(repeated.toSorted());
    }),
  );
});
