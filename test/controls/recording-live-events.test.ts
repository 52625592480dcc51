import { expect, test } from '@jest/globals';
import { recordingLiveEvents } from '../../src/controls/recording-live-events.ts';
import { allows } from '../support/allows.ts';

test.each([
  ['AlwaysDisabled', 'off, hard'],
  ['UserOverride', 'optional, hard'],
  ['AlwaysEnabled', 'on'],
  ['SomethingNew', 'unknown (off … on)'],
  [false, 'unknown (off … on)'],
])('in Teams, BroadcastRecordingMode %j allows: %s', (value, expected) => {
  expect(
    allows(
      recordingLiveEvents,
      'teams',
      { 'TeamsMeetingBroadcastPolicy.BroadcastRecordingMode': value },
      { object: 'TeamsMeetingBroadcastPolicy' },
    ),
  ).toBe(expected);
});

test('in Teams, without BroadcastRecordingMode it stays open', () => {
  expect(allows(recordingLiveEvents, 'teams', {}, { object: 'TeamsMeetingBroadcastPolicy' })).toBe('unknown (off … on)');
});

function webinar(value: unknown): Record<string, unknown> {
  return { 'TeamsEventsPolicy.RecordingForWebinar': value };
}

function townhall(value: unknown): Record<string, unknown> {
  return { 'TeamsEventsPolicy.RecordingForTownhall': value };
}

test.each([
  ['neither may be recorded', { ...webinar('Disabled'), ...townhall('Disabled') }, 'off, hard'],
  ['a webinar may', { ...webinar('Enabled'), ...townhall('Disabled') }, 'optional, hard'],
  ['a town hall may', { ...webinar('Disabled'), ...townhall('Enabled') }, 'optional, hard'],
  ['both may', { ...webinar('Enabled'), ...townhall('Enabled') }, 'optional, hard'],
  ['one that was not read leaves it open', webinar('Disabled'), 'unknown (off … on)'],
  ['one that may is certain, the other is open', townhall('Enabled'), 'unknown (optional … on)'],
  ['a value that is not listed', { ...webinar('SomethingNew'), ...townhall('Disabled') }, 'unknown (off … on)'],
  ['a value of the wrong type', { ...webinar(false), ...townhall('Disabled') }, 'unknown (off … on)'],
  ['nothing was read', {}, 'unknown (off … on)'],
])('in Teams, of webinars and town halls: %s', (_story, own, expected) => {
  expect(allows(recordingLiveEvents, 'teams', own, { object: 'TeamsEventsPolicy' })).toBe(expected);
});
test('no source shows it for Meet', () => {
  expect(allows(recordingLiveEvents, 'meet', {})).toBe('hidden');
});
