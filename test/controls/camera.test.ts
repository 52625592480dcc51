import { expect, test } from '@jest/globals';
import { camera } from '../../src/controls/camera.ts';

test.each([
  ['Teams', camera.teams[0], 'Vergaderopties', 'Meeting options'],
  ['Meet', camera.meet[0], 'Hostopties', 'Host controls'],
] as const)('in %s the teacher decides per lesson, and the instruction names the menu', (_platform, side, nl, en) => {
  expect(side).toMatchObject({
    kind: 'meeting',
    settable: 'per-meeting',
    tellTeachers: { nl: expect.stringContaining(nl), en: expect.stringContaining(en) },
  });
});
