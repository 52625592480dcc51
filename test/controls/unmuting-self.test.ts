import { expect, test } from '@jest/globals';
import { unmutingSelf } from '../../src/controls/unmuting-self.ts';
import { platformIds } from '../../src/model/platform.ts';
import { allows } from '../support/allows.ts';

test.each(platformIds)('%s leaves it to the teacher in the lesson', (platform) => {
  expect(allows(unmutingSelf, platform, {})).toBe('meeting');
});
