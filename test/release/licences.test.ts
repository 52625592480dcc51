import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { licencesDelivered } from '../../infra/release/delivered.ts';
import { licenceList } from '../../infra/release/licence-list.ts';

const permissive = [
  'MIT',
  'Apache-2.0',
  'ISC',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  '(MIT OR CC0-1.0)',
];

describe('the licences of what is delivered', () => {
  test('are listed as the lock file has them; `npm run licences` writes the list anew', async () => {
    expect(readFileSync(new URL('../../infra/release/LICENCES.md', import.meta.url), 'utf8')).toBe(await licencesDelivered());
  });

  test('let a school use, change and hand on the product', async () => {
    const licences = [...(await licencesDelivered()).matchAll(/^- .* · (.*)$/gm)].map(([, licence]) => licence);

    expect(licences.filter((licence) => !permissive.includes(licence ?? ''))).toEqual([]);
  });

  test('a package that tells none stops the list, so that somebody looks', () => {
    const locked = { '': {}, 'node_modules/quiet': { version: '1.0.0' }, 'node_modules/open': { version: '2.0.0', license: 'MIT' } };

    expect(() => licenceList(locked, [])).toThrow('node_modules/quiet');
  });

  test('what the tab is built with counts with all that it brings, the nearest version first', () => {
    const locked = {
      '': {},
      'node_modules/service': { version: '1.0.0', license: 'ISC' },
      'node_modules/page': { version: '1.0.0', license: 'MIT', dev: true, dependencies: { part: '^2.0.0' } },
      'node_modules/part': { version: '1.0.0', license: 'MIT', dev: true },
      'node_modules/page/node_modules/part': { version: '2.0.0', license: 'MIT', dev: true },
      'node_modules/tester': { version: '1.0.0', license: 'GPL-3.0', dev: true },
    };

    const rows = licenceList(locked, ['page'])
      .split('\n')
      .filter((line) => line.startsWith('- '));

    expect(rows).toEqual(['- service 1.0.0 · ISC', '- page 1.0.0 · MIT', '- part 2.0.0 · MIT']);
  });
});
