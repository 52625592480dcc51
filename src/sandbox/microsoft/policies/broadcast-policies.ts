import { madeFrom, type PolicyObject } from './policy-object.ts';

/** As shipped: `Tag:Default` of ScubaGear's published sample report (CC0). */
const shipped: PolicyObject = {
  Identity: 'Tag:Default',
  Description: null,
  AllowBroadcastScheduling: true,
  AllowBroadcastTranscription: false,
  BroadcastAttendeeVisibilityMode: 'EveryoneInCompany',
  BroadcastRecordingMode: 'AlwaysEnabled',
};

export const broadcastPolicies: readonly PolicyObject[] = [
  madeFrom(shipped, 'Global', null, { AllowBroadcastScheduling: false, BroadcastRecordingMode: 'AlwaysDisabled' }),
  madeFrom(shipped, 'Leraren', 'Leraren van alle scholen', {}),
  shipped,
];
