/**
 * What Microsoft's resource schemas of Tenant Configuration Management give of each object (learn.microsoft.com/graph/utcm-teams-resources);
 * a snapshot never shows the rest. For an object that is not here, only what `leftOut` names is missing.
 */
export const exposedProperties: Readonly<Record<string, readonly string[]>> = {
  TeamsMeetingPolicy: words(`
    AllowAnnotations AllowAnonymousUsersToDialOut AllowAnonymousUsersToJoinMeeting AllowAnonymousUsersToStartMeeting AllowBreakoutRooms
    AllowCartCaptionsScheduling AllowChannelMeetingScheduling AllowCloudRecording AllowDocumentCollaboration AllowedStreamingMediaInput
    AllowEngagementReport AllowExternalParticipantGiveRequestControl AllowIPAudio AllowIPVideo AllowMeetingCoach AllowMeetingReactions
    AllowMeetingRegistration AllowMeetNow AllowNDIStreaming AllowNetworkConfigurationSettingsLookup AllowOrganizersToOverrideLobbySettings
    AllowOutlookAddIn AllowParticipantGiveRequestControl AllowPowerPointSharing AllowPrivateMeetingScheduling AllowPrivateMeetNow
    AllowPSTNUsersToBypassLobby AllowRecordingStorageOutsideRegion AllowSharedNotes AllowTranscription AllowUserToJoinExternalMeeting
    AllowWatermarkForCameraVideo AllowWatermarkForScreenSharing AllowWhiteboard AutoAdmittedUsers BlockedAnonymousJoinClientTypes
    ChannelRecordingDownload DesignatedPresenterRoleMode EnrollUserOverride ExplicitRecordingConsent ForceStreamingAttendeeMode
    InfoShownInReportMode IPAudioMode IPVideoMode LiveCaptionsEnabledType LiveInterpretationEnabledType LiveStreamingMode MediaBitRateKb
    MeetingChatEnabledType MeetingInviteLanguages NewMeetingRecordingExpirationDays PreferredMeetingProviderForIslandsMode QnAEngagementMode
    RoomAttributeUserOverride RoomPeopleNameUserOverride ScreenSharingMode SpeakerAttributionMode StreamingAttendeeMode
    TeamsCameraFarEndPTZMode VideoFiltersMode WhoCanRegister`),
  TeamsMeetingConfiguration: words(`
    LogoURL LegalURL HelpURL CustomFooterText DisableAnonymousJoin EnableQoS ClientAudioPort ClientAudioPortRange ClientVideoPort
    ClientVideoPortRange ClientAppSharingPort ClientAppSharingPortRange ClientMediaPortRangeEnabled`),
  TeamsEventsPolicy: words(`
    AllowWebinars AllowTownhalls EventAccessType AllowEmailEditing AllowEventIntegrations AllowedTownhallTypesForRecordingPublish
    AllowedWebinarTypesForRecordingPublish AllowedQuestionTypesInRegistrationForm TownhallChatExperience UseMicrosoftECDN`),
  TeamsMeetingBroadcastPolicy: words(`
    AllowBroadcastScheduling AllowBroadcastTranscription BroadcastAttendeeVisibilityMode BroadcastRecordingMode`),
};

export const leftOut: Readonly<Record<string, readonly string[]>> = { TeamsMessagingPolicy: ['ChatPermissionRole'] };

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
