/** What is read of a tenant; each with a permission of its own, so that a missing one takes nothing else away. */
export type GooglePart = 'policies' | 'orgUnits' | 'groups' | 'users' | 'adminLog' | 'licences';

/** The narrowest scope that lets each part be read, in Google's spelling: the discovery documents of the APIs. */
export const googleScopes: Readonly<Record<GooglePart, string>> = {
  policies: 'https://www.googleapis.com/auth/cloud-identity.policies.readonly',
  orgUnits: 'https://www.googleapis.com/auth/admin.directory.orgunit.readonly',
  // Also lists a group's members.
  groups: 'https://www.googleapis.com/auth/admin.directory.group.readonly',
  users: 'https://www.googleapis.com/auth/admin.directory.user.readonly',
  adminLog: 'https://www.googleapis.com/auth/admin.reports.audit.readonly',
  // There is no narrower one.
  licences: 'https://www.googleapis.com/auth/apps.licensing',
};
