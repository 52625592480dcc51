import type { PlatformId } from '../../model/platform.ts';
import type { Locale } from '../../model/language.ts';
import type { StoredSchedule } from '../../store/message-repositories.ts';
import type { OrganisationStore } from '../../store/store.ts';

/** The kind of a `StoredSchedule` by which a chat gets a card each week. */
export const weeklyCardKind = 'weekly-card';

/** Where a card goes, and in which language. */
export interface CardPlace {
  /** The conversation, as it is kept for writing there again. */
  readonly placeId: string;
  readonly platform: PlatformId;
  readonly locale: Locale;
}

/** On the clock of the school. */
export interface WeeklyTime {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** `08:30`. */
  readonly time: string;
}

export interface WeeklyCard extends WeeklyTime {
  readonly timezone: string;
  /** paused: the day and time are kept, and nothing comes. */
  readonly state: 'active' | 'paused';
}

export function weeklyCardId(placeId: string): string {
  return `${weeklyCardKind}/${placeId}`;
}

/** As it is kept; null when the place has none. */
export async function storedCardOf(store: OrganisationStore, placeId: string): Promise<StoredSchedule | null> {
  const id = weeklyCardId(placeId);
  return (await store.schedules.list()).find((one) => one.id === id) ?? null;
}

export function cronOf({ weekday, time }: WeeklyTime): string {
  const [hour = '0', minute = '0'] = time.split(':');
  return `${Number(minute)} ${Number(hour)} * * ${weekday}`;
}

/** Null when it holds another cron than we write: somebody’s import. */
export function weeklyCardFrom({ cron, timezone, active }: StoredSchedule): WeeklyCard | null {
  const match = /^(\d{1,2}) (\d{1,2}) \* \* ([1-7])$/.exec(cron);
  if (match === null) return null;
  const [, minute = '', hour = '', weekday = ''] = match;
  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  return { weekday: Number(weekday), time, timezone, state: active ? 'active' : 'paused' };
}
