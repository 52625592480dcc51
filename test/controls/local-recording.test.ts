import { expect, test } from '@jest/globals';
import { localRecording } from '../../src/controls/local-recording.ts';

test.each([
  ['Teams', localRecording.teams[0], 'Opnemen en transcriberen', 'Record and transcribe'],
  ['Meet', localRecording.meet[0], 'Vergadertools', 'Meeting tools'],
] as const)('in %s no setting can stop it, and the instruction names the menu', (_platform, side, nl, en) => {
  expect(side).toMatchObject({
    kind: 'meeting',
    settable: 'never',
    tellTeachers: { nl: expect.stringContaining(nl), en: expect.stringContaining(en) },
  });
});

test('the field that Microsoft keeps to itself is not judged', () => {
  expect(localRecording.teams.map((side) => side.kind)).toEqual(['meeting']);
});
