import { expect, test } from '@jest/globals';
import { recordingAccess } from '../../src/controls/recording-access.ts';
import { platformIds } from '../../src/model/platform.ts';
import { allows } from '../support/allows.ts';

test.each(platformIds)('%s keeps it with each file: somebody has to look', (platform) => {
  expect(allows(recordingAccess, platform, {})).toBe('hidden');
});
