import { describe, expect, test } from '@jest/globals';
import { controls } from '../../src/controls/index.ts';
import { platformIds } from '../../src/model/platform.ts';
import { presets } from '../../src/presets/index.ts';
import { pointsOf } from '../../src/use-cases/points/get-points.ts';
import type { Exception, PlaceStanding } from '../../tabs/api/operations.ts';
import { firstSchools } from '../../tabs/pages/reports/board/place-rows.ts';
import { standingDeviations } from '../../tabs/pages/reports/board/standing-deviations.ts';
import { frameworks } from '../../tabs/pages/reports/frameworks/index.ts';
import { pointsAddress, standingOf } from '../../tabs/pages/reports/frameworks/requirement-standing.ts';
import { presetNames } from '../../tabs/text/preset-name.ts';
import { aFinding, aRecord } from '../support/record.ts';

describe('the frameworks', () => {
  test('say of each right what the right itself says: which requirements it is evidence of', () => {
    const ofRights = controls.flatMap(({ id, references }) =>
      platformIds.flatMap((platform) => references[platform].map((one) => `${one.framework} ${platform} ${one.id} ${id}`)),
    );
    const ofFrameworks = frameworks.flatMap(({ id: framework, requirements }) =>
      requirements.flatMap(({ id, platform, rights }) =>
        platform === null || rights === 'all' ? [] : rights.map((right) => `${framework} ${platform} ${id} ${right}`),
      ),
    );

    expect(ofFrameworks.toSorted()).toEqual(ofRights.filter((one) => !one.startsWith('microsoft-edu')).toSorted());
  });

  test('name rights and presets that there are', () => {
    const rights = frameworks.flatMap(({ requirements }) => requirements.flatMap(({ rights: own }) => (own === 'all' ? [] : own)));
    const known = controls.map(({ id }) => id as string);

    expect(rights.filter((right) => !known.includes(right))).toEqual([]);
    expect(frameworks.flatMap(({ preset }) => preset ?? []).filter((id) => !presets.some((one) => one.id === id))).toEqual([]);
  });

  test('what no right says anything about tells what is not seen', () => {
    const silent = frameworks.flatMap(({ requirements }) => requirements.filter(({ rights }) => rights.length === 0));

    expect(silent.length).toBeGreaterThan(0);
    expect(silent.filter(({ unseen }) => unseen === null)).toEqual([]);
  });

  test('a requirement counts the points of its rights on its platform, and leads to them', () => {
    const findings = [
      aFinding({ control: 'lobby', platform: 'teams', outcome: 'gap' }),
      aFinding({ control: 'lobby', platform: 'meet', outcome: 'ok' }),
      aFinding({ control: 'recording', platform: 'teams', outcome: 'unknown' }),
      aFinding({ control: 'lobby', platform: 'teams', outcome: 'not-applicable' }),
    ];
    const points = pointsOf(aRecord({ findings }));
    const [norm, , cis] = frameworks;
    const lobby = cis?.requirements.find(({ id }) => id === '8.5.3');
    const all = norm?.requirements.find(({ rights }) => rights === 'all');
    if (lobby === undefined || all === undefined) throw new Error('there are such requirements');

    expect(standingOf(lobby, points)).toMatchObject({ total: 1, counts: { gap: 1, ok: 0, 'not-applicable': 1 } });
    expect(standingOf(all, points)).toMatchObject({ total: 3, counts: { gap: 1, ok: 1, unknown: 1 } });
    expect(pointsAddress(lobby, 'gap')).toBe('/gaps?outcome=gap&platform=teams&control=lobby');
  });
});

test('every standard is called what the service calls it', () => {
  expect(presetNames).toEqual(Object.fromEntries(presets.map(({ id, title }) => [id, title])));
});

describe('the report for the board', () => {
  test('only deviations that count now, the first to end first; what ends within a month is told', () => {
    const one = (state: Exception['state'], until: string): Exception => ({ state, until, id: until }) as Exception;
    const now = new Date('2026-11-22T12:00:00Z');

    const standing = standingDeviations(
      [one('approved', '2027-06-30'), one('expired', '2026-01-01'), one('requested', '2026-12-01'), one('approved', '2026-12-20')],
      now,
    );

    expect(standing.map(({ exception, endsSoon }) => [exception.until, endsSoon])).toEqual([
      ['2026-12-20', true],
      ['2027-06-30', false],
    ]);
  });

  test('of two hundred schools the first stand in it, with all their platforms, and it says how many more there are', () => {
    const place = (school: string, platform: PlaceStanding['platform']): PlaceStanding => ({
      school,
      platform,
      ...aRecord().summary,
      pupils: null,
    });
    const places = Array.from({ length: 200 }, (_one, index) => [
      place(`School ${index}`, 'meet'),
      place(`School ${index}`, 'teams'),
    ]).flat();

    const { schools, others } = firstSchools(places, 15);

    expect(schools.map(({ name }) => name)).toEqual(Array.from({ length: 15 }, (_one, index) => `School ${index}`));
    expect(schools[0]?.places.map(({ platform }) => platform)).toEqual(['teams', 'meet']);
    expect(others).toBe(185);
    expect(firstSchools(places.slice(0, 32), 15).others).toBe(0);
  });
});
