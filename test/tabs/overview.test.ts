import { expect, test } from '@jest/globals';
import { firstSteps } from '../../tabs/pages/overview/steps-to-take.ts';
import { schoolsOf } from '../../tabs/pages/overview/schools-of.ts';
import type { PlaceStanding } from '../../tabs/api/operations.ts';
import { aRecord } from '../support/record.ts';

const read = { sources: aRecord().sources };

test.each([
  ['nothing was done yet', null, false, false, ['next', 'later', 'later']],
  ['a tenant is connected', null, true, false, ['done', 'next', 'later']],
  ['a tenant is connected and people were told apart', null, true, true, ['done', 'done', 'next']],
  ['people were told apart, but nothing was read', null, false, true, ['next', 'done', 'later']],
  ['something was read, but nobody told who is who', read, undefined, false, ['done', 'next', 'done']],
  ['an audit had nothing to read', { sources: [] }, undefined, true, ['next', 'done', 'later']],
  ['all is done', read, undefined, true, ['done', 'done', 'done']],
  ['it is not known who is who', read, undefined, undefined, ['done', 'done', 'done']],
] as const)('where %s, one is led on from there', (_what, overview, isConnected, hasPopulations, states) => {
  expect(firstSteps({ overview, isConnected, hasPopulations }).map(({ state }) => state)).toEqual(states);
});

test('a school stands once, with its platforms in a fixed order, where its heaviest platform put it', () => {
  const place = (school: string | null, platform: PlaceStanding['platform']): PlaceStanding => ({
    school,
    platform,
    ...aRecord({ findings: [] }).summary,
    pupils: null,
  });

  const schools = schoolsOf([place('De Linde', 'meet'), place('De Eik', 'teams'), place('De Linde', 'teams'), place(null, 'teams')]);

  expect(schools.map(({ name, places }) => [name, places.map(({ platform }) => platform)])).toEqual([
    ['De Linde', ['teams', 'meet']],
    ['De Eik', ['teams']],
    [null, ['teams']],
  ]);
});
