import type { PolicyObject } from './policy-object.ts';

/** Set-CsTeamsMeetingConfiguration, learn.microsoft.com: one for the whole tenant. */
export const meetingConfiguration: PolicyObject = {
  Identity: 'Global',
  LogoURL: null,
  LegalURL: 'https://delinde.example/privacy',
  HelpURL: 'https://delinde.example/ict',
  CustomFooterText: 'Scholengroep De Linde',
  DisableAnonymousJoin: false,
  DisableAppInteractionForAnonymousUsers: false,
  EnableQoS: false,
  ClientAudioPort: 50000,
  ClientAudioPortRange: 20,
  ClientVideoPort: 50020,
  ClientVideoPortRange: 20,
  ClientAppSharingPort: 50040,
  ClientAppSharingPortRange: 20,
  ClientMediaPortRangeEnabled: true,
  FeedbackSurveyForAnonymousUsers: 'Enabled',
  LimitPresenterRolePermissions: false,
  ReportMeeting: 'Disabled',
};

/** The properties of ScubaGear's published sample report (CC0). */
export const clientConfiguration: PolicyObject = {
  Identity: 'Global',
  AllowEmailIntoChannel: true,
  RestrictedSenderList: null,
  AllowDropBox: false,
  AllowBox: false,
  AllowGoogleDrive: true,
  AllowShareFile: false,
  AllowEgnyte: false,
  AllowOrganizationTab: true,
  AllowSkypeBusinessInterop: true,
  ContentPin: 'RequiredOutsideScheduleMeeting',
  AllowResourceAccountSendMessage: true,
  ResourceAccountContentAccess: 'NoAccess',
  AllowGuestUser: true,
  AllowScopedPeopleSearchandAccess: true,
  AllowRoleBasedChatPermissions: true,
  ExtendedWorkInfoInPeopleSearch: false,
  UseUnifiedDomain: 'MicrosoftDefault',
};

/** The properties of the same report. */
export const federationSettings: PolicyObject = {
  Identity: 'Global',
  AllowedDomains: { AllowedDomain: 'Domain=kerndoel.example' },
  BlockedDomains: [],
  AllowFederatedUsers: true,
  AllowTeamsConsumer: false,
  AllowTeamsConsumerInbound: false,
  TreatDiscoveredPartnersAsUnverified: false,
  SharedSipAddressSpace: false,
  BlockAllSubdomains: false,
  ExternalAccessWithTrialTenants: 'Blocked',
};

/** Set-CsExternalAccessPolicy, learn.microsoft.com. */
export const externalAccessPolicy: PolicyObject = {
  Identity: 'Global',
  Description: null,
  EnableFederationAccess: true,
  EnableXmppAccess: false,
  EnablePublicCloudAudioVideoAccess: false,
  EnableOutsideAccess: true,
  EnableAcsFederationAccess: false,
  EnableTeamsConsumerAccess: false,
  EnableTeamsConsumerInbound: false,
};

/** Set-CsTeamsMessagingConfiguration, learn.microsoft.com. */
export const messagingConfiguration: PolicyObject = {
  Identity: 'Global',
  EnableVideoMessageCaptions: true,
  EnableInOrganizationChatControl: false,
  CustomEmojis: true,
  MessagingNotes: 'Enabled',
};
