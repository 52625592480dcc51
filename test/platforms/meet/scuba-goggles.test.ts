import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { definition, lines, problemsIn, pupils, viewOf } from './tenant.ts';

function scuba(policies: object) {
  const organizationUnits = ['/', '/Leerlingen', '/Leerlingen/VO', '/Leerlingen/VO (in bouw)', '/Personeel'].map((orgUnitPath) => ({
    orgUnitId: 'id:0a0a',
    orgUnitPath,
    name: orgUnitPath === '/' ? 'De Linde' : orgUnitPath.slice(orgUnitPath.lastIndexOf('/') + 1),
  }));
  return { tenant_info: { ID: 'C1', topLevelOU: 'De Linde' }, organizational_units: { organizationUnits }, policies };
}

const record = (enableRecording: boolean) => ({ meet_video_recording: { enableRecording }, gmail_x: { a: 1 } });
const recording = 'meet.video_recording.enableRecording';

test('the name of a unit tells its place, and the deeper place wins', () => {
  const view = viewOf(scuba({ 'De Linde': record(true), Leerlingen: record(false), 'VO (in Leerlingen)': record(true) }), pupils);

  expect(lines(view, recording)).toEqual(['leerlingen /Leerlingen ?: false', 'leerlingen /Leerlingen/VO ?: true']);
});

test('a group beats every unit', () => {
  const view = viewOf(
    scuba({ 'De Linde': record(true), 'De Linde (group raad@delinde.nl)': record(false), Leerlingen: record(true) }),
    pupils,
  );

  expect(lines(view, recording)).toEqual(['leerlingen /Leerlingen ?: true', 'leerlingen raad@delinde.nl ?: false']);
});

test('the name of a unit may look like a place in another', () => {
  const building = definition({ id: 'bouw', role: 'student', orgUnits: ['/Leerlingen/VO (in bouw)'] });
  const view = viewOf(scuba({ 'De Linde': record(true), 'VO (in bouw) (in Leerlingen)': record(false) }), building);

  expect(lines(view, recording)).toEqual(['bouw /Leerlingen/VO (in bouw) ?: false']);
});

test('what cannot be read decides nothing', () => {
  const view = viewOf(scuba({ 'De Linde': { meet_video_recording: 'on' }, Leerlingen: 3 }), pupils);

  expect(lines(view, recording)).toEqual(['leerlingen /Leerlingen ?: ambiguous — a policy: its value is not an object']);
  expect(view.sources[0]).toMatchObject({ kind: 'scubagoggles-export', complete: false });
  expect(problemsIn(view, 'en')).toEqual([
    '“meet_video_recording” of “De Linde” cannot be read: its value is not an object.',
    'The settings of “Leerlingen” cannot be read.',
    'This export does not say which licences a value applies to.',
  ]);
});

test('the sample tenant', () => {
  const json: unknown = JSON.parse(readFileSync(new URL('../../../src/samples/google/tenant-b-meet.json', import.meta.url), 'utf8'));
  const view = viewOf(json);

  expect(lines(view, recording)).toEqual(['unassigned / ?: true', "unassigned /Jeff Melendez's OU ?: false"]);
  expect(lines(view, 'meet.meet_joining.allowedAudience')).toEqual([
    'unassigned / ?: "TRUSTED"',
    `unassigned /Jeff Melendez's OU ?: "OPEN"`,
  ]);
  expect(lines(view, 'log.SafetyModerationLockProto.host_management_enabled').length).toBeGreaterThan(0);
});
