import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { meetWithoutPeople } from '../../../src/platforms/meet/without-people.ts';
import { definition, lines, policy, pupils, recording, units, viewOf } from './tenant.ts';

const stage = definition({ id: 'stage', role: 'teacher', googleGroups: ['g3'] });
const bundle = {
  policies: [
    policy({ unit: 'root', order: 201, value: false }),
    policy({ unit: 'root', group: 'groups/g1', order: 399, value: true }),
    policy({ unit: 'root', group: 'groups/g2', order: 399.5, value: false }),
  ],
  orgUnits: units,
  groups: [{ id: 'g1', email: 'raad@delinde.nl' }],
  groupMembers: { g1: ['anna', 'bo', 'carl', 'away'], g2: ['bo'], g3: ['carl'] },
  users: [
    { id: 'anna', primaryEmail: 'anna@delinde.nl', orgUnitPath: '/Leerlingen' },
    { id: 'bo', primaryEmail: 'bo@delinde.nl', orgUnitPath: '/Leerlingen' },
    { id: 'carl', primaryEmail: 'carl@delinde.nl', orgUnitPath: '/Personeel' },
    { id: 'dina', primaryEmail: 'dina@delinde.nl', orgUnitPath: '/Leerlingen/VO' },
    { id: 'away', primaryEmail: 'away@delinde.nl', orgUnitPath: '/Leerlingen', suspended: true },
    { id: 'lost', primaryEmail: 'lost@delinde.nl' },
  ],
};

function without(json: unknown): unknown {
  return meetWithoutPeople({ json, origin: 'meet.json', readAt: '2026-11-22T00:00:00Z' });
}

test('counts give the same answers as the people did', () => {
  const [before, after] = [viewOf(bundle, pupils, stage), viewOf(without(bundle), pupils, stage)];

  expect(lines(after, recording)).toEqual(lines(before, recording));
  expect(after.populations).toEqual(before.populations);
  expect(after.sources).toEqual(before.sources);
});

test('nobody is left in it', () => {
  const text = JSON.stringify(without(bundle));

  for (const { id } of bundle.users) expect(text).not.toContain(id);
  expect(text).toContain('raad@delinde.nl');
});

test('ids of members alone are left out, and are no proof that a group is empty', () => {
  const { users: _users, ...rest } = bundle;

  expect(JSON.stringify(without(rest))).not.toContain('anna');
  expect(lines(viewOf(without(rest), pupils), recording)).toContain('leerlingen raad@delinde.nl ?: true');
});

test('who changed a setting is left out of the log', () => {
  const parameters = [
    { name: 'APPLICATION_NAME', value: 'Google Meet' },
    { name: 'ORG_UNIT_NAME', value: 'De Linde' },
    { name: 'SETTING_NAME', value: 'RecordingSettingsProto recording_enabled' },
    { name: 'NEW_VALUE', value: 'false' },
    { name: 'USER_EMAIL', value: 'beheer@delinde.nl' },
  ];
  const item = { id: { time: '2026-06-01T00:00:00Z' }, actor: { email: 'beheer@delinde.nl' }, ipAddress: '192.0.2.1' };
  const told = { ...bundle, logs: [{ ...item, events: [{ name: 'CHANGE_APPLICATION_SETTING', parameters }] }] };
  const kept = without(told);

  expect(JSON.stringify(kept)).not.toMatch(/beheer|192\.0\.2\.1/);
  expect(lines(viewOf(kept), 'log.RecordingSettingsProto.recording_enabled')).toContain('unassigned / ?: false');
});

test.each([
  ['pages', [{ policies: bundle.policies }]],
  ['an answer', { policies: bundle.policies }],
])('%s without people stay as they are', (_story, json) => {
  expect(without(json)).toBe(json);
});

test('a real export gives the same answers afterwards', () => {
  const json: unknown = JSON.parse(readFileSync(new URL('../../../src/samples/google/tenant-b-meet.json', import.meta.url), 'utf8'));
  const setting = 'log.MeetTranscriptSettingsProto.meeting_transcript_enabled';

  expect(lines(viewOf(without(json)), setting)).toEqual(lines(viewOf(json), setting));
  expect(viewOf(without(json)).sources).toEqual(viewOf(json).sources);
});
