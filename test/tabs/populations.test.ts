import { describe, expect, test } from '@jest/globals';
import type { PopulationDefinition } from '../../tabs/api/operations.ts';
import { freeId, isWhole, kindOf, rowsOf, wantedOf, withDefinition, withSuggestion } from '../../tabs/pages/populations/mapping.ts';

function pupils(given: Partial<PopulationDefinition> = {}): PopulationDefinition {
  return {
    id: 'leerlingen-de-linde',
    role: 'student',
    stage: 'primary',
    school: 'De Linde',
    teamsGroups: ['groep-1'],
    orgUnits: [],
    googleGroups: [],
    googleLicences: null,
    ...given,
  };
}

describe('taking over a suggestion', () => {
  test('adds its places to those of the same role, stage and school', () => {
    const made = withSuggestion([pupils()], {
      definition: pupils({ id: 'ander', teamsGroups: ['groep-1', 'groep-2'], orgUnits: ['/Leerlingen'] }),
    });

    expect(made).toEqual([pupils({ teamsGroups: ['groep-1', 'groep-2'], orgUnits: ['/Leerlingen'] })]);
  });

  test.each([
    ['another role', { role: 'teacher' }],
    ['another school', { school: 'De Eik' }],
    ['another stage', { stage: 'secondary' }],
  ] as const)('of %s stands apart, under an id of its own', (_what, differs) => {
    const made = withSuggestion([pupils()], { definition: pupils({ ...differs, teamsGroups: ['groep-9'] }) });

    expect(made).toHaveLength(2);
    expect(new Set(made.map(({ id }) => id)).size).toBe(2);
    expect(made[0]).toEqual(pupils());
  });

  test('leaves alone those who are told apart by a licence', () => {
    const byLicence = pupils({ googleLicences: ['/product/101031/sku/1010310003'] });

    expect(withSuggestion([byLicence], { definition: pupils({ id: 'x' }) })[0]).toBe(byLicence);
  });
});

test('what was changed, added and taken away stands beside what counts', () => {
  const counting = [pupils({ id: 'a' }), pupils({ id: 'b' }), pupils({ id: 'c' })];
  const made = withDefinition([pupils({ id: 'a' }), pupils({ id: 'c', stage: null })], pupils({ id: 'd' }));

  expect(rowsOf(counting, made).map(({ definition, state }) => [definition.id, state])).toEqual([
    ['a', 'same'],
    ['b', 'removed'],
    ['c', 'changed'],
    ['d', 'added'],
  ]);
});

test.each([
  [{ role: 'student', stage: null, school: 'Basisschool ’t Ven' }, 'leerlingen-basisschool-t-ven'],
  [{ role: 'teacher', stage: 'secondary', school: null }, 'leraren-vo'],
  [{ role: 'staff', stage: null, school: null }, 'medewerkers-2'],
] as const)('people without an id get one that says who they are: %o', (definition, id) => {
  expect(freeId(definition, [{ id: 'medewerkers' }])).toBe(id);
});

test('a definition without any place holds nobody', () => {
  expect([isWhole(pupils({ teamsGroups: [] })), isWhole(pupils()), isWhole(pupils({ teamsGroups: [], googleLicences: ['x'] }))]).toEqual([
    false,
    true,
    true,
  ]);
});

test('a role that nobody may give is not sent', () => {
  expect(wantedOf([pupils(), pupils({ id: 'x', role: 'unknown' })]).map(({ id }) => id)).toEqual(['leerlingen-de-linde']);
});

test('each place belongs to a kind', () => {
  const places = [
    { platform: 'teams', kind: 'group' },
    { platform: 'meet', kind: 'group' },
    { platform: 'meet', kind: 'org-unit' },
  ] as const;

  expect(places.map(kindOf)).toEqual(['teamsGroups', 'googleGroups', 'orgUnits']);
});
