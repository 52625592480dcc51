import { expect, test } from '@jest/globals';
import type { Control } from '../../src/controls/parts/define-control.ts';
import { allows } from '../support/allows.ts';

interface AutomaticStart {
  /** The setting in Teams without which nothing can start. */
  readonly mayStart: string;
  /** The setting in Meet. */
  readonly startsInMeet: string;
}

const startsInTeams = 'TeamsMeetingPolicy.AutoRecording';

/** Recording and transcribing by itself: one setting of Teams for both, and one of Meet for each. */
export function automaticStartStories(control: Control, { mayStart, startsInMeet }: AutomaticStart): void {
  test.each([
    ['Disabled', 'off, hard'],
    ['Enabled', 'on'],
    ['SomethingNew', 'unknown (off … on)'],
    [false, 'unknown (off … on)'],
  ])('in Teams, AutoRecording %j allows: %s', (value, expected) => {
    expect(allows(control, 'teams', { [startsInTeams]: value })).toBe(expected);
  });

  test.each([
    [false, 'off, default'],
    [true, 'on'],
    ['true', 'unknown (off … on)'],
    [0, 'unknown (off … on)'],
  ])('in Meet, enabled %j allows: %s', (value, expected) => {
    expect(allows(control, 'meet', { [startsInMeet]: value })).toBe(expected);
  });

  test.each(['teams', 'meet'] as const)('in %s it stays open what was not read', (platform) => {
    expect(allows(control, platform, {})).toBe('unknown (off … on)');
  });

  test.each([
    ['where nothing may be started, nothing is left of it', false, 'Enabled', 'off, hard'],
    ['where it may be started, the setting decides: loose', true, 'Enabled', 'on'],
    ['where it may be started, the setting decides: strict', true, 'Disabled', 'off, hard'],
    ['a right to start that is not listed leaves the verdict standing: loose', 'false', 'Enabled', 'on'],
    ['a right to start that is not listed leaves the verdict standing: strict', 'false', 'Disabled', 'off, hard'],
  ])('in Teams: %s', (_story, isAllowed, value, expected) => {
    expect(allows(control, 'teams', { [mayStart]: isAllowed, [startsInTeams]: value })).toBe(expected);
  });

  test('in Teams, where nothing may be started the rest need not be read', () => {
    expect(allows(control, 'teams', { [mayStart]: false })).toBe('off, hard');
  });
}
