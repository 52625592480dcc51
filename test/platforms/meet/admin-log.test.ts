import { expect, test } from '@jest/globals';
import { lines, policy, pupils, teachers, units, viewOf } from './tenant.ts';

const download = 'log.RecordingSettingsProto.allow_downloads_for_recording';

interface Told {
  readonly at?: string;
  readonly unit?: string;
  readonly group?: string;
  readonly value?: string;
  readonly edition?: string;
  readonly application?: string;
  readonly name?: string;
}

function entry({ at = '2026-06-01', unit = 'De Linde', group, value, edition = 'plus', application = 'Google Meet', name }: Told) {
  const parameters = [
    { name: 'APPLICATION_NAME', value: application },
    { name: 'ORG_UNIT_NAME', value: unit },
    { name: 'SETTING_NAME', value: 'RecordingSettingsProto allow_downloads_for_recording' },
    { name: 'APPLICATION_EDITION', value: edition },
    ...(value === undefined ? [] : [{ name: 'NEW_VALUE', value }]),
    ...(group === undefined ? [] : [{ name: 'GROUP_EMAIL', value: group }]),
  ];
  const event = name ?? (value === undefined ? 'DELETE_APPLICATION_SETTING' : 'CHANGE_APPLICATION_SETTING');
  return { id: { time: at === '' ? undefined : `${at}T10:00:00.000Z` }, events: [{ name: event, parameters }] };
}

const policies = [policy({ unit: 'root', order: 201, value: true })];
const silent = 'not-collected — the admin log is silent about this';

test.each([
  ['a true', [entry({ value: 'true' })], ['unassigned / ?: true']],
  ['a text', [entry({ value: 'EVERYONE' })], ['unassigned / ?: "EVERYONE"']],
  ['Gemini in Meet', [entry({ value: 'false', application: 'Google Meet GenAI' })], ['unassigned / ?: false']],
  ['another application', [entry({ value: 'false', application: 'Google Chat' })], [`unassigned / ?: ${silent}`]],
  [
    'the latest, wherever it stands',
    [entry({ value: 'true', at: '2026-05-01' }), entry({ value: 'false', at: '2026-06-01' }), entry({ value: 'true', at: '2026-04-01' })],
    ['unassigned / ?: false'],
  ],
  ['editions that agree', [entry({ value: 'true' }), entry({ value: 'true', edition: 'standard' })], ['unassigned / ?: true']],
  [
    'editions that disagree',
    [entry({ value: 'true' }), entry({ value: 'false', edition: 'standard' })],
    ['unassigned / ?: ambiguous — the admin log gives editions different values at one time'],
  ],
  [
    'an entry without a value',
    [entry({ name: 'CHANGE_APPLICATION_SETTING' })],
    ['unassigned / ?: ambiguous — an entry of the admin log has no value'],
  ],
  [
    'an entry without a time',
    [entry({ value: 'false' }), entry({ value: 'false', at: '' })],
    ['unassigned / ?: ambiguous — an entry of the admin log cannot be read'],
  ],
  ['a value that was removed at the root', [entry({})], [`unassigned / ?: ${silent}`]],
])('evidence from the log: %s', (_story, logs, expected) => {
  const view = viewOf({ policies, orgUnits: units, logs });

  expect(lines(view, download)).toEqual(expected);
});

test.each([
  ['by name', 'Leerlingen'],
  ['by path', '/Leerlingen'],
])('a unit that the log names %s has evidence of its own, units below it have none', (_story, unit) => {
  const view = viewOf({ policies, orgUnits: units, logs: { items: [entry({ value: 'false', unit })] } }, pupils, teachers);

  expect(lines(view, download)).toEqual([
    'leerlingen /Leerlingen ?: false',
    `leerlingen /Leerlingen ?: ${silent}`,
    `leraren /Personeel ?: ${silent}`,
  ]);
});

test('a unit whose own value was removed takes its parent’s', () => {
  const logs = [
    entry({ value: 'true', at: '2026-01-01' }),
    entry({ value: 'false', unit: 'Personeel', at: '2026-02-01' }),
    entry({ unit: 'Personeel' }),
  ];
  const view = viewOf({ policies, orgUnits: units, logs }, teachers);

  expect(view.holdings('log.RecordingSettingsProto', [])[0]?.settings.read(download)).toEqual({
    known: true,
    value: true,
    readFrom: ['admin log 2026-01-01'],
  });
});

test('a group has evidence of its own', () => {
  const logs = [entry({ value: 'false', unit: 'Personeel' }), entry({ value: 'true', group: 'Raad@delinde.nl' })];
  const told = { policies, orgUnits: units, logs, groups: [{ id: 'g1', email: 'raad@delinde.nl' }] };
  const users = [{ id: '1', orgUnitPath: '/Personeel' }];

  expect(lines(viewOf(told, teachers), download)).toEqual(['leraren /Personeel ?: false', 'leraren raad@delinde.nl ?: true']);
  expect(lines(viewOf({ ...told, users, groupMembers: { g1: ['1'] } }, teachers), download)).toEqual(['leraren raad@delinde.nl 1: true']);
});

test('a name that two units share tells of neither', () => {
  const orgUnits = [...units, { orgUnitId: 'id:x', orgUnitPath: '/Personeel/VO', name: 'VO' }];
  const view = viewOf({ policies, orgUnits, logs: [entry({ value: 'false', unit: 'VO' })] }, teachers);

  expect(lines(view, download)).toContain(
    'leraren /Personeel/VO ?: ambiguous — the admin log names “VO”, and “/Leerlingen/VO” and “/Personeel/VO” have that name',
  );
});

test('a unit that is not found is told', () => {
  const view = viewOf({ policies, orgUnits: units, logs: [entry({ value: 'false', unit: 'Opgeheven' })] });

  expect(view.sources[0]).toMatchObject({
    complete: false,
    problems: [
      {
        nl: 'Het beheerderslogboek noemt organisatie-eenheid “Opgeheven”, die in geen enkele lijst van organisatie-eenheden staat.',
        en: 'The admin log names org unit “Opgeheven”, which is in no list of org units.',
      },
    ],
  });
});

test('why it cannot be told is said in both languages', () => {
  const [holding] = viewOf({ policies, logs: [entry({ value: 'false' })] }).holdings('log.Nothing', []);

  expect(holding?.settings.read('log.Nothing.at_all')).toMatchObject({
    detail: { nl: 'het beheerderslogboek zegt hier niets over', en: 'the admin log is silent about this' },
  });
});

test('without a log its settings are not exposed', () => {
  expect(lines(viewOf({ policies }), download)).toEqual(['unassigned / ?: not-exposed']);
});

test('settings of another platform are not exposed', () => {
  const [holding] = viewOf({ policies }).holdings('TeamsMeetingPolicy', []);

  expect(holding?.settings.read('TeamsMeetingPolicy.AllowCloudRecording')).toEqual({ known: false, why: 'not-exposed' });
});
