import { describe, expect, test } from '@jest/globals';
import { audit, findingsOf, sample, verdicts } from '../support/audit.ts';
import { meetPolicy, meetSchool, meetSchoolSettings, teamsSchool } from '../support/sample-schools.ts';
import { mayOrganise, meetingPolicy, people, person } from '../support/teams-bundle.ts';

const unlimited = { TeamsMeetingConfiguration: { Identity: 'Global', LimitPresenterRolePermissions: false } };
const limited = { TeamsMeetingConfiguration: { Identity: 'Global', LimitPresenterRolePermissions: true } };
const everyonePresents = { DesignatedPresenterRoleMode: 'EveryoneUserOverride' };

function bundle(policies: readonly object[], rows: readonly object[], extra: object = {}): object {
  return { TeamsMeetingPolicy: policies, userConfigurations: rows, ...extra };
}

describe('who is touched', () => {
  test('each population is judged on the policy that it really has, with head counts', () => {
    const record = audit({ teams: [teamsSchool()] });

    expect(verdicts(record, 'recording')).toEqual([
      'Global leerlingen ok 3',
      'Global rol-onbekend ok 1',
      'Leraren leraren ok 2',
      'Oud leerlingen gap 1',
    ]);
  });

  test('a leftover direct assignment on pupils is named as such, with the way to remove it', () => {
    const finding = findingsOf(audit({ teams: [teamsSchool()] }), 'recording').find(({ scope }) => scope.name === 'Oud');

    expect(finding?.assignment).toEqual({ direct: 1, group: 0, global: 0 });
    expect(finding?.text.nl.because).toContain('Aan 1 van hen is dit beleid rechtstreeks toegewezen');
    expect(finding?.remedy.steps.en.join(' ')).toContain('Grant-CsTeamsMeetingPolicy -Identity "…" -PolicyName $null');
  });

  test('the teacher’s policy decides on the lesson; that of pupils who cannot organise does not count', () => {
    const policies = [meetingPolicy('Global', { AutoAdmittedUsers: 'Everyone' }), meetingPolicy('Leraren', mayOrganise)];
    const record = audit({ teams: [bundle(policies, [...people(4, 'student'), ...people(2, 'teacher', { policy: 'Leraren' })])] });

    expect(verdicts(record, 'lobby')).toEqual(['Global leerlingen not-applicable 4', 'Leraren leraren default 2']);
  });

  test('pupils who can organise are judged on their own meetings too', () => {
    const policies = [meetingPolicy('Global', { ...mayOrganise, AutoAdmittedUsers: 'Everyone' })];

    const record = audit({ teams: [bundle(policies, people(4, 'student'))] });

    expect(verdicts(record, 'lobby')).toEqual(['Global leerlingen gap 4']);
    expect(findingsOf(record, 'lobby')[0]?.severity).toBe('high');
  });

  test('when nobody told who holds what, every policy is judged as if anyone might', () => {
    const record = audit({ teams: [sample('teams/tenant-a-policies.json')] });

    expect(new Set(record.findings.map(({ population: id }) => id))).toEqual(new Set(['unassigned', 'everyone']));
    expect(record.findings.every(({ affected }) => affected === null)).toBe(true);
    expect(verdicts(record, 'recording')).toHaveLength(11);
  });

  test('Microsoft’s own policies that nobody holds are left out once people are known; the school’s own stay', () => {
    const policies = [
      meetingPolicy('Global'),
      meetingPolicy('AllOn', { AllowCloudRecording: true }),
      meetingPolicy('Proef', { AllowCloudRecording: true }),
    ];

    const record = audit({ teams: [bundle(policies, people(2, 'student'))] });

    expect(verdicts(record, 'recording')).toEqual(['Global leerlingen ok 2', 'Proef unassigned gap 0']);
  });

  test('somebody without a role is judged as if they might be anybody', () => {
    const policies = [meetingPolicy('Global', { AllowCloudRecording: true })];

    expect(verdicts(audit({ teams: [bundle(policies, [person('x', null)])] }), 'recording')).toEqual(['Global rol-onbekend gap 1']);
  });
});

