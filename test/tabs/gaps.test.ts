import { expect, test } from '@jest/globals';
import { pointsOf } from '../../src/use-cases/points/get-points.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Population } from '../../src/model/population.ts';
import { placeInWalk, rememberWalk } from '../../tabs/components/gap-walk.ts';
import { keptIn } from '../../tabs/host/kept.ts';
import { optionsOf } from '../../tabs/pages/gaps/facet-options.ts';
import { chosenCount, countsOf, filterIn, fitting, withFacet, withoutFilter } from '../../tabs/pages/gaps/gap-filter.ts';
import { grouped, groupingIn, sorted, sortingIn } from '../../tabs/pages/gaps/gap-order.ts';
import { keysInOrder, listItems } from '../../tabs/pages/gaps/list-items.ts';
import { listedPoints, type ListedPoint } from '../../tabs/pages/gaps/listed-point.ts';
import { wordsIn } from '../../tabs/text/words.ts';
import { aFinding, aRecord, hostileNames } from '../support/record.ts';

const words = wordsIn('nl');

const pupils: Population = {
  id: 'leerlingen',
  role: 'student',
  stage: 'primary',
  school: 'De Eik',
  platform: 'teams',
  members: 40,
  from: 'configured',
};
const populations = [pupils, { ...pupils, id: 'leraren', role: 'teacher', school: 'Café ’t Hoekje' } as const];

const policy = (name: string): Finding['scope'] => ({ kind: 'policy', id: name, name });
const said = (title: string): Finding['text'] => ({ nl: { title, because: '', why: '' }, en: { title, because: '', why: '' } });

const recording = aFinding({ population: 'leerlingen', scope: policy('Global'), affected: 40, text: said('Opnemen starten') });
const lobby = aFinding({
  ...recording,
  control: 'lobby',
  severity: 'medium',
  affected: 300,
  text: said('Wachtruimte overslaan'),
  references: [{ framework: 'cis-m365', id: '8.5.3' }],
});
const council = aFinding({ ...recording, scope: policy('Leerlingenraad'), affected: 5 });
const camera = aFinding({
  ...recording,
  control: 'camera',
  population: 'leraren',
  outcome: 'instruct',
  severity: 'low',
  affected: null,
  text: said('Camera'),
  remedy: { ...recording.remedy, settable: 'per-meeting' },
  references: [],
});
const chat = aFinding({
  ...recording,
  control: 'meeting-chat',
  platform: 'meet',
  outcome: 'unknown',
  population: 'gasten',
  text: said('Chat'),
});

const all = listed([recording, lobby, council, camera, chat]);

function listed(findings: readonly Finding[]): readonly ListedPoint[] {
  return listedPoints(pointsOf(aRecord({ findings, populations })), words);
}

function names(points: readonly ListedPoint[]): readonly string[] {
  return points.map(({ saying, scope }) => `${saying.control} ${scope.name}`);
}

test.each([
  ['', ['recording Global', 'lobby Global', 'recording Leerlingenraad']],
  ['outcome=all', ['recording Global', 'lobby Global', 'recording Leerlingenraad', 'camera Global', 'meeting-chat Global']],
  ['outcome=unknown&outcome=instruct', ['camera Global', 'meeting-chat Global']],
  ['severity=medium&severity=low', ['lobby Global']],
  ['outcome=all&platform=meet', ['meeting-chat Global']],
  ['outcome=all&school=Caf%C3%A9+%E2%80%99t+Hoekje', ['camera Global']],
  ['outcome=all&school=', ['meeting-chat Global']],
  ['outcome=all&settable=teacher', ['camera Global']],
  ['framework=cis-m365', ['lobby Global']],
  ['scope=Leerlingenraad', ['recording Leerlingenraad']],
  ['control=recording&population=leerlingen', ['recording Global', 'recording Leerlingenraad']],
  ['search=WACHTRUIMTE', ['lobby Global']],
  ['search=raad+opnemen', ['recording Leerlingenraad']],
  ['outcome=all&search=cafe', ['camera Global']],
  ['search=raad+wachtruimte', []],
  ['severity=enormous', []],
])('an address with ?%s shows those that fit', (search, expected) => {
  expect(names(fitting(all, filterIn(new URLSearchParams(search))))).toEqual(expected);
});

test('a facet counts what each of its values would show, with all else that is chosen', () => {
  const filter = filterIn(new URLSearchParams('outcome=all&severity=high&platform=teams'));

  const counts = (name: 'severity' | 'outcome' | 'platform') =>
    [...countsOf(all, filter, name)].map(([value, { count }]) => [value, count]);

  expect(counts('severity')).toEqual([
    ['high', 2],
    ['medium', 1],
    ['low', 1],
  ]);
  expect(counts('platform')).toEqual([
    ['teams', 2],
    ['meet', 1],
  ]);
  expect(chosenCount(filter)).toBe(2);
});

