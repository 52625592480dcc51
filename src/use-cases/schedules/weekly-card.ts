import { cardSettingsIn, type CardSettings } from '../../reminders/card-settings.ts';
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
  /** What people call the place, where the chat tells it. */
  readonly placeName?: string | null;
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

/** The card of a place, with all that is chosen about it. */
export interface PlaceCard extends WeeklyCard {
  /** Of its schedule. */
  readonly id: string;
  readonly settings: CardSettings;
  readonly version: number;
}

export function weeklyCardId(placeId: string): string {
  return `${weeklyCardKind}/${placeId}`;
}

/** As it is kept; null when the place has none. */
export async function storedCardOf(store: OrganisationStore, placeId: string): Promise<StoredSchedule | null> {
  const id = weeklyCardId(placeId);
  return (await store.schedules.list()).find((one) => one.id === id) ?? null;
}

/** All that can be read, whatever their state. */
export async function cardsIn(store: OrganisationStore): Promise<readonly PlaceCard[]> {
  return (await store.schedules.list()).flatMap((stored) => placeCardFrom(stored) ?? []);
}

export function cronOf({ weekday, time }: WeeklyTime): string {
  const [hour = '0', minute = '0'] = time.split(':');
  return `${Number(minute)} ${Number(hour)} * * ${weekday}`;
}

/** Null when it is no weekly card, or not as we write one: somebody’s import. */
export function placeCardFrom(stored: StoredSchedule): PlaceCard | null {
  const when = stored.kind === weeklyCardKind ? weeklyTimeIn(stored.cron) : null;
  const settings = cardSettingsIn(stored.details);
  if (when === null || settings === null) return null;
  const { id, timezone, active, version } = stored;
  return { id, ...when, timezone, state: active ? 'active' : 'paused', settings, version };
}

function weeklyTimeIn(cron: string): WeeklyTime | null {
  const match = /^(\d{1,2}) (\d{1,2}) \* \* ([1-7])$/.exec(cron);
  if (match === null) return null;
  const [, minute = '', hour = '', weekday = ''] = match;
  return { weekday: Number(weekday), time: `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` };
}
