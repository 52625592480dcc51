import { expect, test } from '@jest/globals';
import { array, assert, constantFrom, infiniteStream, nat, property, record } from 'fast-check';
import { PeopleTally } from '../../../../src/platforms/meet/live/people-tally.ts';

const council = '03council';
const plus = '/product/101031/sku/1010310008';

function counted(tally: PeopleTally): readonly string[] {
  return tally
    .counts()
    .map(({ place, marks, members }) => `${[place, ...marks].join(' ')}: ${members}`)
    .toSorted();
}

test('people are counted by unit and by the groups that they are in', () => {
  const tally = new PeopleTally();

  tally.mark('1', council);
  for (const id of ['1', '2', '3']) tally.place(id, '/Leerlingen', null);
  tally.place('4', '/Personeel', null);
  tally.mark('4', council);

  expect(counted(tally)).toEqual([`/Leerlingen ${council}: 1`, '/Leerlingen: 2', `/Personeel ${council}: 1`]);
});

test('somebody who is there twice counts once, where they were first', () => {
  const tally = new PeopleTally();

  tally.place('1', '/Leerlingen', null);
  tally.place('1', '/Personeel', null);
  tally.mark('1', council);
  tally.mark('1', council);
  tally.place('1', '/Personeel', null);

  expect(counted(tally)).toEqual([`/Leerlingen ${council}: 1`]);
});

test('who left, or is a member and no user of ours, is not counted', () => {
  const tally = new PeopleTally();

  tally.mark('gone', council);
  tally.place('gone', 'gone', null);
  tally.mark('stranger', council);

  expect(counted(tally)).toEqual([]);
});

test('who is nowhere, or nobody, is counted as such', () => {
  const tally = new PeopleTally();

  tally.place('1', 'nowhere', null);
  tally.lose();

  expect(counted(tally)).toEqual(['nowhere: 2']);
});

test('what is marked at an address is somebody’s once it shows whose it is', () => {
  const tally = new PeopleTally();

  tally.mark('Anna@delinde.nl', plus);
  tally.mark('1', council);
  tally.place('1', '/Leerlingen', 'anna@delinde.nl');
  tally.place('2', '/Leerlingen', 'bo@delinde.nl');

  expect(counted(tally)).toEqual([`/Leerlingen ${plus} ${council}: 1`, '/Leerlingen: 1']);
});

test('the order in which lists come in never matters, and nobody is lost', () => {
  const person = record({
    id: nat(30).map(String),
    place: constantFrom('/Leerlingen', '/Personeel', 'gone', 'nowhere'),
    groups: array(constantFrom('a', 'b', 'c'), { maxLength: 3 }),
  });

  assert(
    property(array(person, { maxLength: 40 }), infiniteStream(nat(1000)), (all, seed) => {
      const people = [...new Map(all.map((one) => [one.id, one])).values()];
      const facts = people.flatMap(({ id, place, groups }) => [
        (tally: PeopleTally) => tally.place(id, place, null),
        ...groups.map((group) => (tally: PeopleTally) => tally.mark(id, group)),
      ]);
      const [straight, mixed] = [new PeopleTally(), new PeopleTally()];
      for (const tell of facts) tell(straight);
      for (const tell of shuffled(facts, seed)) tell(mixed);

      expect(counted(mixed)).toEqual(counted(straight));
      expect(straight.counts().reduce((sum, { members }) => sum + members, 0)).toBe(people.filter(({ place }) => place !== 'gone').length);
    }),
    { numRuns: 100 },
  );
});

function shuffled<T>(list: readonly T[], seed: Iterator<number>): readonly T[] {
  const keyed = list.map((item) => ({ item, key: Number(seed.next().value) }));
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
}
