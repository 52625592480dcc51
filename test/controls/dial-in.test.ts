import { expect, test } from '@jest/globals';
import { dialIn } from '../../src/controls/dial-in.ts';
import { allows } from '../support/allows.ts';

test('in Teams no source shows it', () => {
  expect(allows(dialIn, 'teams', {})).toBe('hidden');
});

test('in Meet no source shows it', () => {
  expect(allows(dialIn, 'meet', {})).toBe('hidden');
});
