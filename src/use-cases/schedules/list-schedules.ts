import type { StoredSchedule } from '../../store/message-repositories.ts';
import { permit, type Asking } from '../asking.ts';
import type { OrganisationStore } from '../../store/store.ts';
import { scheduleIds, unsetSchedule, type ScheduleId } from './unset-schedule.ts';

/** What is done again and again, set or not. @throws AppError not-allowed. */
export async function listSchedules(asking: Asking): Promise<readonly StoredSchedule[]> {
  permit(asking, 'settings.read');
  const known = await Promise.all(scheduleIds.map(async (id) => scheduleIn(asking.store, id)));
  const others = (await asking.store.schedules.list()).filter(({ id }) => !scheduleIds.some((one) => one === id));
  return [...known, ...others];
}

/** @throws AppError not-allowed. */
export async function getSchedule(asking: Asking, id: ScheduleId): Promise<StoredSchedule> {
  permit(asking, 'settings.read');
  return scheduleIn(asking.store, id);
}

/** Version 0 when nobody has set it. */
export async function scheduleIn(store: OrganisationStore, id: ScheduleId): Promise<StoredSchedule> {
  const found = (await store.schedules.list()).find((one) => one.id === id);
  if (found !== undefined) return found;
  return unsetSchedule(id, (await store.organisation.get())?.timezone ?? 'Europe/Amsterdam');
}