describe('muting and removing in Teams', () => {
  test.each([
    ['the tenant switch makes it hard', limited, everyonePresents, 'ok'],
    ['without it, the presenter default decides', unlimited, {}, 'default'],
    ['without it, everyone presents', unlimited, everyonePresents, 'gap'],
    ['a switch that was not read leaves a loose default open', {}, everyonePresents, 'unknown'],
    ['a strict default is right whatever the switch says', {}, {}, 'default'],
  ])('%s', (_story, configuration, presenters, outcome) => {
    const policies = [meetingPolicy('Global'), meetingPolicy('Leraren', { ...mayOrganise, ...presenters })];

    const record = audit({ teams: [bundle(policies, people(2, 'teacher', { policy: 'Leraren' }), configuration)] });

    for (const control of ['muting-others', 'removing-others']) {
      const lesson = findingsOf(record, control).find(({ scope }) => scope.id === 'Leraren');
      expect(lesson?.outcome).toBe(outcome);
    }
  });

  test.each([
    ['and without the switch, pupils who organise mute in their own meetings', unlimited, 'gap'],
    ['the switch settles it', limited, 'ok'],
  ])('%s', (_story, configuration, outcome) => {
    const record = audit({ teams: [bundle([meetingPolicy('Global', mayOrganise)], people(5, 'student'), configuration)] });

    expect(verdicts(record, 'muting-others')).toEqual([`Global leerlingen ${outcome} 5`]);
  });

  test('a snapshot cannot show the switch, and says so with the command that can', () => {
    const resource = {
      resourceType: 'microsoft.teams.meetingpolicy',
      displayName: 'TeamsMeetingPolicy-Global',
      properties: meetingPolicy('Global', everyonePresents),
    };
    const configuration = {
      resourceType: 'microsoft.teams.meetingconfiguration',
      displayName: 'TeamsMeetingConfiguration-Global',
      properties: { Identity: 'Global', DisableAnonymousJoin: true },
    };

    const [finding] = findingsOf(audit({ teams: [{ resources: [resource, configuration] }] }), 'muting-others');

    expect(finding).toMatchObject({ outcome: 'unknown', unread: [{ setting: 'LimitPresenterRolePermissions', why: 'not-exposed' }] });
    expect(finding?.remedy.command).toBe(
      'Get-CsTeamsMeetingConfiguration | ConvertTo-Json -Depth 5 | Out-File TeamsMeetingConfiguration.json',
    );
  });
});

describe('recording needs two', () => {
  const pupilMay = meetingPolicy('Global', { AllowCloudRecording: true });
  test.each([
    ['a teacher who may', true, 'gap'],
    ['no teacher who may', false, 'ok'],
    ['teachers of whom it was not read', null, 'unknown'],
  ])('pupils with the right, and %s', (_story, AllowCloudRecording, outcome) => {
    const policies = [pupilMay, meetingPolicy('Leraren', { ...mayOrganise, AllowCloudRecording })];

    const record = audit({ teams: [bundle(policies, [...people(3, 'student'), ...people(1, 'teacher', { policy: 'Leraren' })])] });

    expect(verdicts(record, 'recording')[0]).toBe(`Global leerlingen ${outcome} 3`);
  });

  test('somebody of unknown role may be a teacher', () => {
    const policies = [pupilMay, meetingPolicy('Anders', { AllowCloudRecording: true })];

    const record = audit({ teams: [bundle(policies, [...people(3, 'student'), person('x', null, { policy: 'Anders' })])] });

    expect(verdicts(record, 'recording')).toContain('Global leerlingen gap 3');
  });
});

