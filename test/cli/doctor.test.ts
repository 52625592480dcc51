import { expect, test } from '@jest/globals';
import { readiness, renderChecks } from '../../src/cli/table/render-checks.ts';
import { filePaper } from '../../src/cli/paper.ts';
import type { Check } from '../../src/model/check.ts';
import { lesklaar } from '../support/command-line.ts';

function aCheck(given: Partial<Check> = {}): Check {
  return {
    platform: 'teams',
    id: 'people',
    title: { nl: 'Wie heeft welk beleid', en: 'Who has which policy' },
    permission: 'TeamsUserConfiguration.Read.All',
    need: 'required',
    outcome: 'ok',
    found: { nl: 'Er is geen toestemming voor.', en: 'There is no permission for it.' },
    mend: { nl: 'Geef toestemming in Entra.', en: 'Grant it in Entra.' },
    ...given,
  };
}

test('on the pretend school everything works', async () => {
  const { status, stdout, stderr } = await lesklaar(['doctor', '--sandbox', '--lang', 'en']);

  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('✓ Who has which policy · TeamsUserConfiguration.Read.All · works');
  expect(stdout).toContain('All that is needed works.');
});

test('for programs the checks come as JSON', async () => {
  const { stdout } = await lesklaar(['doctor', '--sandbox', '--format', 'json']);

  const checks = JSON.parse(stdout) as readonly Check[];

  expect(new Set(checks.map(({ platform }) => platform))).toEqual(new Set(['teams', 'meet']));
  expect(checks.filter(({ outcome }) => outcome !== 'ok')).toEqual([]);
});

test('what is missing comes with what was seen and one step', () => {
  const shown = renderChecks([aCheck({ outcome: 'missing' })], 'nl', filePaper);

  expect(shown).toContain('▲ Wie heeft welk beleid · TeamsUserConfiguration.Read.All · ontbreekt\n');
  expect(shown).toContain('    Er is geen toestemming voor.\n  → Geef toestemming in Entra.\n');
  expect(shown).toContain('Zonder wat ontbreekt leest de controle de rest');
});

const outcomes: readonly [what: string, checks: readonly Check[], ready: string][] = [
  ['all works', [aCheck()], 'ready'],
  ['something optional is missing', [aCheck(), aCheck({ need: 'optional', outcome: 'missing' })], 'ready'],
  ['something needed is missing', [aCheck(), aCheck({ outcome: 'missing' }), aCheck({ outcome: 'unsure' })], 'lacking'],
  ['something needed could not be tried', [aCheck(), aCheck({ outcome: 'unsure' })], 'unsure'],
  ['nothing was tried', [], 'unsure'],
];

test.each(outcomes)('%s', (_what, checks, ready) => {
  expect(readiness(checks)).toBe(ready);
});
