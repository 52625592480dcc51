type Row = Readonly<Record<string, unknown>>;

/** A meeting policy that asks nothing of anybody: every right is as strict as it gets. */
export const strictPolicy: Row = {
  Identity: 'Global',
  AllowCloudRecording: false,
  AllowRecordingStorageOutsideRegion: false,
  AutoRecording: 'Disabled',
  NewMeetingRecordingExpirationDays: 30,
  ChannelRecordingDownload: 'Block',
  ExplicitRecordingConsent: 'Enabled',
  LiveStreamingMode: 'Disabled',
  AllowNDIStreaming: false,
  AllowTranscription: false,
  LiveCaptionsEnabledType: 'Disabled',
  Copilot: 'EnabledWithTranscript',
  ExternalBotAccessMode: 'RequireApprovalWhenDetected',
  EnrollUserOverride: 'Disabled',
  DesignatedPresenterRoleMode: 'OrganizerOnlyUserOverride',
  AutoAdmittedUsers: 'OrganizerOnly',
  AllowPSTNUsersToBypassLobby: false,
  UsersCanAdmitFromLobby: 'OrganizersAndPresentersOnly',
  AllowAnonymousUsersToJoinMeeting: false,
  AllowAnonymousUsersToStartMeeting: false,
  CaptchaVerificationForMeetingJoin: 'AnonymousUsersAndUntrustedOrganizations',
  AllowPrivateMeetingScheduling: false,
  AllowChannelMeetingScheduling: false,
  AllowMeetNow: false,
  AllowPrivateMeetNow: false,
  AllowOutlookAddIn: false,
  ExternalMeetingJoin: 'Disabled',
  MeetingChatEnabledType: 'Disabled',
  AllowExternalNonTrustedMeetingChat: false,
  ScreenSharingMode: 'Disabled',
  AllowParticipantGiveRequestControl: false,
  AllowExternalParticipantGiveRequestControl: false,
  ParticipantNameChange: 'Disabled',
  AllowMeetingReactions: false,
  AllowBreakoutRooms: false,
  VideoFiltersMode: 'NoFilters',
  AllowEngagementReport: 'Disabled',
};

/** A meeting policy by name, strict but for what the story changes. */
export function meetingPolicy(name: string, changes: Row = {}): Row {
  return { ...strictPolicy, Identity: name === 'Global' ? name : `Tag:${name}`, ...changes };
}

/** What lets somebody organise meetings. */
export const mayOrganise: Row = {
  AllowPrivateMeetingScheduling: true,
  AllowChannelMeetingScheduling: true,
  AllowMeetNow: true,
  AllowPrivateMeetNow: true,
  AllowOutlookAddIn: true,
};

interface Assigned {
  readonly policy: string;
  readonly how?: 'direct' | 'group';
  readonly group?: string;
}

/** One row of Graph's `userConfigurations` with its meeting policies; everything else is Global. */
export function person(id: string, role: string | null, ...assigned: readonly Assigned[]): Row {
  return {
    id,
    tenantId: 'tenant-1',
    accountType: 'user',
    ...(role === null ? {} : { primaryRole: role }),
    effectivePolicyAssignments: assigned.map(({ policy, how = 'direct', group = null }) => ({
      policyType: 'TeamsMeetingPolicy',
      policyAssignment: { displayName: policy, assignmentType: how, policyId: `id-${policy}`, groupId: group },
    })),
  };
}

/** Some people alike. */
export function people(count: number, role: string, ...assigned: readonly Assigned[]): readonly Row[] {
  return Array.from({ length: count }, (_, index) => person(`${role}-${assigned[0]?.policy ?? 'global'}-${index}`, role, ...assigned));
}
