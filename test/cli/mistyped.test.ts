import { expect, test } from '@jest/globals';
import { bothSamples, lesklaar } from '../support/command-line.ts';

test.each([
  {
    args: ['adit'],
    says: 'Command: there is no "adit"; did you mean "audit"? Choose from: audit, replay, doctor, compare, setup, package, serve, export, import.',
  },
  { args: ['Compare'], says: 'did you mean "compare"?' },
  {
    args: ['xyzzy'],
    says: 'Command: there is no "xyzzy". Choose from: audit, replay, doctor, compare, setup, package, serve, export, import.',
  },
  { args: ['constructor'], says: 'there is no "constructor". Choose from' },
  { args: ['audit', '--prest', 'nl-school'], says: 'There is no option --prest; did you mean "--preset"? See: lesklaar audit --help' },
  { args: ['audit', '--taems', 'x.json'], says: 'did you mean "--teams"?' },
  { args: ['replay', '--fail_on', 'low'], says: 'did you mean "--fail-on"? See: lesklaar replay --help' },
  { args: ['compare', '--fromat', 'json'], says: 'did you mean "--format"? See: lesklaar compare --help' },
  { args: ['audit', '--frobnicate'], says: 'There is no option --frobnicate. See' },
  { args: ['audit', '-x'], says: 'There is no option -x. See' },
  { args: ['audit', '--constructor'], says: 'There is no option --constructor. See' },
  { args: ['audit', '--toString'], says: 'There is no option --toString. See' },
  { args: ['audit', '--__proto__'], says: 'There is no option --__proto__. See' },
  {
    args: ['audit', ...bothSamples, '--preset', 'nl-schol'],
    says: '--preset: there is no "nl-schol"; did you mean "nl-school"? Choose from: nl-school, be-school',
  },
  {
    args: ['audit', ...bothSamples, '--format', 'jsn'],
    says: '--format: there is no "jsn"; did you mean "json"? Choose from: table, json, csv',
  },
  { args: ['audit', ...bothSamples, '-f', 'markdwon'], says: '-f: there is no "markdwon"; did you mean "markdown"?' },
  {
    args: ['audit', ...bothSamples, '--lang', 'nl-NL'],
    says: '--lang: there is no "nl-NL"; did you mean "nl-BE"? Choose from: nl, nl-BE, en',
  },
  { args: ['audit', ...bothSamples, '--lang', 'fr'], says: '--lang: there is no "fr". Choose from: nl, nl-BE, en.' },
  { args: ['audit', ...bothSamples, '--stage', 'primry'], says: 'did you mean "primary"?' },
  { args: ['audit', ...bothSamples, '--fail-on', 'hihg'], says: 'did you mean "high"? Choose from: low, medium, high.' },
  { args: ['audit', '--teams'], says: '--teams needs a value.' },
  { args: ['audit', '--teams='], says: '--teams needs a value.' },
  { args: ['audit', '--teams', '--google', 'x.json'], says: '--teams needs a value.' },
  { args: ['audit', '--teams', '--google=x.json'], says: '--teams needs a value.' },
  { args: ['audit', ...bothSamples, '--format'], says: '--format needs one of table, json, csv, markdown, html, sarif, xlsx.' },
  { args: ['audit', 'policies.json'], says: '"policies.json" stands alone. Put --teams or --google before it.' },
  { args: ['audit'], says: 'There is nothing to audit: pass an export with --teams or --google, read your tenant with --tenant' },
  { args: ['audit', '--tenant'], says: 'There is no tenant to read: no connection is set up. Teams: set AZURE_TENANT_ID' },
  { args: ['doctor'], says: 'There is no tenant to read: no connection is set up.' },
  { args: ['audit', '--tenant', '--sandbox'], says: '--tenant and --sandbox do not go together' },
  { args: ['audit', '--tenant', '--people', '500'], says: '--people belongs to --sandbox' },
  { args: ['audit', '--sandbox', '--people', 'many'], says: '--people needs a whole number from 100 to 1000000.' },
  { args: ['audit', '--sandbox', '--people', '2000000'], says: '--people needs a whole number from 100 to 1000000.' },
  { args: ['doctor', 'x'], says: '"x" stands alone.' },
  { args: ['replay'], says: 'Pass one file that audit --save wrote.' },
  { args: ['replay', 'a', 'b'], says: 'Pass one file that audit --save wrote.' },
  { args: ['compare', 'a'], says: 'Pass two records: the old one and the new one.' },
  { args: ['compare', 'a', 'b', 'c'], says: 'Pass two records: the old one and the new one.' },
])('lesklaar $args: $says', async ({ args, says }) => {
  const { status, stdout, stderr } = await lesklaar(args, { env: { LANG: 'en_GB.UTF-8' } });

  expect({ status, stdout, lines: stderr.split('\n').length }).toEqual({ status: 2, stdout: '', lines: 2 });
  expect(stderr).toContain(says);
});

test.each([
  { args: ['--lang', 'en'], env: {}, says: 'There is no option' },
  { args: ['--lang=en'], env: {}, says: 'There is no option' },
  { args: ['--lang', 'nl'], env: { LANG: 'en_GB.UTF-8' }, says: 'De optie --prest bestaat niet; bedoelt u "--preset"?' },
  { args: [], env: { LANG: 'en_GB.UTF-8' }, says: 'There is no option' },
  { args: [], env: { LANG: 'C.UTF-8' }, says: 'De optie' },
  { args: [], env: {}, says: 'De optie' },
])('errors come in the language of $args and $env', async ({ args, env, says }) => {
  expect((await lesklaar(['audit', '--prest', 'x', ...args], { env })).stderr).toContain(says);
});

test('of an option that is given twice the last one counts', async () => {
  const { stdout } = await lesklaar([
    'audit',
    ...bothSamples,
    '--format',
    'csv',
    '--format=json',
    '--preset',
    'cis-m365',
    '--preset',
    'nl-school',
  ]);

  expect(JSON.parse(stdout)).toMatchObject({ preset: 'nl-school' });
});

test('short options may be written together with their value', async () => {
  const { stdout } = await lesklaar(['audit', ...bothSamples, '-fjson']);

  expect(JSON.parse(stdout)).toMatchObject({ schema: 'lesklaar.audit/1' });
});
