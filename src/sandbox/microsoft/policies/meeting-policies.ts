import { builtInMeetingPolicies } from './built-in-meeting-policies.ts';
import { madeFrom, type PolicyObject } from './policy-object.ts';
import { shippedMeetingPolicy } from './shipped-meeting-policy.ts';

/** The org-wide default, which every pupil has who was given nothing else. */
const global = madeFrom(shippedMeetingPolicy, 'Global', null, {
  AllowCloudRecording: false,
  AllowTranscription: false,
  AutoRecording: 'Disabled',
  NewMeetingRecordingExpirationDays: 30,
  ChannelRecordingDownload: 'Block',
  AllowChannelMeetingScheduling: false,
  AllowPrivateMeetingScheduling: false,
  AllowMeetNow: false,
  AllowPrivateMeetNow: false,
  AllowOutlookAddIn: false,
  AllowMeetingRegistration: false,
  WhoCanRegister: 'EveryoneInCompany',
  AutoAdmittedUsers: 'EveryoneInSameAndFederatedCompany',
  AllowAnonymousUsersToJoinMeeting: false,
  MeetingChatEnabledType: 'EnabledExceptAnonymous',
  AllowExternalNonTrustedMeetingChat: false,
  AllowParticipantGiveRequestControl: false,
  VideoFiltersMode: 'BlurAndDefaultBackgrounds',
  ExternalMeetingJoin: 'Disabled',
});

/** Made in 2022, when the board had read who may present; parents join from home without an account. */
const teachers = madeFrom(shippedMeetingPolicy, 'Leraren', 'Leraren van alle scholen', {
  DesignatedPresenterRoleMode: 'OrganizerOnlyUserOverride',
  AutoAdmittedUsers: 'EveryoneInCompany',
  MeetingChatEnabledType: 'EnabledExceptAnonymous',
  AllowExternalNonTrustedMeetingChat: false,
  BlockedAnonymousJoinClientTypes: ['ACS'],
});

const pupilCouncil = madeFrom(global, 'Leerlingenraad', 'Mag vergaderen en opnemen', {
  AllowCloudRecording: true,
  AllowPrivateMeetingScheduling: true,
  AllowPrivateMeetNow: true,
  DesignatedPresenterRoleMode: 'EveryoneInCompanyUserOverride',
});

/** From the weeks when nobody came to school. */
const lockdown = madeFrom(shippedMeetingPolicy, 'Oud - Corona 2020', 'Thuisonderwijs voorjaar 2020', {
  AutoAdmittedUsers: 'Everyone',
  AllowAnonymousUsersToStartMeeting: true,
  AllowPSTNUsersToBypassLobby: true,
});

/** Who presents carries a value that no page of Microsoft's lists: such values turn up in tenants before they are documented. */
const academy = madeFrom(teachers, 'Academie', 'Volwassenenonderwijs Antwerpen', {
  DesignatedPresenterRoleMode: 'OrganizerAndCoOrganizersUserOverride',
  AllowAnonymousUsersToJoinMeeting: false,
});

export const meetingPolicies: readonly PolicyObject[] = [global, teachers, pupilCouncil, lockdown, academy, ...builtInMeetingPolicies];
