import type { Clock } from '../../clock.ts';
import type { CardContent } from '../../reminders/card-settings.ts';
import { calendarsOf } from '../calendars/calendar-of.ts';
import { contentsFor } from '../digest/contents-for.ts';
import { permit, type Asking } from '../asking.ts';
import { placeSeen, placesSeenBy } from './reminder-place.ts';
import { reminderSeen, type ReminderSeen } from './reminder-seen.ts';

type Looking = Asking & { readonly clock: Clock };

export interface RemindersSeen {
  readonly reminders: readonly ReminderSeen[];
  /** What the asker may choose for a card. */
  readonly choices: {
    readonly schools: readonly { readonly id: string; readonly name: string }[];
    readonly contents: readonly CardContent[];
  };
  /** School years of which no holidays are known, so that cards may come in them. */
  readonly missingYears: readonly string[];
}

/** The places that the asker sees: those that need a look first, then those with a card. @throws AppError not-allowed. */
export async function listReminders(asking: Looking): Promise<RemindersSeen> {
  permit(asking, 'reminder.read');
  const places = await placesSeenBy(asking);
  const calendarOf = await calendarsOf(asking);
  const seen = await Promise.all(places.map(async (place) => reminderSeen(asking, place, calendarOf)));
  const schools = (await asking.store.schools.list()).map(({ id, name }) => ({ id, name }));
  const { missingYears } = calendarOf(null);
  return { reminders: seen.toSorted(inOrder), choices: { schools, contents: contentsFor(asking.actor) }, missingYears };
}

/** @throws AppError not-allowed, not-there. */
export async function getReminder(asking: Looking, id: string): Promise<ReminderSeen> {
  return reminderSeen(asking, await placeSeen(asking, id), await calendarsOf(asking));
}

function inOrder(a: ReminderSeen, b: ReminderSeen): number {
  return rankOf(a) - rankOf(b) || (a.name ?? '').localeCompare(b.name ?? '', 'nl') || (a.id < b.id ? -1 : 1);
}

function rankOf({ card, needLook }: ReminderSeen): number {
  if (needLook > 0 || card?.pausedBecause === 'gone') return 0;
  return card === null ? 2 : 1;
}
