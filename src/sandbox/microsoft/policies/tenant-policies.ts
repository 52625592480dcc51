import { broadcastPolicies } from './broadcast-policies.ts';
import { callingPolicies } from './calling-policies.ts';
import {
  clientConfiguration,
  externalAccessPolicy,
  federationSettings,
  meetingConfiguration,
  messagingConfiguration,
} from './configurations.ts';
import { eventsPolicies } from './events-policies.ts';
import { meetingPolicies } from './meeting-policies.ts';
import { messagingPolicies } from './messaging-policies.ts';
import type { PolicyObject } from './policy-object.ts';

/** Everything that the board has set in Teams, by cmdlet noun. */
export const tenantPolicies: Readonly<Record<string, readonly PolicyObject[]>> = {
  TeamsMeetingPolicy: meetingPolicies,
  TeamsMeetingConfiguration: [meetingConfiguration],
  TeamsMessagingPolicy: messagingPolicies,
  TeamsEventsPolicy: eventsPolicies,
  TeamsCallingPolicy: callingPolicies,
  TeamsMeetingBroadcastPolicy: broadcastPolicies,
  TeamsClientConfiguration: [clientConfiguration],
  TenantFederationSettings: [federationSettings],
  ExternalAccessPolicy: [externalAccessPolicy],
  TeamsMessagingConfiguration: [messagingConfiguration],
};
