import { academie, basisschool, college } from '../../board/board.ts';
import { councilGroup } from '../groups.ts';
import { fundamentals, plus, plusStaff } from '../licences.ts';
import type { SandboxPolicy } from './policy-resource.ts';

const pupils = {
  basisschool: `/${basisschool.name}/Leerlingen`,
  college: `/${college.name}/Leerlingen`,
  academie: `/${academie.name}/Leerlingen`,
};

/** What may be done in Meet. Nobody ever set whether meetings are transcribed by themselves, so that no policy tells. */
export const meetPolicies: readonly SandboxPolicy[] = [
  { setting: 'meet.service_status', by: 'SYSTEM', sortOrder: 101, value: { serviceState: 'ENABLED' } },
  { setting: 'meet.service_status', by: 'ADMIN', unit: pupils.basisschool, sortOrder: 203, value: { serviceState: 'DISABLED' } },

  // Two editions, of which one cannot record. What the board set for everybody stands above both.
  { setting: 'meet.video_recording', by: 'SYSTEM', licences: [fundamentals], sortOrder: 101, value: { enableRecording: false } },
  { setting: 'meet.video_recording', by: 'SYSTEM', licences: [plus, plusStaff], sortOrder: 101.00104, value: { enableRecording: true } },
  { setting: 'meet.video_recording', by: 'ADMIN', sortOrder: 201.00048, value: { enableRecording: true } },
  { setting: 'meet.video_recording', by: 'ADMIN', unit: pupils.basisschool, sortOrder: 203, value: { enableRecording: false } },
  { setting: 'meet.video_recording', by: 'ADMIN', unit: pupils.college, sortOrder: 203.00012, value: { enableRecording: false } },
  { setting: 'meet.video_recording', by: 'ADMIN', unit: pupils.academie, sortOrder: 203.00025, value: { enableRecording: false } },
  // For the film about the open day, two years ago.
  {
    setting: 'meet.video_recording',
    by: 'ADMIN',
    group: `groups/${councilGroup.id}`,
    sortOrder: 399.00013,
    value: { enableRecording: true },
  },

  { setting: 'meet.automatic_recording', by: 'SYSTEM', sortOrder: 101, value: { enabled: false } },

  { setting: 'meet.safety_host_management', by: 'SYSTEM', sortOrder: 101, value: { enableHostManagement: true } },
  {
    setting: 'meet.safety_host_management',
    by: 'ADMIN',
    unit: `/${college.name}`,
    sortOrder: 202.00018,
    value: { enableHostManagement: false },
  },

  { setting: 'meet.meet_joining', by: 'SYSTEM', sortOrder: 101, value: { allowedAudience: 'TRUSTED' } },

  { setting: 'meet.safety_domain', by: 'SYSTEM', sortOrder: 101, value: { usersAllowedToJoin: 'ALL' } },
  { setting: 'meet.safety_domain', by: 'ADMIN', sortOrder: 201.00048, value: { usersAllowedToJoin: 'SAME_ORGANIZATION_ONLY' } },
  { setting: 'meet.safety_domain', by: 'ADMIN', unit: `/${academie.name}`, sortOrder: 202, value: { usersAllowedToJoin: 'ALL' } },

  { setting: 'meet.safety_access', by: 'SYSTEM', sortOrder: 101, value: { meetingsAllowedToJoin: 'ALL' } },
  { setting: 'meet.safety_access', by: 'ADMIN', sortOrder: 201.00048, value: { meetingsAllowedToJoin: 'ANY_WORKSPACE_ORGANIZATION' } },
  {
    setting: 'meet.safety_access',
    by: 'ADMIN',
    unit: pupils.basisschool,
    sortOrder: 203,
    value: { meetingsAllowedToJoin: 'SAME_ORGANIZATION_ONLY' },
  },
  {
    setting: 'meet.safety_access',
    by: 'ADMIN',
    unit: pupils.college,
    sortOrder: 203.00012,
    value: { meetingsAllowedToJoin: 'SAME_ORGANIZATION_ONLY' },
  },

  { setting: 'meet.safety_external_participants', by: 'SYSTEM', sortOrder: 101, value: { enableExternalLabel: true } },

  { setting: 'meet.meet_messaging', by: 'SYSTEM', sortOrder: 101, value: { enabled: true } },
  { setting: 'meet.meet_messaging', by: 'ADMIN', unit: `${pupils.college}/Onderbouw`, sortOrder: 204, value: { enabled: false } },
  { setting: 'meet.meet_presenting', by: 'SYSTEM', sortOrder: 101, value: { enabled: true } },
  { setting: 'meet.meet_polls', by: 'SYSTEM', sortOrder: 101, value: { enabled: true } },
  { setting: 'meet.meet_questions', by: 'SYSTEM', sortOrder: 101, value: { enabled: true } },

  { setting: 'meet.meet_incoming_call_restrictions', by: 'SYSTEM', sortOrder: 101, value: { allowedCallers: 'NONE' } },
  // No page of Google's tells this value.
  {
    setting: 'meet.meet_incoming_call_restrictions',
    by: 'ADMIN',
    unit: pupils.college,
    sortOrder: 203,
    value: { allowedCallers: 'MEMBERS_OF_SHARED_CLASSES' },
  },

  // Nor this setting.
  { setting: 'meet.class_meeting_nicknames', by: 'SYSTEM', sortOrder: 101, value: { nicknamesReusable: false } },
];
