import { groupIds } from '../groups.ts';

/** A policy that a group's members have; of two, the one with the lower rank (Get-CsGroupPolicyAssignment, learn.microsoft.com). */
export interface GroupAssignment {
  readonly groupId: string;
  readonly policyType: string;
  readonly policyName: string;
  readonly rank: number;
}

const teacherGroups = [groupIds.teachersBasisschool, groupIds.teachersCollege, groupIds.teachersAcademie];
const teacherTypes = [
  'TeamsMessagingPolicy',
  'TeamsEventsPolicy',
  'TeamsCallingPolicy',
  'TeamsMeetingBroadcastPolicy',
  'TeamsAppSetupPolicy',
];

export const groupAssignments: readonly GroupAssignment[] = [
  { groupId: groupIds.teachersAcademie, policyType: 'TeamsMeetingPolicy', policyName: 'Academie', rank: 4 },
  { groupId: groupIds.pupilsAcademie, policyType: 'TeamsMeetingPolicy', policyName: 'Academie', rank: 5 },
  { groupId: groupIds.teachersBasisschool, policyType: 'TeamsMeetingPolicy', policyName: 'Leraren', rank: 1 },
  { groupId: groupIds.teachersCollege, policyType: 'TeamsMeetingPolicy', policyName: 'Leraren', rank: 2 },
  { groupId: groupIds.pupilCouncil, policyType: 'TeamsMeetingPolicy', policyName: 'Leerlingenraad', rank: 3 },
  ...teacherTypes.flatMap((policyType) =>
    teacherGroups.map((groupId, index) => ({ groupId, policyType, policyName: 'Leraren', rank: index + 1 })),
  ),
];
