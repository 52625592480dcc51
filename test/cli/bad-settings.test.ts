import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fileIn, lesklaar, teamsSample, temporaryFolder } from '../support/command-line.ts';

const folder = temporaryFolder();
const exception = 'control: recording, reason: les, approvedBy: directie';
const bomb = [
  'a: &a [x,x,x,x,x,x,x,x,x,x]',
  ...Array.from('bcdefgh', (letter, index) => `${letter}: &${letter} [${aliases('abcdefgh'[index] ?? '')}]`),
];

const unusable: readonly { readonly what: string; readonly yaml: string; readonly en: string; readonly nl: string }[] = [
  {
    what: 'an unknown key',
    yaml: '# settings\norganisatie: { name: De Linde }\n',
    en: 'line 2, organisatie: "organisatie" is not a known key; did you mean "organisation"?',
    nl: 'regel 2, organisatie: "organisatie" is geen bekende sleutel; bedoelt u "organisation"?',
  },
  {
    what: 'an unknown key in a list, which leaves another one missing',
    yaml: `exceptions:\n  - { ${exception}, untill: 2027-07-31 }\n`,
    en: 'line 2, exceptions[0].untill: "untill" is not a known key; did you mean "until"?',
    nl: 'regel 2, exceptions[0].untill: "untill" is geen bekende sleutel; bedoelt u "until"?',
  },
  {
    what: 'an unknown key that is like no other',
    yaml: 'organisation: { name: De Linde, telephone: 1 }\n',
    en: 'line 1, organisation.telephone: "telephone" is not a known key. See',
    nl: 'regel 1, organisation.telephone: "telephone" is geen bekende sleutel. Zie',
  },
  {
    what: 'a missing key',
    yaml: `exceptions:\n  - { ${exception} }\n`,
    en: 'line 2, exceptions[0].until: this is missing.',
    nl: 'regel 2, exceptions[0].until: dit ontbreekt.',
  },
  {
    what: 'a value of the wrong type',
    yaml: '\n\norganisation: 3\n',
    en: 'line 3, organisation: expected an object with fields.',
    nl: 'regel 3, organisation: verwacht: een object met velden.',
  },
  {
    what: 'a day that does not exist',
    yaml: `exceptions:\n  - { ${exception}, until: 2027-02-30 }\n`,
    en: 'line 2, exceptions[0].until: expected a day such as 2027-07-31.',
    nl: 'regel 2, exceptions[0].until: verwacht: een dag als 2027-07-31.',
  },
  {
    what: 'a day written otherwise',
    yaml: `exceptions:\n  - { ${exception}, until: 31-07-2027 }\n`,
    en: 'line 2, exceptions[0].until: expected a day such as 2027-07-31.',
    nl: 'regel 2, exceptions[0].until: verwacht: een dag als 2027-07-31.',
  },
  {
    what: 'an unknown control',
    yaml: 'attestations:\n  - { control: lobbby, outcome: ok, by: ict, until: 2027-02-01 }\n',
    en: 'line 2, attestations[0].control: "lobbby" does not exist; did you mean "lobby"?',
    nl: 'regel 2, attestations[0].control: "lobbby" bestaat niet; bedoelt u "lobby"?',
  },
  {
    what: 'an unknown preset',
    yaml: 'preset: nl-schol\n',
    en: 'line 1, preset: "nl-schol" does not exist; did you mean "nl-school"?',
    nl: 'regel 1, preset: "nl-schol" bestaat niet; bedoelt u "nl-school"?',
  },
  {
    what: 'a preset that is like no other',
    yaml: 'preset: whatever-you-like\n',
    en: 'does not exist; choose from nl-school, be-school, microsoft-edu, cisa-scuba, cis-m365.',
    nl: 'bestaat niet; kies uit nl-school, be-school, microsoft-edu, cisa-scuba, cis-m365.',
  },
  {
    what: 'a step that is not on the scale of the control',
    yaml: 'overrides:\n  - control: recording\n    role: student\n    accept: within-30-days\n    reason: les\n',
    en: 'line 4, overrides[0].accept: "within-30-days" does not exist; choose from ',
    nl: 'regel 4, overrides[0].accept: "within-30-days" bestaat niet; kies uit ',
  },
  {
    what: 'an id that stands there twice',
    yaml: 'populations:\n  - { id: leraren, role: teacher }\n  - { id: leraren, role: staff }\n',
    en: 'line 3, populations[1].id: "leraren" occurs twice.',
    nl: 'regel 3, populations[1].id: "leraren" komt twee keer voor.',
  },
  {
    what: 'a time zone that does not exist',
    yaml: 'organisation: { name: De Linde, timezone: Europe/Urk }\n',
    en: 'line 1, organisation.timezone: "Europe/Urk" is not a time zone',
    nl: 'regel 1, organisation.timezone: "Europe/Urk" is geen tijdzone',
  },
  { what: 'a bomb of aliases', yaml: bomb.join('\n'), en: 'YAML: too many aliases', nl: 'YAML: te veel verwijzingen' },
  { what: 'tabs', yaml: 'organisation:\n\tname: De Linde\n', en: 'line 2: Tabs are not allowed as indentation.', nl: 'regel 2: ' },
  {
    what: 'a key that stands there twice',
    yaml: 'preset: nl-school\npreset: be-school\n',
    en: 'line 2: Map keys must be unique.',
    nl: 'regel 2: ',
  },
  { what: 'two documents', yaml: 'preset: nl-school\n---\npreset: be-school\n', en: 'line 2: ', nl: 'regel 2: ' },
  { what: 'a bracket too few', yaml: 'populations: [ { id: a\n', en: 'line ', nl: 'regel ' },
  {
    what: 'a list',
    yaml: '- preset: nl-school\n',
    en: 'line 1: expected an object with fields',
    nl: 'regel 1: verwacht: een object met velden',
  },
  {
    what: 'a hundred thousand brackets',
    yaml: '['.repeat(100_000),
    en: 'line 1: too many levels inside one another.',
    nl: 'te veel niveaus',
  },
  { what: 'a list as a key', yaml: '{ [a, b]: 1 }\n', en: '"[ a, b ]" is not a known key.', nl: '"[ a, b ]" is geen bekende sleutel.' },
  {
    what: 'a __proto__',
    yaml: '__proto__: { preset: nl-school }\n',
    en: 'line 1, __proto__: "__proto__" is not a known key.',
    nl: 'regel 1',
  },
  {
    what: 'an org unit without a slash',
    yaml: 'populations:\n  - { id: a, role: student, google: { orgUnits: [ Leerlingen ] } }\n',
    en: 'line 2, populations[0].google.orgUnits[0]: ',
    nl: 'regel 2, ',
  },
];

test.each(unusable)('$what is refused in one line that names the place', async ({ yaml, en, nl }) => {
  const config = fileIn(folder, 'lesklaar.yaml', yaml);
  const out = join(folder, 'report.html');
  const save = join(folder, 'collection.json');

  for (const [lang, says] of Object.entries({ en, nl })) {
    const args = ['audit', '--teams', teamsSample, '--config', config, '--lang', lang, '--out', out, '--save', save];
    const { status, stdout, stderr } = await lesklaar(args);

    expect({ status, stdout, lines: stderr.split('\n').length }).toEqual({ status: 2, stdout: '', lines: 2 });
    expect(stderr).toContain(`lesklaar: ${config}: `);
    expect(stderr).toContain(says);
    expect([out, save].filter((path) => existsSync(path))).toEqual([]);
  }
});

test.each(['', '# nothing yet\n', '---\n', '{}', 'null\n'])('settings that say nothing (%j) are no settings', async (yaml) => {
  const config = fileIn(folder, 'nothing.yaml', yaml);

  expect((await lesklaar(['audit', '--teams', teamsSample, '--config', config])).status).toBe(0);
});

function aliases(letter: string): string {
  return Array.from({ length: 10 }, () => `*${letter}`).join(',');
}
