import { expect, test } from '@jest/globals';
import { snapshotResources } from '../../../src/sandbox/microsoft/snapshots/snapshot-resources.ts';
import { SetPolicies } from '../../../src/sandbox/microsoft/policies/set-policies.ts';

function recordingIn(policies: SetPolicies, name: string): unknown {
  const resources = snapshotResources('microsoft.teams.meetingpolicy', policies);
  return resources.find(({ properties }) => properties['Identity'] === name)?.properties['AllowCloudRecording'];
}

test('what an administrator changes is found by the next reading, in that tenant only', () => {
  const policies = new SetPolicies();
  const elsewhere = new SetPolicies();

  policies.set('TeamsMeetingPolicy', 'Leerlingenraad', { AllowCloudRecording: false });
  policies.set('TeamsMeetingPolicy', 'Leerlingenraad', { AllowTranscription: false });

  expect([policies, elsewhere].map((tenant) => recordingIn(tenant, 'Leerlingenraad'))).toEqual([false, true]);
  expect(recordingIn(policies, 'Leraren')).toBe(true);
});

test.each([
  ['a policy that is not there', 'Leeraren', { AllowCloudRecording: false }],
  ['a property that no policy has', 'Leraren', { AllowCloudRecordings: false }],
])('%s cannot be set', (_what, name, changes) => {
  expect(() => new SetPolicies().set('TeamsMeetingPolicy', name, changes)).toThrow(RangeError);
});
