import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { controlIds, controls } from '../../src/controls/index.ts';
import { presetIds } from '../../src/presets/index.ts';
import { readSchool, type KnownNames } from '../../src/schools/read-school.ts';

const names: KnownNames = {
  controls: controlIds,
  presets: presetIds,
  steps: new Map(controls.map(({ id, scale }): [string, readonly string[]] => [id, scale])),
};

const example = `
organisation: { name: Scholengroep De Linde, country: NL, timezone: Europe/Amsterdam, language: nl }
preset: nl-school
overrides: [ { control: lobby, role: teacher, stage: secondary, accept: organisation, reason: "besluit directie 12-11-2026" } ]
populations:
  - { id: leerlingen-po, role: student, stage: primary, school: De Linde, teams: { groups: [ "…group id…" ] }, google: { orgUnits: [ /Leerlingen/PO ] } }
  - { id: leraren, role: teacher, school: De Linde, teams: { groups: [ "…" ] }, google: { orgUnits: [ /Personeel ] } }
exceptions: [ { control: recording, platform: teams, scope: Mediateam, reason: "…", approvedBy: "directie", until: 2027-07-31 } ]
attestations: [ { control: creating-meetings, platform: meet, population: leerlingen-po, outcome: ok, by: "ict-coördinator", until: 2027-02-01 } ]
`;

test('the example says everything that a school can say', () => {
  expect(readSchool(example, 'lesklaar.yaml', names)).toEqual({
    organisation: {
      name: 'Scholengroep De Linde',
      country: 'NL',
      timezone: 'Europe/Amsterdam',
      language: 'nl',
      microsoftTenantId: null,
      googleCustomerId: null,
    },
    connections: { microsoft: null, google: null },
    preset: 'nl-school',
    overrides: [
      {
        control: 'lobby',
        role: 'teacher',
        stage: 'secondary',
        platform: null,
        accept: 'organisation',
        reason: 'besluit directie 12-11-2026',
      },
    ],
    populations: [
      {
        id: 'leerlingen-po',
        role: 'student',
        stage: 'primary',
        school: 'De Linde',
        teamsGroups: ['…group id…'],
        orgUnits: ['/Leerlingen/PO'],
        googleGroups: [],
        googleLicences: null,
      },
      {
        id: 'leraren',
        role: 'teacher',
        stage: null,
        school: 'De Linde',
        teamsGroups: ['…'],
        orgUnits: ['/Personeel'],
        googleGroups: [],
        googleLicences: null,
      },
    ],
    exceptions: [
      {
        control: 'recording',
        platform: 'teams',
        scope: 'Mediateam',
        population: null,
        reason: '…',
        approvedBy: 'directie',
        until: '2027-07-31',
      },
    ],
    attestations: [
      {
        control: 'creating-meetings',
        platform: 'meet',
        population: 'leerlingen-po',
        outcome: 'ok',
        by: 'ict-coördinator',
        until: '2027-02-01',
      },
    ],
  });
});

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const fits = ajv.compile(JSON.parse(readFileSync(new URL('../../src/schools/lesklaar-yaml.schema.json', import.meta.url), 'utf8')));

test('the schema for editors accepts the example', () => {
  expect([fits(parse(example)), fits.errors]).toEqual([true, null]);
});

test.each([
  'organisatie: { name: De Linde }',
  'organisation: { country: NL }',
  'organisation: { name: De Linde, language: fr }',
  'populations: [ { id: a, role: pupil } ]',
  'populations: [ { id: a, role: student, teams: { groups: [] } } ]',
  'exceptions: [ { control: recording, reason: a, approvedBy: b, until: 31-07-2027 } ]',
  'exceptions: [ { control: recording, reason: "", approvedBy: b, until: 2027-07-31 } ]',
  'attestations: [ { control: lobby, outcome: default, by: a, until: 2027-07-31 } ]',
])('the schema for editors and the reader both refuse %s', (text) => {
  expect(fits(parse(text))).toBe(false);
  expect(() => readSchool(text, 'lesklaar.yaml', names)).toThrow('lesklaar.yaml: line 1');
});

test.each([
  { text: '', timezone: 'Europe/Amsterdam' },
  { text: 'organisation: { name: a, country: NL }', timezone: 'Europe/Amsterdam' },
  { text: 'organisation: { name: a, country: BE }', timezone: 'Europe/Brussels' },
  { text: 'organisation: { name: a, country: BE, timezone: Europe/Paris }', timezone: 'Europe/Paris' },
])('with "$text" days are those of $timezone', ({ text, timezone }) => {
  expect(readSchool(text, 'lesklaar.yaml', names).organisation.timezone).toBe(timezone);
});

test('blanks around a name do not count, and a date needs no quotes', () => {
  const { exceptions } = readSchool(
    'exceptions: [ { control: " recording ", reason: " a ", approvedBy: b, until: 2027-07-31 } ]',
    'lesklaar.yaml',
    names,
  );

  expect(exceptions[0]).toMatchObject({ control: 'recording', reason: 'a', until: '2027-07-31' });
});

test('where the tenants are read stands in the file; what it leaves out is not read', () => {
  const text = `
connections:
  microsoft: { clientId: app-1, certificate: geheim/lesklaar.pem }
  google: { serviceAccount: sleutel.json, subject: beheer@delinde.example, adminLog: read }
`;

  expect(readSchool(text, 'lesklaar.yaml', names).connections).toEqual({
    microsoft: { tenantId: null, clientId: 'app-1', certificate: 'geheim/lesklaar.pem', configurationApi: 'skip' },
    google: { serviceAccount: 'sleutel.json', subject: 'beheer@delinde.example', adminLog: 'read', licences: 'skip' },
  });
});

test('a secret does not belong in a file that colleagues read', () => {
  const text = 'connections: { microsoft: { clientId: app-1, clientSecret: hunter2 } }';

  expect(() => readSchool(text, 'lesklaar.yaml', names)).toThrow('"clientSecret" is not a known key');
});
