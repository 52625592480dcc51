import { expect, test } from '@jest/globals';
import { audit, sample, verdicts } from '../../support/audit.ts';
import { meetingPolicy, people, person } from '../../support/teams-bundle.ts';
import { holders, viewOf } from './tenant.ts';

const shipped = meetingPolicy('AllOn', { AllowCloudRecording: true });
const byKey = { ...meetingPolicy('Nieuw van Microsoft'), Key: { AuthorityId: 'Class=Host;InstanceId=…', ScopeClass: 'Tag' } };
const own = meetingPolicy('Mediateam', { AllowCloudRecording: true });
const TeamsMeetingPolicy = [meetingPolicy('Global'), shipped, byKey, own];

test('without people every policy is judged as if anyone might hold it', () => {
  expect(holders(viewOf([{ TeamsMeetingPolicy }]))).toEqual([
    'unassigned Global -',
    'unassigned AllOn -',
    'unassigned Nieuw van Microsoft -',
    'unassigned Mediateam -',
  ]);
});

test('with people, what Microsoft ships and nobody holds is left out; the school’s own stays, with nobody in it', () => {
  const bundle = { TeamsMeetingPolicy, userConfigurations: people(3, 'student') };

  expect(holders(viewOf([bundle]))).toEqual(['leerlingen Global 0/0/3', 'unassigned Mediateam 0/0/0']);
  expect(verdicts(audit({ teams: [bundle] }), 'recording').filter((line) => line.startsWith('Mediateam'))).toEqual([
    expect.stringMatching(/^Mediateam unassigned \S+ 0$/),
  ]);
});

test.each([
  ['AllOn', 'vendor'],
  ['allon', 'vendor'],
  ['Nieuw van Microsoft', 'vendor'],
  ['Mediateam', 'administrator'],
  ['Global', 'administrator'],
  ['Verdwenen', 'administrator'],
])('who holds %s holds what the %s can change', (policy, changeableBy) => {
  const view = viewOf([{ TeamsMeetingPolicy, userConfigurations: [person('a', 'student', { policy })] }]);

  expect(view.holdings('TeamsMeetingPolicy', [])[0]).toMatchObject({ changeableBy, members: 1 });
});

test('one file that knows is enough', () => {
  const view = viewOf([
    [meetingPolicy('Nieuw van Microsoft')],
    [byKey],
    { userConfigurations: [person('a', 'student')], TeamsEventsPolicy: [] },
  ]);

  expect(holders(view)).toEqual(['leerlingen Global 0/0/1']);
});

test('of a real tenant with people on Global, only Global and the tenant’s own policies are left', () => {
  const view = viewOf([sample('teams/tenant-a-policies.json'), { userConfigurations: [{ ...person('a', 'student'), tenantId: null }] }]);

  expect(holders(view)).toEqual([
    'leerlingen Global 0/0/1',
    'unassigned Custom Policy 1 0/0/0',
    'unassigned NKK-Temp 0/0/0',
    'unassigned TEST 10-16-2023 Grant Brown 0/0/0',
    'unassigned Test John D. March 2026 0/0/0',
  ]);
});

test('people counted for another type say nothing about this one', () => {
  const assignments = [{ role: 'student', policyType: 'TeamsEventsPolicy', policy: 'Global', assignmentType: 'global', members: 3 }];

  expect(holders(viewOf([{ TeamsMeetingPolicy, assignments }]))).toHaveLength(4);
});
