import { expect, test } from '@jest/globals';
import { recording } from '../../src/controls/recording.ts';
import { allows } from '../support/allows.ts';

const may = { 'TeamsMeetingPolicy.AllowCloudRecording': true };
const mayNot = { 'TeamsMeetingPolicy.AllowCloudRecording': false };

test.each([
  ['who lacks the right does not record', mayNot, [may], 'nobody, hard'],
  ['with the right, in a lesson whose teacher has it too', may, [may], 'everyone'],
  ['with the right, but no teacher has it', may, [mayNot], 'nobody, hard'],
  ['one teacher of many is enough', may, [mayNot, may], 'everyone'],
  ['teachers that could not be read leave it open', may, [{}], 'unknown (nobody … everyone)'],
  ['nobody told who organises: the policy speaks for itself', may, [], 'everyone'],
  ['the policy lacks the field', {}, [], 'unknown (nobody … everyone)'],
  ['a text is not a yes', { 'TeamsMeetingPolicy.AllowCloudRecording': 'false' }, [], 'unknown (nobody … everyone)'],
])('in Teams: %s', (_story, own, organisers, expected) => {
  expect(allows(recording, 'teams', own, { organisers })).toBe(expected);
});

const pupil = { 'meet.video_recording.enableRecording': false };
function teacher(enableRecording: boolean, enableHostManagement: boolean): Record<string, boolean> {
  return {
    'meet.video_recording.enableRecording': enableRecording,
    'meet.safety_host_management.enableHostManagement': enableHostManagement,
  };
}

test.each([
  ['teachers record and keep host management on', [teacher(true, true)], 'nobody, hard'],
  ['a teacher who may record starts without host management', [teacher(true, false)], 'everyone'],
  ['without host management, but nobody may record', [teacher(false, false)], 'nobody, hard'],
])('in Meet, a pupil without the right: %s', (_story, organisers, expected) => {
  expect(allows(recording, 'meet', pupil, { organisers })).toBe(expected);
});
