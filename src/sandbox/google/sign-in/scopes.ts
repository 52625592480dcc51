const base = 'https://www.googleapis.com/auth/';

export const policyScopes = [`${base}cloud-identity.policies`, `${base}cloud-identity.policies.readonly`];
export const orgUnitScopes = [`${base}admin.directory.orgunit`, `${base}admin.directory.orgunit.readonly`];
export const userScopes = [`${base}admin.directory.user`, `${base}admin.directory.user.readonly`, `${base}cloud-platform`];
export const groupScopes = [`${base}admin.directory.group`, `${base}admin.directory.group.readonly`];
export const memberScopes = [...groupScopes, `${base}admin.directory.group.member`, `${base}admin.directory.group.member.readonly`];
export const customerScopes = [`${base}admin.directory.customer`, `${base}admin.directory.customer.readonly`];
export const reportScopes = [`${base}admin.reports.audit.readonly`];
/** There is no other one; it may also write. */
export const licenceScopes = [`${base}apps.licensing`];

/** The narrowest scopes with which everything here can be read. */
export const readingScopes: readonly string[] = [
  `${base}cloud-identity.policies.readonly`,
  `${base}admin.directory.orgunit.readonly`,
  `${base}admin.directory.user.readonly`,
  `${base}admin.directory.group.readonly`,
  `${base}admin.directory.group.member.readonly`,
  `${base}admin.directory.customer.readonly`,
  `${base}admin.reports.audit.readonly`,
  `${base}apps.licensing`,
];
