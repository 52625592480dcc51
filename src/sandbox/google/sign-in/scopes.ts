const base = 'https://www.googleapis.com/auth/';

export const policyScopes = [`${base}cloud-identity.policies`, `${base}cloud-identity.policies.readonly`];
export const orgUnitScopes = [`${base}admin.directory.orgunit`, `${base}admin.directory.orgunit.readonly`];
export const ownUserScopes = [`${base}admin.directory.user`, `${base}admin.directory.user.readonly`];
export const userScopes = [...ownUserScopes, `${base}cloud-platform`];
export const groupScopes = [`${base}admin.directory.group`, `${base}admin.directory.group.readonly`];
export const memberScopes = [...groupScopes, `${base}admin.directory.group.member`, `${base}admin.directory.group.member.readonly`];
export const customerScopes = [`${base}admin.directory.customer`, `${base}admin.directory.customer.readonly`];
export const reportScopes = [`${base}admin.reports.audit.readonly`];
/** There is no other one; it may also write. */
export const licenceScopes = [`${base}apps.licensing`];

export const calendarScopes = [
  `${base}calendar`,
  `${base}calendar.app.created`,
  `${base}calendar.events`,
  `${base}calendar.events.freebusy`,
  `${base}calendar.events.owned`,
  `${base}calendar.events.owned.readonly`,
  `${base}calendar.events.public.readonly`,
  `${base}calendar.events.readonly`,
  `${base}calendar.readonly`,
];
export const meetReadScopes = [`${base}meetings.space.created`, `${base}meetings.space.readonly`, `${base}meetings.space.settings`];
export const meetSettingScopes = [`${base}meetings.space.created`, `${base}meetings.space.settings`];
export const chatWriteScopes = [`${base}chat.bot`, `${base}chat.import`, `${base}chat.messages`];
export const chatCreateScopes = [...chatWriteScopes, `${base}chat.messages.create`];
/** The first of an app itself, and only with an administrator's approval. */
export const chatReadScopes = [
  `${base}chat.app.messages.readonly`,
  `${base}chat.import`,
  `${base}chat.messages`,
  `${base}chat.messages.readonly`,
];
export const chatSpaceScopes = [`${base}chat.bot`, `${base}chat.spaces`, `${base}chat.spaces.readonly`];

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

/** With which teachers' own lessons are read and mended, as them. */
export const lessonScopes: readonly string[] = [`${base}calendar.events.readonly`, `${base}meetings.space.settings`];
