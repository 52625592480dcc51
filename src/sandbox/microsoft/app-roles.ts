/** Graph's app roles that the routes of the sandbox ask for (learn.microsoft.com/graph/permissions-reference). */
export const appRoles = [
  'ConfigurationMonitoring.Read.All',
  'ConfigurationMonitoring.ReadWrite.All',
  'TeamsUserConfiguration.Read.All',
  'EduRoster.Read.All',
  'User.Read.All',
  'GroupMember.Read.All',
  'Application.Read.All',
  'Organization.Read.All',
] as const;
export type AppRole = (typeof appRoles)[number];

/** What the administrator of the board has given the app; the last is no app role but an Entra directory role. */
export type Grant = AppRole | 'Teams Reader';

export const allGrants: ReadonlySet<Grant> = new Set<Grant>([...appRoles, 'Teams Reader']);
