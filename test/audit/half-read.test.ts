import { describe, expect, test } from '@jest/globals';
import { audit, findingsOf, verdicts } from '../support/audit.ts';
import { meetPolicy, meetSchool, meetSchoolSettings } from '../support/sample-schools.ts';
import { mayOrganise, meetingPolicy, people } from '../support/teams-bundle.ts';
import { school } from '../support/school.ts';

function bundle(policies: readonly object[], rows: readonly object[]): object {
  return { TeamsMeetingPolicy: policies, userConfigurations: rows };
}

describe('what was only half read', () => {
  test('the first page of the users is not the school', () => {
    const page = { value: people(4, 'student'), '@odata.nextLink': 'https://graph.microsoft.com/v1.0/…' };
    const policies = [meetingPolicy('Global'), meetingPolicy('Leraren', { AllowCloudRecording: true })];

    const record = audit({ teams: [{ TeamsMeetingPolicy: policies, userConfigurations: page }] });

    expect(verdicts(record, 'recording')).toEqual(['Global unassigned ok -', 'Leraren unassigned gap -']);
    expect(record.sources[0]).toMatchObject({ complete: false });
    expect(record.sources[0]?.problems[0]?.nl).toContain('alleen de eerste bladzijde');
  });

  test('a policy that nobody holds today is judged as if anyone might hold it tomorrow', () => {
    const policies = [meetingPolicy('Global'), meetingPolicy('Proef', { AllowCloudRecording: true })];

    expect(verdicts(audit({ teams: [bundle(policies, people(4, 'student'))] }), 'recording')).toContain('Proef unassigned gap 0');
  });

  test('a page of Google’s policies that was not given withholds everything, for it may loosen what was read as well as tighten it', () => {
    const answer = {
      policies: [
        meetPolicy('meet.video_recording', 'root', 201, { enableRecording: false }),
        meetPolicy('meet.safety_host_management', 'root', 201, { enableHostManagement: false }),
      ],
      nextPageToken: 'more',
    };

    const record = audit({ meet: [answer] });

    expect(verdicts(record, 'recording')).toEqual(['/ unassigned unknown -']);
    expect(verdicts(record, 'muting-others')).toEqual(['/ unassigned unknown -']);
    expect(record.summary.outcomes).toMatchObject({ ok: 0, default: 0, gap: 0 });
  });

  test('a service that is off as far as half the policies tell may be on again', () => {
    const state = meetPolicy('meet.service_status', 'root', 201, { serviceState: 'DISABLED' });

    expect(verdicts(audit({ meet: [{ policies: [state] }] }), 'muting-others')).toEqual(['/ unassigned not-applicable -']);
    expect(verdicts(audit({ meet: [{ policies: [state], nextPageToken: 'more' }] }), 'muting-others')).toEqual(['/ unassigned unknown -']);
  });

  test('policies that Google refuses to show are forbidden everywhere, and pass nowhere', () => {
    const unread = [{ part: 'policies', why: 'forbidden', permission: 'cloud-identity.policies.readonly', said: null }];

    const record = audit({ meet: [{ source: 'policy-api', policies: [], unread }], school: meetSchoolSettings });
    const finding = findingsOf(record, 'recording')[0];

    expect(finding).toMatchObject({ outcome: 'unknown', unread: [{ why: 'forbidden' }, { why: 'forbidden' }] });
    expect(finding?.remedy.inShort?.en).toContain('lesklaar doctor');
    expect(record.summary.outcomes).toMatchObject({ ok: 0, default: 0, gap: 0 });
  });

  test('files without a single reading say so instead of nothing', () => {
    const record = audit({ meet: [{ policies: [] }] });

    expect(record.notices.map(({ code }) => code)).toEqual(['nothing-read']);
  });
});

describe('what the school allows on purpose', () => {
  const overrides = [
    {
      control: 'recording',
      role: 'student' as const,
      stage: null,
      platform: null,
      accept: 'everyone' as const,
      reason: 'besluit directie',
    },
  ];

  test('is said as it is, with the reason, and named among the notices', () => {
    const policies = [meetingPolicy('Global', { AllowCloudRecording: true })];

    const record = audit({ teams: [bundle(policies, people(2, 'student'))], school: school({ overrides }) });

    expect(findingsOf(record, 'recording')[0]?.text.nl.because).toBe(
      'Dit mag hier ruim staan; nu: iedereen. Door de school zelf bepaald: besluit directie',
    );
    expect(record.notices.map(({ text }) => text.nl)).toEqual([
      'De school wijkt af van de norm voor recording (leerlingen): iedereen is goed. Reden: besluit directie',
    ]);
  });
});

test('pupils who only record because of how teachers start are sent to the teachers’ setting', () => {
  const policies = [
    ...(meetSchool()['policies'] as readonly object[]),
    meetPolicy('meet.safety_host_management', 'staff', 202, { enableHostManagement: false }),
  ];

  const record = audit({ meet: [{ ...meetSchool(), policies }], school: meetSchoolSettings });
  const finding = findingsOf(record, 'recording').find(({ scope, population: id }) => scope.kind === 'org-unit' && id === 'leerlingen');

  expect(finding?.outcome).toBe('gap');
  expect(finding?.remedy.inShort?.nl).toContain('Zet hostbeheer aan');
});

test('nobody’s word that pupils create no meetings overrules the policy in which they can', () => {
  const word = {
    control: 'creating-meetings',
    platform: 'teams',
    population: 'leerlingen',
    outcome: 'ok',
    by: 'ict',
    until: '2027-02-01',
  } as const;
  const policies = [meetingPolicy('Global', { ...mayOrganise, AutoAdmittedUsers: 'Everyone' })];
  const ask = { teams: [bundle(policies, people(2, 'student'))] };

  const record = audit({ ...ask, school: school({ attestations: [word] }) });

  expect(record.findings).toEqual(audit(ask).findings);
  expect(verdicts(record, 'lobby')).toEqual(['Global leerlingen gap 2']);
  expect(record.notices.map(({ code }) => code)).toEqual(['attestation-not-needed']);
});
