import { madeFrom, type Changes, type PolicyObject } from './policy-object.ts';
import { shippedMeetingPolicy as shipped } from './shipped-meeting-policy.ts';

const noOrganising: Changes = { AllowChannelMeetingScheduling: false, AllowPrivateMeetingScheduling: false, AllowOutlookAddIn: false };
const noRecording: Changes = { AllowCloudRecording: false, AllowTranscription: false };
const noCaptions: Changes = { LiveCaptionsEnabledType: 'Disabled' };
const retiring = 'Do not assign. This policy is similar to global defaults and would be deprecated';

/** Every tenant has these, and cannot change them; where they differ from the shipped one is from the same sample report. */
export const builtInMeetingPolicies: readonly PolicyObject[] = [
  shipped,
  madeFrom(shipped, 'AllOn', retiring, {}),
  madeFrom(shipped, 'AllOff', null, {
    ...noOrganising,
    ...noRecording,
    ...noCaptions,
    AllowMeetNow: false,
    AllowPrivateMeetNow: false,
    MeetingChatEnabledType: 'Disabled',
    AllowIPVideo: false,
    AllowPowerPointSharing: false,
    AllowParticipantGiveRequestControl: false,
    AllowSharedNotes: false,
    AllowWhiteboard: false,
    ScreenSharingMode: 'Disabled',
  }),
  madeFrom(shipped, 'RestrictedAnonymousAccess', retiring, noCaptions),
  madeFrom(shipped, 'RestrictedAnonymousNoRecording', retiring, { ...noCaptions, ...noRecording }),
  madeFrom(shipped, 'Kiosk', 'ACMS auto updated Global Kiosk', { ...noOrganising, ...noRecording, ...noCaptions }),
];
