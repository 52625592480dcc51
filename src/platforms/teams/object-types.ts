/** Cmdlet nouns of the objects that are read, and how other sources call them. */
export const objectTypes = [
  'TeamsMeetingPolicy',
  'TeamsMeetingConfiguration',
  'TeamsMeetingBroadcastPolicy',
  'TeamsEventsPolicy',
  'TeamsMessagingPolicy',
  'TeamsCallingPolicy',
  'TeamsClientConfiguration',
] as const;
export type ObjectType = (typeof objectTypes)[number];

/** Policies that people hold; configurations are one for the whole tenant. */
export type PolicyType = Exclude<ObjectType, 'TeamsMeetingConfiguration' | 'TeamsClientConfiguration'>;

export const policyTypes: readonly PolicyType[] = objectTypes.filter((type) => !isConfiguration(type)) as PolicyType[];

const byLowerCase = new Map(objectTypes.map((type) => [type.toLowerCase(), type]));

/** The type of that name, whatever its case; undefined for objects that are not about meetings and chat. */
export function objectTypeOf(name: string): ObjectType | undefined {
  return byLowerCase.get(name.toLowerCase());
}

/** From Graph's `microsoft.teams.meetingpolicy`, in any case. */
export function objectTypeOfResource(resourceType: string): ObjectType | undefined {
  const match = /^microsoft\.teams\.(\w+)$/i.exec(resourceType.trim());
  return match?.[1] === undefined ? undefined : objectTypeOf(`Teams${match[1]}`);
}

/** The noun of the cmdlet that tells the ranks of groups. */
export const groupAssignments = 'GroupPolicyAssignment';

/** The cmdlet noun for any of Graph's resource types: `GroupPolicyAssignment` for `microsoft.teams.grouppolicyassignment`. */
export function objectNameOfResource(resourceType: string): string {
  if (isGroupAssignment(resourceType)) return groupAssignments;
  return objectTypeOfResource(resourceType) ?? resourceType;
}

/** The snapshot's resource that tells the same as `Get-CsGroupPolicyAssignment`. */
export function isGroupAssignment(resourceType: string): boolean {
  return /\.grouppolicyassignment$/i.test(resourceType);
}

/**
 * Microsoft names every policy type `…Policy`, but for two (learn.microsoft.com/powershell/module/microsoftteams/grant-cstenantdialplan and
 * grant-cscallinglineidentity); anything else is a damaged row.
 */
export function namesPolicyType(name: string): boolean {
  return /^(?:[A-Z]\w*Policy|TenantDialPlan|CallingLineIdentity)$/i.test(name);
}

/** The policy type of that name, whatever its case; undefined for all others. */
export function policyTypeOf(name: string): PolicyType | undefined {
  return policyTypes.find((type) => type.toLowerCase() === name.toLowerCase());
}

export function isConfiguration(type: string): boolean {
  return type.endsWith('Configuration');
}

/** What tells the objects apart when a cmdlet's answer comes bare. */
const signatures: Readonly<Record<ObjectType, readonly string[]>> = {
  TeamsMeetingPolicy: [
    'AllowCloudRecording',
    'AutoAdmittedUsers',
    'DesignatedPresenterRoleMode',
    'AllowPrivateMeetingScheduling',
    'AllowMeetNow',
    'MeetingChatEnabledType',
    'ScreenSharingMode',
    'AllowAnonymousUsersToJoinMeeting',
    'AllowAnonymousUsersToStartMeeting',
    'AllowPSTNUsersToBypassLobby',
    'AutoRecording',
    'NewMeetingRecordingExpirationDays',
    'AllowIPVideo',
    'AllowIPAudio',
    'AllowExternalParticipantGiveRequestControl',
    'AllowParticipantGiveRequestControl',
    'AllowExternalNonTrustedMeetingChat',
    'ExternalMeetingJoin',
    'LiveStreamingMode',
    'VideoFiltersMode',
    'AllowMeetingReactions',
    'ParticipantNameChange',
    'AllowBreakoutRooms',
  ],
  TeamsMeetingConfiguration: ['DisableAnonymousJoin', 'LimitPresenterRolePermissions', 'ClientAudioPort', 'LogoURL'],
  TeamsMeetingBroadcastPolicy: ['AllowBroadcastScheduling', 'BroadcastRecordingMode', 'BroadcastAttendeeVisibilityMode'],
  TeamsEventsPolicy: ['AllowWebinars', 'AllowTownhalls', 'EventAccessType', 'RecordingForWebinar', 'RecordingForTownhall'],
  TeamsMessagingPolicy: ['AllowUserChat', 'AllowUserEditMessage', 'ChatPermissionRole', 'AllowRemoveUser', 'GiphyRatingType'],
  TeamsCallingPolicy: ['AllowPrivateCalling', 'AllowVoicemail', 'AllowCallForwardingToUser', 'AllowCallGroups'],
  TeamsClientConfiguration: ['AllowRoleBasedChatPermissions', 'AllowEmailIntoChannel', 'AllowGuestUser', 'AllowDropBox'],
};

/** The type whose properties an object shows; undefined when it shows none, or those of two types alike. */
export function objectTypeBySignature(raw: object): ObjectType | undefined {
  const keys = new Set(Object.keys(raw));
  const scores = objectTypes
    .map((type) => ({ type, score: signatures[type].filter((property) => keys.has(property)).length }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (best === undefined || best.score === second?.score) return undefined;
  return best.type;
}
