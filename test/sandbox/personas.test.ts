import { expect, test } from '@jest/globals';
import { personas, sandboxSignIn } from '../../src/auth/sandbox-token.ts';
import { systemClock } from '../../src/clock.ts';
import { personas as played } from '../../src/sandbox/board/personas.ts';
import { numberOfEntraId, entraIdOf, personAt } from '../../src/sandbox/board/person.ts';

test('who signs in without showing anything is the same person in the pretend world', async () => {
  const signIn = sandboxSignIn('linde', systemClock);

  const actors = await Promise.all(personas.map(async (persona) => signIn.actorOf(await signIn.issue(persona))));

  expect(actors.map(({ name }) => name)).toEqual(personas.map((persona) => played[persona].name));
  expect(personas.map((persona) => personAt(played[persona].number).role)).toEqual([
    ...Array.from({ length: 5 }, () => 'staff'),
    'teacher',
  ]);
});

test('an id tells whose it is, and anything else nobody’s', () => {
  const numbers = [0, 51, 999_999];

  expect(numbers.map((number) => numberOfEntraId(entraIdOf(number).toUpperCase()))).toEqual(numbers);
  expect([entraIdOf(1).replace(/^./, 'x'), entraIdOf(1).replace(/^.{8}/, '00000000'), '', '1'].map(numberOfEntraId)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
