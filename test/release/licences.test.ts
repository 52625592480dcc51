import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { billDelivered, licencesDelivered, noticesDelivered } from '../../infra/release/delivered.ts';
import { licenceList } from '../../infra/release/licence-list.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };

// As SPDX names them, which a bill of materials has to: spdx.org/licenses.
const permissive = ['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Unlicense', '(MIT OR CC0-1.0)'];

describe('the licences of what is delivered', () => {
  test('are listed as the lock file has them; `npm run licences` writes the list anew', async () => {
    expect(readFileSync(new URL('../../infra/release/LICENCES.md', import.meta.url), 'utf8')).toBe(await licencesDelivered());
  });

  test('go with the tab in full, for what is built into it has no folder of its own any more', async () => {
    const notices = readFileSync(new URL('../../infra/release/NOTICES.txt', import.meta.url), 'utf8');
    const [, ofTab = ''] = (await licencesDelivered()).split('## Built into the tab');

    expect(notices).toBe(await noticesDelivered());
    for (const [, name, version] of ofTab.matchAll(/^- (\S+) (\S+) · /gm)) expect(notices).toContain(`\n${name} ${version}\n`);
    expect(notices).toContain('Copyright (c) Meta Platforms, Inc. and affiliates.');
  });

  test('let a school use, change and hand on the product', async () => {
    const licences = [...(await licencesDelivered()).matchAll(/^- .* · (.*)$/gm)].map(([, licence]) => licence);

    expect(licences.filter((licence) => !permissive.includes(licence ?? ''))).toEqual([]);
  });

  test('stand in the software bill of materials too, package by package, with its sum', async () => {
    const listed = [...(await licencesDelivered()).matchAll(/^- (\S+) (\S+) · (.+)$/gm)].map(([, ...row]) => row.join(' '));

    const bill = await billDelivered();

    const told = bill.components.map(({ group, name, version: its, licenses: [licence = { expression: '' }] }) => {
      const whole = group === undefined ? name : `${group}/${name}`;
      return `${whole} ${its} ${'license' in licence ? licence.license.id : licence.expression}`;
    });
    expect(told.toSorted()).toEqual([...new Set(listed)].toSorted());
    expect(bill.components.filter(({ hashes }) => !/^[0-9a-f]{128}$/.test(hashes?.[0]?.content ?? '')).map(({ purl }) => purl)).toEqual([]);
    // What `npm sbom --omit dev` forgets, because something for development needs it too.
    expect(bill.components.map(({ name }) => name)).toEqual(expect.arrayContaining(['zod', 'yaml', 'pg-protocol']));
    expect(bill.metadata.component).toMatchObject({ name: 'lesklaar', version });
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

test('what changed for a school is told of this version, first', () => {
  const changes = readFileSync(join(root, 'infra/release/CHANGELOG.md'), 'utf8');

  expect(/^## (\S+)\n\n\S/m.exec(changes)?.[1]).toBe(version);
});
