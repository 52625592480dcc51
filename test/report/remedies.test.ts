import { expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.ts';
import { otherScopes, remediesOf, safeLink } from '../../src/report/remedies.ts';
import { aFinding } from '../support/record.ts';

function withSteps(name: string, step: string): Finding {
  const { remedy } = aFinding();
  return aFinding({
    scope: { kind: 'policy', id: name, name },
    remedy: { ...remedy, steps: { nl: [step], en: [step] }, command: `Set ${name}` },
  });
}

test('steps that differ in nothing but the name are told once, with every command', () => {
  const findings = ['A', 'B', 'B'].map((name) => withSteps(name, `Open “${name}”.`));

  const [remedy, ...others] = remediesOf({ first: aFinding(), findings }, 'nl');

  expect(others).toEqual([]);
  expect(remedy).toMatchObject({ steps: ['Open “A”.'], commands: ['Set A', 'Set B'] });
  expect(remedy === undefined ? [] : otherScopes(remedy)).toEqual(['B']);
});

test('steps that differ stay apart', () => {
  const findings = [withSteps('A', 'Open “A”.'), withSteps('B', 'Sluit “B”.')];

  expect(remediesOf({ first: aFinding(), findings }, 'nl').map(({ steps }) => steps)).toEqual([['Open “A”.'], ['Sluit “B”.']]);
});

test.each([
  ['https://learn.microsoft.com/x', 'https://learn.microsoft.com/x'],
  ['https://x.nl/"><script>', 'https://x.nl/%22%3E%3Cscript%3E'],
  ['http://x.nl', null],
  ['javascript:alert(1)', null],
  ['geen adres', null],
  [null, null],
])('the link %s becomes %s', (link, expected) => {
  expect(safeLink(link)).toBe(expected);
});
