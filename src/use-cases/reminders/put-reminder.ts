import type { CardChoices } from '../../reminders/card-settings.ts';
import type { Deciding } from '../asking.ts';
import { calendarsOf } from '../calendars/calendar-of.ts';
import { requireVersion } from '../found.ts';
import { requireTimeZone } from '../require-time-zone.ts';
import { changeCard } from '../schedules/change-card.ts';
import { contentsKept, requireSchool } from '../schedules/change-card-settings.ts';
import { requireCron } from '../schedules/require-cron.ts';
import { cronOf, weeklyCardId, weeklyCardKind, type PlaceCard, type WeeklyCard } from '../schedules/weekly-card.ts';
import { placeSeen, placeToChange, type ReminderPlace } from './reminder-place.ts';
import { reminderSeen, type ReminderSeen } from './reminder-seen.ts';

export type ReminderWanted = Omit<WeeklyCard, 'timezone'> & CardChoices;

/**
 * Sets the whole card of a place, in the place of the one that the caller saw; version 0: there was none.
 * @throws AppError not-allowed, not-there, changed-meanwhile, card-without-contents; unknown-name for a school that is none of the board's, or a time zone.
 */
export async function putReminder(deciding: Deciding, id: string, wanted: ReminderWanted, version: number): Promise<ReminderSeen> {
  const place = await placeToChange(deciding, id);
  const cron = cronOf(wanted);
  requireCron(cron, 'time');
  if (wanted.ownTimezone !== null) requireTimeZone(wanted.ownTimezone, 'ownTimezone');
  await changeCard(deciding, place.placeId, async (inside, before) => {
    requireVersion(before ?? { version: 0 }, version);
    await requireSchool(inside, wanted.school);
    return {
      id: weeklyCardId(place.placeId),
      kind: weeklyCardKind,
      cron,
      timezone: wanted.ownTimezone ?? (await inside.organisation.get())?.timezone ?? 'Europe/Amsterdam',
      active: wanted.state === 'active',
      details: { ...settingsAfter(deciding, place, wanted) },
      version,
    };
  });
  return reminderSeen(deciding, await placeSeen(deciding, id), await calendarsOf(deciding));
}

/** It counts anew only when its time changes or it starts again: other words in it bring no card twice, and let none fall out. */
function settingsAfter({ actor, clock }: Deciding, { placeId, platform, card, name }: ReminderPlace, wanted: ReminderWanted) {
  // A name that was only left as the chat tells it goes along when the chat gets another one.
  const placeName = wanted.placeName === name ? (card?.settings.placeName ?? null) : wanted.placeName;
  const { school, ownTimezone, whenQuiet, locale, lastWeekOfAugust } = wanted;
  const contents = contentsKept(actor, wanted.contents, card?.settings.contents ?? null);
  const chosen = { placeName, school, ownTimezone, contents, whenQuiet, locale, lastWeekOfAugust };
  const goesOn = card !== null && card.state === wanted.state && comesAsBefore(card, wanted);
  const began = goesOn ? card.settings.countsFrom : clock.now().toISOString();
  const kept = { placeId, platform, setBy: card?.settings.setBy ?? actor.id };
  const pausedBecause = wanted.state === 'paused' ? (card?.settings.pausedBecause ?? null) : null;
  return { ...card?.settings, ...kept, ...chosen, countsFrom: began, pausedBecause };
}

function comesAsBefore(card: PlaceCard, { weekday, time, ownTimezone }: ReminderWanted): boolean {
  return card.weekday === weekday && card.time === time && card.settings.ownTimezone === ownTimezone;
}
