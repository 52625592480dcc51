import { madeFrom, type PolicyObject } from './policy-object.ts';

/** As shipped: Set-CsTeamsCallingPolicy, learn.microsoft.com. */
const shipped: PolicyObject = {
  Identity: 'Tag:AllowCalling',
  Description: null,
  AllowPrivateCalling: true,
  AllowVoicemail: 'UserOverride',
  AllowCallGroups: true,
  AllowDelegation: true,
  AllowCallForwardingToUser: true,
  AllowCallForwardingToPhone: true,
  PreventTollBypass: false,
  BusyOnBusyEnabledType: 'Disabled',
  MusicOnHoldEnabledType: 'Enabled',
  AllowCloudRecordingForCalls: false,
  AllowTranscriptionForCalling: false,
  PopoutForIncomingPstnCalls: 'Disabled',
  LiveCaptionsEnabledTypeForCalling: 'DisabledUserOverride',
  AutoAnswerEnabledType: 'Disabled',
  SpamFilteringEnabledType: 'Enabled',
  CallRecordingExpirationDays: 60,
  AllowCallRedirect: 'Disabled',
  AllowSIPDevicesCalling: false,
  AllowWebPSTNCalling: true,
  InboundFederatedCallRoutingTreatment: 'RegularIncoming',
  InboundPstnCallRoutingTreatment: 'RegularIncoming',
};

export const callingPolicies: readonly PolicyObject[] = [
  madeFrom(shipped, 'Global', null, {}),
  madeFrom(shipped, 'Leraren', 'Leraren van alle scholen', {}),
  shipped,
  madeFrom(shipped, 'DisallowCalling', null, { AllowPrivateCalling: false, AllowVoicemail: 'AlwaysDisabled', AllowCallGroups: false }),
];
