import type { StoredSchedule } from '../../store/message-repositories.ts';

export const scheduleIds = ['nightly-audit'] as const;
export type ScheduleId = (typeof scheduleIds)[number];

/** What stands there before anybody set it: at night, and off. */
export function unsetSchedule(id: ScheduleId, timezone: string): StoredSchedule {
  return { id, kind: 'nightly-audit', cron: '30 3 * * *', timezone, active: false, details: {}, version: 0 };
}
