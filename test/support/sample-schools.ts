import { mayOrganise, meetingPolicy, people, person } from './teams-bundle.ts';
import { population, school } from './school.ts';

/** A school on Teams: pupils on a strict Global, teachers on a policy of their own, one pupil with a leftover, one account without a role. */
export function teamsSchool(): Record<string, unknown> {
  return {
    TeamsMeetingPolicy: [
      meetingPolicy('Global'),
      meetingPolicy('Leraren', { ...mayOrganise, AllowCloudRecording: true, AllowTranscription: true }),
      meetingPolicy('Oud', { ...mayOrganise, AllowCloudRecording: true, AutoAdmittedUsers: 'Everyone' }),
    ],
    TeamsMeetingConfiguration: [{ Identity: 'Global', DisableAnonymousJoin: false, LimitPresenterRolePermissions: true }],
    TeamsMessagingPolicy: [{ Identity: 'Global', AllowUserChat: false, AllowRemoveUser: false, ChatPermissionRole: 'Restricted' }],
    TeamsEventsPolicy: [{ Identity: 'Global', AllowWebinars: 'Disabled', AllowTownhalls: 'Disabled' }],
    TeamsCallingPolicy: [{ Identity: 'Global', AllowPrivateCalling: false }],
    TeamsMeetingBroadcastPolicy: [{ Identity: 'Global', AllowBroadcastScheduling: false, BroadcastRecordingMode: 'AlwaysDisabled' }],
    TeamsClientConfiguration: { Identity: 'Global', AllowRoleBasedChatPermissions: true },
    GroupPolicyAssignment: [{ GroupId: 'g-leraren', PolicyType: 'TeamsMeetingPolicy', PolicyName: 'Leraren', Rank: 1 }],
    userConfigurations: [
      ...people(3, 'student'),
      ...people(2, 'teacher', { policy: 'Leraren', how: 'group', group: 'g-leraren' }),
      person('leftover', 'student', { policy: 'Oud' }),
      person('roleless', null),
    ],
  };
}

/** The same school on Google: pupils and staff in units of their own, a group that loosens, everything set explicitly. */
export function meetSchool(): Record<string, unknown> {
  return {
    orgUnits: [
      { orgUnitId: 'id:root', orgUnitPath: '/', parentOrgUnitId: '' },
      { orgUnitId: 'id:pupils', orgUnitPath: '/Leerlingen', parentOrgUnitId: 'id:root' },
      { orgUnitId: 'id:staff', orgUnitPath: '/Personeel', parentOrgUnitId: 'id:root' },
    ],
    groups: [{ id: 'council', email: 'leerlingenraad@delinde.example' }],
    groupMembers: { council: ['u1'] },
    users: [
      { id: 'u1', orgUnitPath: '/Leerlingen', suspended: false, archived: false },
      { id: 'u2', orgUnitPath: '/Leerlingen', suspended: false, archived: false },
      { id: 'u3', orgUnitPath: '/Personeel', suspended: false, archived: false },
    ],
    policies: [
      meetPolicy('meet.service_status', 'root', 201, { serviceState: 'ENABLED' }),
      meetPolicy('meet.video_recording', 'root', 201, { enableRecording: true }),
      meetPolicy('meet.video_recording', 'pupils', 202, { enableRecording: false }),
      meetPolicy('meet.video_recording', 'root', 399, { enableRecording: true }, 'council'),
      meetPolicy('meet.safety_host_management', 'root', 201, { enableHostManagement: true }),
      meetPolicy('meet.meet_joining', 'root', 201, { allowedAudience: 'OPEN' }),
      meetPolicy('meet.meet_joining', 'staff', 202, { allowedAudience: 'RESTRICTED' }),
      meetPolicy('meet.safety_domain', 'root', 201, { usersAllowedToJoin: 'SAME_ORGANIZATION_ONLY' }),
      meetPolicy('meet.safety_access', 'pupils', 202, { meetingsAllowedToJoin: 'SAME_ORGANIZATION_ONLY' }),
      meetPolicy('meet.automatic_recording', 'root', 201, { enabled: false }),
      meetPolicy('chat.external_chat_restriction', 'root', 201, { allowExternalChat: false, externalChatRestriction: 'TRUSTED_DOMAINS' }),
      meetPolicy('chat.service_status', 'pupils', 202, { serviceState: 'DISABLED' }),
    ],
    logs: [logEvent('RecordingSettingsProto allow_downloads_for_recording', 'false')],
  };
}

export const meetSchoolSettings = school({
  populations: [
    population({ id: 'leerlingen', role: 'student', stage: 'primary', orgUnits: ['/Leerlingen'] }),
    population({ id: 'leraren', role: 'teacher', orgUnits: ['/Personeel'] }),
  ],
});

export function meetPolicy(setting: string, unit: string, sortOrder: number, value: object, group?: string): object {
  return {
    name: `policies/${setting}-${unit}-${sortOrder}`,
    customer: 'customers/C1',
    type: 'ADMIN',
    policyQuery: { orgUnit: `orgUnits/${unit}`, ...(group === undefined ? {} : { group: `groups/${group}` }), sortOrder },
    setting: { type: `settings/${setting}`, value },
  };
}

function logEvent(setting: string, value: string): object {
  const parameters = { APPLICATION_NAME: 'Google Meet', ORG_UNIT_NAME: '/', SETTING_NAME: setting, NEW_VALUE: value };
  return {
    id: { time: '2026-06-25T00:10:38.075Z', applicationName: 'admin' },
    events: [
      {
        type: 'APPLICATION_SETTINGS',
        name: 'CHANGE_APPLICATION_SETTING',
        parameters: Object.entries(parameters).map(([name, text]) => ({ name, value: text })),
      },
    ],
  };
}