test('a facet names its values, also one that an address asks for and nothing has', () => {
  const filter = filterIn(new URLSearchParams('outcome=all&school=%3Cscript%3E'));

  const options = optionsOf('school', all, filter, words);

  expect(options).toEqual([
    { value: '<script>', label: '<script>', count: 0 },
    { value: 'Café ’t Hoekje', label: 'Café ’t Hoekje', count: 1 },
    { value: 'De Eik', label: 'De Eik', count: 3 },
    { value: '', label: 'Hele omgeving', count: 1 },
  ]);
});

test('what is chosen stands in the address, and what is usual does not', () => {
  const address = new URLSearchParams('group=school&search=raad');

  const changed = withFacet(withFacet(withFacet(address, 'severity', ['high', 'low']), 'outcome', []), 'school', ['']);

  expect(changed.toString()).toBe('group=school&search=raad&severity=high&severity=low&outcome=all&school=');
  expect(withFacet(changed, 'outcome', ['gap']).has('outcome')).toBe(false);
  expect(withoutFilter(changed).toString()).toBe('group=school');
});

test.each([
  ['weight', ['recording Global', 'recording Leerlingenraad', 'lobby Global', 'meeting-chat Global', 'camera Global']],
  ['people', ['lobby Global', 'recording Global', 'meeting-chat Global', 'recording Leerlingenraad', 'camera Global']],
  ['right', ['camera Global', 'lobby Global', 'meeting-chat Global', 'recording Global', 'recording Leerlingenraad']],
  ['place', ['recording Global', 'meeting-chat Global', 'lobby Global', 'camera Global', 'recording Leerlingenraad']],
] as const)('sorted by %s', (sorting, expected) => {
  expect(names(sorted(all, sorting))).toEqual(expected);
});

test('groups with the heaviest points stand first, with how many they hold', () => {
  const groups = grouped(all, 'place');

  expect(groups.map(({ first, points, severities }) => [first.scope.name, first.saying.platform, points.length, severities])).toEqual([
    ['Global', 'teams', 3, { high: 1, medium: 1, low: 1 }],
    ['Global', 'meet', 1, { high: 1, medium: 0, low: 0 }],
    ['Leerlingenraad', 'teams', 1, { high: 1, medium: 0, low: 0 }],
  ]);
  expect(grouped(all, 'outcome').map(({ id }) => id)).toEqual(['gap', 'unknown', 'instruct']);
  expect(grouped(all, 'severity').map(({ id }) => id)).toEqual(['high', 'medium', 'low']);
});

test('a closed group shows its head only, and a list without groups has no heads', () => {
  const groups = grouped(sorted(all, 'weight'), 'severity');

  const kinds = (closed: readonly string[]) => listItems(groups, new Set(closed)).map(({ kind }) => kind);

  expect(kinds([])).toEqual(['group', 'point', 'point', 'point', 'group', 'point', 'group', 'point']);
  expect(kinds(['high'])).toEqual(['group', 'group', 'point', 'group', 'point']);
  expect(listItems(grouped(all, 'none'), new Set()).map(({ kind }) => kind)).toEqual(all.map(() => 'point'));
});

test('an address that asks for an order that is not there gets the usual one', () => {
  const address = new URLSearchParams('sort=constructor&group=__proto__');

  expect([sortingIn(address), groupingIn(address), groupingIn(new URLSearchParams('outcome=all'))]).toEqual([
    'weight',
    'severity',
    'outcome',
  ]);
});

test('lines have names of their own, also where parts of a population share a key and names are hostile', () => {
  const hostile = listed(
    hostileNames.flatMap((name) => [aFinding({ scope: policy(name) }), aFinding({ scope: policy(name), outcome: 'ok' })]),
  );

  const ids = listItems(grouped(hostile, 'place'), new Set()).map(({ id }) => id);

  expect(new Set(ids).size).toBe(ids.length);
});

test('from a point one goes on to the next of the list that one came from', () => {
  const session = keptIn(() => {
    throw new Error('this frame may keep nothing');
  });
  const keys = keysInOrder(grouped(sorted(all, 'weight'), 'severity'));
  rememberWalk(session, { search: 'outcome=all', keys });

  expect(keys.map((key) => placeInWalk(session, key)?.position)).toEqual([1, 2, 3, 4, 5]);
  expect(placeInWalk(session, keys[1] ?? '')).toEqual({ search: 'outcome=all', previous: keys[0], next: keys[2], position: 2, count: 5 });
  expect(placeInWalk(session, keys[0] ?? '')?.previous).toBeNull();
  expect(placeInWalk(session, 'van-elders')).toBeNull();
});
