import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { formatIds } from '../../src/cli/audit-options.ts';
import { locales } from '../../src/model/language.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import { checked } from '../support/audit.ts';
import { bothSamples, fileIn, lesklaar, meetSample, recordOf, teamsSample, temporaryFolder } from '../support/command-line.ts';
import { sarifProblems } from '../support/sarif-schema.ts';
import { unzip } from '../support/unzip.ts';

const folder = temporaryFolder();
const cases = formatIds.flatMap((format) => locales.map((lang) => ({ format, lang })));

test.each(cases)('$format in $lang is the same on standard output and in a file', async ({ format, lang }) => {
  const path = join(folder, `report.${lang}.${format}`);
  const shown = await lesklaar(['audit', ...bothSamples, '--format', format, '--lang', lang]);
  const written = await lesklaar(['audit', ...bothSamples, '--format', format, '--lang', lang, '--out', path]);

  expect([shown.status, shown.stderr, written.status, written.stderr, written.stdout]).toEqual([0, '', 0, '', '']);
  expect(shown.bytes.length).toBeGreaterThan(1000);
  if (format === 'xlsx') expect([...unzip(readFileSync(path)).keys()]).toEqual([...unzip(shown.bytes).keys()]);
  else expect(readFileSync(path, 'utf8')).toBe(shown.stdout);
});

test('json is the record and nothing else, and fits the schema that ships with it', async () => {
  const { stdout } = await lesklaar(['audit', ...bothSamples, '--format', 'json']);

  const record = checked(JSON.parse(stdout) as AuditRecord);

  expect(record).toMatchObject({ schema: 'lesklaar.audit/1', id: 'audit-1', preset: 'nl-school', stage: 'primary' });
  expect(record.startedAt).toBe('2026-11-22T12:00:00.000Z');
  expect(record.sources.map(({ origin }) => origin)).toEqual([teamsSample, meetSample]);
});

test.each(locales)('sarif is valid in %s', async (lang) => {
  const { stdout } = await lesklaar(['audit', ...bothSamples, '--format', 'sarif', '--lang', lang]);

  expect(sarifProblems(stdout)).toEqual([]);
});

test('an xlsx opens as a workbook with three sheets', async () => {
  const { bytes } = await lesklaar(['audit', ...bothSamples, '--format', 'xlsx']);

  expect([...unzip(bytes).keys()].filter((name) => /^xl\/worksheets\/\w+\.xml$/.test(name))).toHaveLength(3);
});

test('an xlsx is not painted on a terminal, and nothing is saved then', async () => {
  const save = join(folder, 'not-saved.json');

  const { status, stdout, stderr } = await lesklaar(['audit', ...bothSamples, '-f', 'xlsx', '--save', save], { screen: 'terminal' });

  expect([status, stdout, existsSync(save)]).toEqual([2, '', false]);
  expect(stderr).toContain('--out');
});

test.each([
  { lang: 'nl', word: 'leraar', others: [] },
  { lang: 'nl-BE', word: 'leerkracht', others: [] },
  { lang: 'en', word: 'teacher', others: ['leraar', 'leerkracht'] },
])('the table speaks $lang', async ({ lang, word, others }) => {
  const { stdout } = await lesklaar(['audit', ...bothSamples, '--lang', lang]);

  expect(stdout).toContain(word);
  for (const other of others) expect(stdout).not.toContain(other);
});

test.each([
  { env: { LANG: 'nl_BE.UTF-8' }, yaml: '', args: [], heading: 'leerkracht' },
  { env: { LANG: 'en_GB.UTF-8' }, yaml: '', args: [], heading: 'In order' },
  { env: { LANG: 'en_GB.UTF-8' }, yaml: 'organisation: { name: De Linde, language: nl }', args: [], heading: 'In orde' },
  { env: { LANG: 'nl_NL.UTF-8' }, yaml: 'organisation: { name: De Linde, language: nl }', args: ['--lang', 'en'], heading: 'In order' },
])('the option goes before the school, the school before the machine: $heading', async ({ env, yaml, args, heading }) => {
  const config = fileIn(folder, 'language.yaml', yaml);

  const { stdout } = await lesklaar(['audit', ...bothSamples, '--config', config, ...args], { env });

  expect(stdout).toContain(heading);
});

test.each([
  { yaml: '', args: [], preset: 'nl-school' },
  { yaml: 'organisation: { name: Sint-Jozef, country: BE }', args: [], preset: 'be-school' },
  { yaml: 'organisation: { name: Sint-Jozef, country: BE }\npreset: cis-m365', args: [], preset: 'cis-m365' },
  { yaml: 'preset: cis-m365', args: ['--preset', 'microsoft-edu'], preset: 'microsoft-edu' },
])('the preset is $preset with $args and "$yaml"', async ({ yaml, args, preset }) => {
  const config = fileIn(folder, 'preset.yaml', yaml);

  expect((await recordOf(['audit', ...bothSamples, '--config', config, ...args])).preset).toBe(preset);
});

test.each(['primary', 'secondary', 'adult'])('the stage %s is written in the record', async (stage) => {
  expect((await recordOf(['audit', '--teams', teamsSample, '--stage', stage])).stage).toBe(stage);
});

test.each([
  { name: 'Scholengroep De Linde', id: 'scholengroep-de-linde' },
  { name: 'Hét Lycée Ångström', id: 'het-lycee-angstrom' },
  { name: '東京', id: 'unnamed' },
])('the organisation $name gets the id $id', async ({ name, id }) => {
  const config = fileIn(folder, 'name.yaml', { organisation: { name } });

  expect((await recordOf(['audit', '--teams', teamsSample, '--config', config])).organisation).toEqual({ id, name });
});

test('several files of one platform are put together', async () => {
  const first = fileIn(folder, 'first.json', { TeamsMeetingPolicy: { Identity: 'Global', AllowCloudRecording: false } });
  const second = fileIn(folder, 'second.json', { TeamsMeetingPolicy: { Identity: 'Global', AllowTranscription: false } });

  const { findings } = await recordOf(['audit', '--teams', first, '--teams', second]);

  const verdicts = findings.filter(({ control }) => ['recording', 'transcription'].includes(control)).map(({ outcome }) => outcome);
  expect(verdicts).toEqual(['ok', 'ok']);
});

test('a report that was there is replaced whole, and no draft is left behind', async () => {
  const path = fileIn(folder, 'earlier.html', 'yesterday'.repeat(100_000));

  await lesklaar(['audit', ...bothSamples, '--format', 'html', '--out', path]);

  expect(readFileSync(path, 'utf8')).not.toContain('yesterday');
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('progress is one line that is wiped, and goes to a terminal only', async () => {
  const missing = join(folder, 'none.json');

  const atTerminal = await lesklaar(['audit', '--teams', missing], { screen: 'terminal' });
  const inPipe = await lesklaar(['audit', '--teams', missing]);

  expect(atTerminal.stderr).toBe(`\r\u001b[K… ${missing}\r\u001b[K${inPipe.stderr}`);
  expect(inPipe.stderr).not.toContain('…');
});