describe('the tenant’s switch on anonymous joining', () => {
  test.each([
    ['overrules a policy that allows it', true, true, 'ok'],
    ['changes nothing when it is off', false, true, 'gap'],
    ['leaves the gap standing when it was not read', null, true, 'gap'],
    ['is not needed where the policy forbids', null, false, 'ok'],
  ])('%s', (_story, DisableAnonymousJoin, AllowAnonymousUsersToJoinMeeting, outcome) => {
    const configuration = { TeamsMeetingConfiguration: { Identity: 'Global', DisableAnonymousJoin } };
    const [finding] = findingsOf(
      audit({ teams: [{ TeamsMeetingPolicy: meetingPolicy('Global', { AllowAnonymousUsersToJoinMeeting }), ...configuration }] }),
      'anonymous-joining',
    );

    expect(finding?.outcome).toBe(outcome);
    if (DisableAnonymousJoin === null && outcome === 'gap')
      expect(finding?.text.en.because).toContain('Not read: TeamsMeetingConfiguration.DisableAnonymousJoin.');
  });
});

describe('Meet', () => {
  test('pupils may record where a teacher may and starts without host management', () => {
    const loose = {
      ...meetSchool(),
      policies: [...schoolPolicies(), meetPolicy('meet.safety_host_management', 'staff', 202, { enableHostManagement: false })],
    };

    const before = audit({ meet: [meetSchool()], school: meetSchoolSettings });
    const after = audit({ meet: [loose], school: meetSchoolSettings });

    expect(verdicts(before, 'recording')).toContain('/Leerlingen leerlingen ok 1');
    expect(verdicts(after, 'recording')).toContain('/Leerlingen leerlingen gap 1');
  });

  test('a group that loosens what pupils may is a finding of its own', () => {
    const record = audit({ meet: [meetSchool()], school: meetSchoolSettings });

    expect(verdicts(record, 'recording')).toContain('leerlingenraad@delinde.example leerlingen gap 1');
  });

  test('where the service is off nothing else applies', () => {
    const off = {
      ...meetSchool(),
      policies: [...schoolPolicies(), meetPolicy('meet.service_status', 'pupils', 202, { serviceState: 'DISABLED' })],
    };

    const record = audit({ meet: [off], school: meetSchoolSettings });

    expect(
      findingsOf(record, 'recording')
        .filter(({ population: id }) => id === 'leerlingen')
        .map(({ outcome }) => outcome),
    ).toEqual(['not-applicable']);
  });

  test('more policies than fit in one record are refused with words, not with a crash', () => {
    const policies = Array.from({ length: 6_000 }, (_, at) => meetingPolicy(`Beleid ${at}`));

    expect(() => audit({ teams: [policies] })).toThrow(expect.objectContaining({ code: 'too-many-findings' }));
  });

  test('a query that nobody here understands is shown word for word', () => {
    const query = "entity.groups.exists(group, group.group_id == groupId('x')) || !entity.is_admin";
    const odd = {
      name: 'policies/odd',
      customer: 'customers/C1',
      type: 'ADMIN',
      policyQuery: { query, sortOrder: 400 },
      setting: { type: 'settings/meet.video_recording', value: { enableRecording: false } },
    };

    const [finding] = findingsOf(
      audit({ meet: [{ policies: [meetPolicy('meet.video_recording', 'root', 201, { enableRecording: false }), odd] }] }),
      'recording',
    );

    expect(finding).toMatchObject({ outcome: 'unknown', unread: [{ why: 'ambiguous', detail: query }, { why: 'not-collected' }] });
  });

  test('a pupil population’s own attestation that it cannot create meetings takes its organiser settings out', () => {
    const attestations = [
      {
        control: 'creating-meetings',
        platform: 'meet' as const,
        population: 'leerlingen',
        outcome: 'ok' as const,
        by: 'ict',
        until: '2027-02-01',
      },
    ];
    const own = { ...meetSchoolSettings, attestations };

    const record = audit({ meet: [meetSchool()], school: own });

    expect(
      findingsOf(record, 'lobby')
        .filter(({ population: id }) => id === 'leerlingen')
        .map(({ outcome }) => outcome),
    ).toEqual(['not-applicable']);
    expect(findingsOf(record, 'creating-meetings').find(({ population: id }) => id === 'leerlingen')).toMatchObject({
      outcome: 'ok',
      attestation: { by: 'ict', state: 'live' },
    });
  });

  function schoolPolicies(): readonly object[] {
    return meetSchool()['policies'] as readonly object[];
  }
});
