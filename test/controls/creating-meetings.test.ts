import { expect, test } from '@jest/globals';
import { creatingMeetings } from '../../src/controls/creating-meetings.ts';
import { allows } from '../support/allows.ts';

const ways = ['AllowPrivateMeetingScheduling', 'AllowChannelMeetingScheduling', 'AllowMeetNow', 'AllowPrivateMeetNow', 'AllowOutlookAddIn'];
const none = Object.fromEntries(ways.map((way) => [`TeamsMeetingPolicy.${way}`, false]));

test('who has no way at all cannot create a meeting', () => {
  expect(allows(creatingMeetings, 'teams', none)).toBe('nobody, hard');
});

test.each(ways)('%s alone makes somebody an organiser', (way) => {
  expect(allows(creatingMeetings, 'teams', { ...none, [`TeamsMeetingPolicy.${way}`]: true })).toBe('everyone');
  expect(allows(creatingMeetings, 'teams', { [`TeamsMeetingPolicy.${way}`]: true })).toBe('everyone');
});

test.each(ways)('not knowing %s leaves it open', (way) => {
  expect(allows(creatingMeetings, 'teams', { ...none, [`TeamsMeetingPolicy.${way}`]: null })).toBe('unknown (nobody … everyone)');
});

test('Google shows it to nobody', () => {
  expect(allows(creatingMeetings, 'meet', {})).toBe('hidden');
});
