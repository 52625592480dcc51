import { expect, test } from '@jest/globals';
import { audit, findingsOf, verdicts } from '../support/audit.ts';
import { population, school } from '../support/school.ts';
import { meetingPolicy, people, person } from '../support/teams-bundle.ts';

function bundle(policies: readonly object[], rows: readonly object[]): object {
  return { TeamsMeetingPolicy: policies, userConfigurations: rows };
}

test('a single value of the preset can be overridden, and the reason is shown', () => {
  const overrides = [
    {
      control: 'lobby',
      role: 'teacher' as const,
      stage: 'primary' as const,
      platform: null,
      accept: 'organisation' as const,
      reason: 'besluit directie',
    },
  ];
  const policies = [meetingPolicy('Global', { AutoAdmittedUsers: 'EveryoneInCompany' })];

  const strict = audit({ teams: [bundle(policies, people(2, 'teacher'))] });
  const relaxed = audit({ teams: [bundle(policies, people(2, 'teacher'))], school: school({ overrides }) });

  expect(verdicts(strict, 'lobby')).toEqual(['Global leraren gap 2']);
  expect(verdicts(relaxed, 'lobby')).toEqual(['Global leraren default 2']);
  expect(findingsOf(relaxed, 'lobby')[0]?.basis.note?.nl).toContain('besluit directie');
});

test.each([
  ['another stage', { stage: 'secondary' }],
  ['another platform', { platform: 'meet' }],
  ['other people', { role: 'student' }],
] as const)('what is overridden for %s changes nothing here', (_story, given) => {
  const whoever = { control: 'lobby', role: 'teacher', stage: null, platform: null, accept: 'organisation', reason: 'besluit' } as const;
  const policies = [meetingPolicy('Global', { AutoAdmittedUsers: 'EveryoneInCompany' })];

  const asWhole = audit({ teams: [bundle(policies, people(2, 'teacher'))], school: school({ overrides: [whoever] }) });
  const elsewhere = audit({ teams: [bundle(policies, people(2, 'teacher'))], school: school({ overrides: [{ ...whoever, ...given }] }) });

  expect([verdicts(asWhole, 'lobby'), verdicts(elsewhere, 'lobby')]).toEqual([['Global leraren default 2'], ['Global leraren gap 2']]);
});

test('the stage of a population goes before the stage of the audit', () => {
  const policies = [meetingPolicy('Global', { AutoAdmittedUsers: 'EveryoneInCompany' })];
  const definitions = [population({ id: 'leraren-vo', role: 'teacher', stage: 'secondary', teamsGroups: ['g'] })];
  const rows = { ...bundle(policies, [person('t1', 'teacher'), person('t2', 'teacher')]), groupMembers: { g: ['t1'] } };

  const record = audit({ teams: [rows], school: school({ populations: definitions }), plan: { stage: 'primary' } });

  expect(verdicts(record, 'lobby')).toEqual(['Global leraren gap 1', 'Global leraren-vo default 1']);
});

test('the Flemish preset does not let teachers record a lesson', () => {
  const policies = [meetingPolicy('Global', { AllowCloudRecording: true })];

  expect(verdicts(audit({ teams: [bundle(policies, people(1, 'teacher'))], preset: 'be-school' }), 'recording')).toEqual([
    'Global leraren gap 1',
  ]);
  expect(verdicts(audit({ teams: [bundle(policies, people(1, 'teacher'))], preset: 'nl-school' }), 'recording')).toEqual([
    'Global leraren ok 1',
  ]);
});

test.each([
  ['here', {}, 'accepted'],
  ['for the policy by its name, in whatever case', { scope: 'GLOBAL' }, 'accepted'],
  ['for these people', { population: 'leraren' }, 'accepted'],
  ['for another platform', { platform: 'meet' }, 'gap'],
  ['for another policy', { scope: 'Mediateam' }, 'gap'],
  ['for other people', { population: 'leerlingen' }, 'gap'],
  ['for another right', { control: 'presenting' }, 'gap'],
] as const)('what is accepted %s', (_story, given, outcome) => {
  const whatever = { control: 'lobby', platform: null, scope: null, population: null };
  const exception = { ...whatever, reason: 'besluit', approvedBy: 'directie', until: '2027-07-31', ...given };
  const policies = [meetingPolicy('Global', { AutoAdmittedUsers: 'EveryoneInCompany' })];

  const record = audit({ teams: [bundle(policies, people(2, 'teacher'))], school: school({ exceptions: [exception] }) });

  expect(verdicts(record, 'lobby')).toEqual([`Global leraren ${outcome} 2`]);
});
