export const platformIds = ['teams', 'meet'] as const;
export type PlatformId = (typeof platformIds)[number];

export const platformNames: Readonly<Record<PlatformId, string>> = { teams: 'Microsoft Teams', meet: 'Google Meet' };
