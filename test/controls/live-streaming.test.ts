import { expect, test } from '@jest/globals';
import { liveStreaming } from '../../src/controls/live-streaming.ts';
import { allows } from '../support/allows.ts';

const noStream = { 'TeamsMeetingPolicy.LiveStreamingMode': 'Disabled' };
const stream = { 'TeamsMeetingPolicy.LiveStreamingMode': 'Enabled' };
const noHardware = { 'TeamsMeetingPolicy.AllowNDIStreaming': false };
const hardware = { 'TeamsMeetingPolicy.AllowNDIStreaming': true };

test.each([
  ['neither way out', { ...noStream, ...noHardware }, 'off, hard'],
  ['a live stream alone', { ...stream, ...noHardware }, 'on'],
  ['broadcast hardware alone', { ...noStream, ...hardware }, 'on'],
  ['both ways out', { ...stream, ...hardware }, 'on'],
  ['one way out is enough when the other was not read', stream, 'on'],
  ['broadcast hardware is enough when the stream was not read', hardware, 'on'],
  ['no stream, and the hardware was not read', noStream, 'unknown (off … on)'],
  ['nothing was read', {}, 'unknown (off … on)'],
  ['an unknown value never passes', { 'TeamsMeetingPolicy.LiveStreamingMode': 'Limited', ...noHardware }, 'unknown (off … on)'],
  ['a text is not a no', { ...noStream, 'TeamsMeetingPolicy.AllowNDIStreaming': 'false' }, 'unknown (off … on)'],
  [
    'video that comes in does not count as going out',
    { ...noStream, ...noHardware, 'TeamsMeetingPolicy.AllowedStreamingMediaInput': 'RTMP' },
    'off, hard',
  ],
])('by the meeting policy: %s', (_story, own, expected) => {
  expect(allows(liveStreaming, 'teams', own)).toBe(expected);
});

const broadcast = { object: 'TeamsMeetingBroadcastPolicy' };

test.each([
  [true, 'on'],
  [false, 'off, hard'],
  ['false', 'unknown (off … on)'],
  [null, 'unknown (off … on)'],
])('by the live events policy AllowBroadcastScheduling %j allows: %s', (value, expected) => {
  expect(allows(liveStreaming, 'teams', { 'TeamsMeetingBroadcastPolicy.AllowBroadcastScheduling': value }, broadcast)).toBe(expected);
});

test('the live events policy is judged by itself', () => {
  expect(allows(liveStreaming, 'teams', stream, broadcast)).toBe('unknown (off … on)');
});

test('in Meet no source shows it', () => {
  expect(allows(liveStreaming, 'meet', {})).toBe('hidden');
});
