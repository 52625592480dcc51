import { expect, test } from '@jest/globals';
import type { LessonsRead } from '../../../src/lessons/lesson-desk.ts';
import { heldLists } from '../../../src/platforms/lessons/held-lists.ts';

function heldAt(start: number) {
  let now = start;
  let reads = 0;
  const lists = heldLists({ now: () => new Date(now) });
  const read = async (): Promise<LessonsRead> => ({ lessons: [], problems: [{ nl: `${(reads += 1)}`, en: '' }] });
  return { lists, read, later: (milliseconds: number) => void (now += milliseconds) };
}

test('a card that is looked at again asks the vendor nothing, for half a minute', async () => {
  const { lists, read, later } = heldAt(0);

  const first = await lists.of('sanne', read);
  later(29_999);
  const second = await lists.of('sanne', read);
  later(1);
  const third = await lists.of('sanne', read);

  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test('after a change, and for another teacher, it is read anew', async () => {
  const { lists, read } = heldAt(0);
  const before = await lists.of('sanne', read);

  const other = await lists.of('joris', read);
  lists.forget('sanne');
  const after = await lists.of('sanne', read);

  expect(new Set([before, other, after]).size).toBe(3);
});

test('what failed is tried again', async () => {
  const { lists, read } = heldAt(0);

  await expect(lists.of('sanne', async () => Promise.reject(new Error('nobody there')))).rejects.toThrow('nobody there');

  await expect(lists.of('sanne', read)).resolves.toMatchObject({ lessons: [] });
});
