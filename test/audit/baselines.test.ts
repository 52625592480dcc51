import { expect, test } from '@jest/globals';
import { audit, findingsOf, sample } from '../support/audit.ts';

type Policy = Readonly<Record<string, unknown>>;

interface TenantA {
  readonly meeting_policies: readonly Policy[];
  readonly broadcast_policies: readonly Policy[];
}

const tenantA = sample('teams/tenant-a-policies.json') as TenantA;
const cis = audit({ teams: [tenantA], preset: 'cis-m365' });
const cisa = audit({ teams: [tenantA], preset: 'cisa-scuba' });

/** The published conditions, written down from the baselines and not from the product; each speaks of one meeting policy. */
const conditions: readonly [string, string, typeof cis, (policy: Policy) => boolean][] = [
  ['CIS 8.5.1', 'anonymous-joining', cis, (policy) => policy['AllowAnonymousUsersToJoinMeeting'] === false],
  ['CIS 8.5.2', 'anonymous-starting', cis, (policy) => policy['AllowAnonymousUsersToStartMeeting'] === false],
  [
    'CIS 8.5.3',
    'lobby',
    cis,
    (policy) => ['OrganizerOnly', 'InvitedUsers', 'EveryoneInCompanyExcludingGuests'].includes(String(policy['AutoAdmittedUsers'])),
  ],
  ['CIS 8.5.4', 'lobby-dial-in', cis, (policy) => policy['AllowPSTNUsersToBypassLobby'] === false],
  ['CIS 8.5.5', 'meeting-chat', cis, (policy) => policy['MeetingChatEnabledType'] !== 'Enabled'],
  ['CIS 8.5.6', 'presenting', cis, (policy) => policy['DesignatedPresenterRoleMode'] === 'OrganizerOnlyUserOverride'],
  ['CIS 8.5.7', 'giving-outside-control', cis, (policy) => policy['AllowExternalParticipantGiveRequestControl'] === false],
  ['CIS 8.5.8', 'outside-chat', cis, (policy) => policy['AllowExternalNonTrustedMeetingChat'] === false],
  ['CIS 8.5.9', 'recording', cis, (policy) => policy['AllowCloudRecording'] === false],
  ['MS.TEAMS.1.1v1', 'giving-outside-control', cisa, (policy) => policy['AllowExternalParticipantGiveRequestControl'] === false],
  ['MS.TEAMS.1.2v2', 'anonymous-starting', cisa, (policy) => policy['AllowAnonymousUsersToStartMeeting'] === false],
  ['MS.TEAMS.1.3v1', 'lobby', cisa, (policy) => policy['AutoAdmittedUsers'] !== 'Everyone'],
  ['MS.TEAMS.1.5v1', 'lobby-dial-in', cisa, (policy) => policy['AllowPSTNUsersToBypassLobby'] === false],
  ['MS.TEAMS.1.6v1', 'recording', cisa, (policy) => policy['AllowCloudRecording'] === false],
];

test.each(conditions)('%s: %s has the published verdict for every meeting policy, not only Global', (_id, control, record, passes) => {
  const verdicts = new Map(
    findingsOf(record, control).map(({ scope, outcome }) => [scope.name, outcome !== 'gap' && outcome !== 'unknown']),
  );

  const published = new Map(tenantA.meeting_policies.map((policy) => [String(policy['Identity']).replace('Tag:', ''), passes(policy)]));
  expect(Object.fromEntries(verdicts)).toEqual(Object.fromEntries(published));
});

test('MS.TEAMS.1.7v2: live events are not always recorded', () => {
  const verdicts = findingsOf(cisa, 'recording-live-events').map(({ scope, outcome }) => [scope.name, outcome]);

  expect(verdicts).toEqual([
    ['Global', 'ok'],
    ['Default', 'gap'],
  ]);
});

/** Condition of the baseline, the value in a policy of the root, and whether it passes. */
const meetConditions: readonly [string, string, string, object, boolean][] = [
  ['GWS.MEET.1.1v1', 'lobby', 'meet.meet_joining', { allowedAudience: 'TRUSTED' }, true],
  ['GWS.MEET.1.1v1', 'lobby', 'meet.meet_joining', { allowedAudience: 'RESTRICTED' }, true],
  ['GWS.MEET.1.1v1', 'lobby', 'meet.meet_joining', { allowedAudience: 'OPEN' }, false],
  ['GWS.MEET.2.1v1', 'joining-outside-meetings', 'meet.safety_access', { meetingsAllowedToJoin: 'SAME_ORGANIZATION_ONLY' }, true],
  ['GWS.MEET.2.1v1', 'joining-outside-meetings', 'meet.safety_access', { meetingsAllowedToJoin: 'ANY_WORKSPACE_ORGANIZATION' }, true],
  ['GWS.MEET.2.1v1', 'joining-outside-meetings', 'meet.safety_access', { meetingsAllowedToJoin: 'ALL' }, false],
  ['GWS.MEET.3.1v1', 'muting-others', 'meet.safety_host_management', { enableHostManagement: true }, true],
  ['GWS.MEET.3.1v1', 'removing-others', 'meet.safety_host_management', { enableHostManagement: false }, false],
  ['GWS.MEET.4.1v1', 'outside-label', 'meet.safety_external_participants', { enableExternalLabel: true }, true],
  ['GWS.MEET.4.1v1', 'outside-label', 'meet.safety_external_participants', { enableExternalLabel: false }, false],
  ['GWS.MEET.5.1v1', 'recording-auto', 'meet.automatic_recording', { enabled: false }, true],
  ['GWS.MEET.5.1v1', 'recording-auto', 'meet.automatic_recording', { enabled: true }, false],
  ['GWS.MEET.5.2v1', 'transcription-auto', 'meet.automatic_transcription', { enabled: false }, true],
  ['GWS.MEET.5.2v1', 'transcription-auto', 'meet.automatic_transcription', { enabled: true }, false],
];

test.each(meetConditions)('%s: %s, %s %j passes: %s', (id, control, setting, value, passes) => {
  const policy = {
    name: 'policies/1',
    customer: 'customers/C1',
    type: 'ADMIN',
    policyQuery: { sortOrder: 201 },
    setting: { type: `settings/${setting}`, value },
  };

  const [finding] = findingsOf(audit({ meet: [{ policies: [policy] }], preset: 'cisa-scuba' }), control);

  expect(['ok', 'default'].includes(finding?.outcome ?? '')).toBe(passes);
  expect(finding?.references).toContainEqual({ framework: 'cisa-scuba', id });
});

test('stricter than a baseline asks is never a gap, where other tools disagree', () => {
  const strict = { Identity: 'Global', AutoAdmittedUsers: 'OrganizerOnly', MeetingChatEnabledType: 'Disabled' };

  for (const preset of ['cisa-scuba', 'cis-m365']) {
    const record = audit({ teams: [strict], preset });
    expect(findingsOf(record, 'lobby').map(({ outcome }) => outcome)).toEqual(['default']);
    expect(findingsOf(record, 'meeting-chat').every(({ outcome }) => outcome === 'ok')).toBe(true);
  }
});
