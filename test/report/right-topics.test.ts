import { expect, test } from '@jest/globals';
import { rightTopics } from '../../src/report/right-topics.ts';
import { aFinding, aRecord } from '../support/record.ts';

function right(name: string, affected: number | null) {
  return aFinding({ outcome: 'ok', scope: { kind: 'policy', id: name, name }, affected });
}

test.each([
  [[right('A', 412)], 'Microsoft Teams, 412 leerlingen (A).'],
  [[right('A', 2), right('B', 1)], 'Microsoft Teams, 3 leerlingen (A, B).'],
  [[right('A', null)], 'Microsoft Teams (A).'],
  [['A', 'B', 'C', 'D', 'E'].map((name) => right(name, null)), 'Microsoft Teams (A, B, C en 2 andere).'],
])('where and for whom it is right', (findings, expected) => {
  expect(rightTopics('ok', aRecord({ findings }), 'nl')).toEqual([{ title: 'Opnemen starten', details: [expected] }]);
});

test('a subject is named once for both platforms', () => {
  const [topic, ...others] = rightTopics('ok', aRecord({ findings: [right('A', 1), { ...right('/', null), platform: 'meet' }] }), 'en');

  expect(others).toEqual([]);
  expect(topic?.details).toEqual(['Microsoft Teams, 1 pupil (A).', 'Google Meet (/).']);
});
