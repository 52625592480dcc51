import { getWeeklyCard } from '../../src/use-cases/schedules/get-weekly-card.ts';
import { pauseWeeklyCard, setWeeklyCard } from '../../src/use-cases/schedules/set-weekly-card.ts';
import { stopWeeklyCard } from '../../src/use-cases/schedules/stop-weekly-card.ts';
import type { WeeklyTime } from '../../src/use-cases/schedules/weekly-card.ts';
import type { Asked } from '../asked.ts';
import { reminderFormView, reminderView, stoppedView } from '../views/reminder-view.ts';
import type { View } from '../views/view.ts';
import type { WeeklyWish } from './parse-weekly.ts';

/** Has the place where somebody speaks be reminded, and says when. @throws AppError not-allowed, changed-meanwhile. */
export async function setReminder(asked: Asked, { weekday, time }: WeeklyTime): Promise<View> {
  const { place, platform, locale } = asked;
  return reminderView(await setWeeklyCard(asked, { placeId: place.id, platform, locale }, { weekday, time }), locale);
}

export type ReminderChange = Exclude<WeeklyWish['kind'], 'set' | 'nothing' | 'unclear'>;

/** @throws AppError not-allowed, changed-meanwhile. */
export async function changeReminder(asked: Asked, to: ReminderChange): Promise<View> {
  const { place, locale } = asked;
  if (to === 'stop') {
    await stopWeeklyCard(asked, place.id);
    return stoppedView(locale);
  }
  if ((await getWeeklyCard(asked, place.id)) === null) return formOf(asked);
  return reminderView(await pauseWeeklyCard(asked, place.id, to === 'pause' ? 'paused' : 'active'), locale);
}

/** Choose a day and a time, whatever stands there now. @throws AppError not-allowed. */
export async function formOf(asked: Asked): Promise<View> {
  const card = await getWeeklyCard(asked, asked.place.id);
  return reminderFormView({ card, weekday: null, time: null, asked: 'open' }, asked.locale);
}
