import type { StoredSchedule } from '../../store/message-repositories.ts';
import { permit, type Deciding } from '../asking.ts';
import { requireVersion } from '../found.ts';
import { requireTimeZone } from '../require-time-zone.ts';
import { writeTrail } from '../write-trail.ts';
import { scheduleIn } from './list-schedules.ts';
import type { ScheduleId } from './unset-schedule.ts';
import { requireCron } from './require-cron.ts';

export type ScheduleWanted = Pick<StoredSchedule, 'cron' | 'timezone' | 'active'>;

/** Told when a schedule changed, so that whoever runs it need not wait. */
export interface SchedulesChanged {
  schedulesChanged(): Promise<void>;
}

/**
 * Sets when something is done; version 0: nobody had set it.
 * @throws AppError not-allowed, changed-meanwhile; unusable-request or unknown-name when cron or time zone will not do.
 */
export async function setSchedule(
  deciding: Deciding & { readonly runner: SchedulesChanged | null },
  id: ScheduleId,
  { cron, timezone, active }: ScheduleWanted,
  version: number,
): Promise<StoredSchedule> {
  permit(deciding, 'schedule.change');
  requireCron(cron);
  requireTimeZone(timezone, 'timezone');
  const kept = await deciding.store.transaction(async (inside) => {
    const before = await scheduleIn(inside, id);
    requireVersion(before, version);
    const after = await inside.schedules.put({ ...before, cron, timezone, active });
    await writeTrail(inside, deciding, {
      action: 'schedule.changed',
      subject: `schedule/${id}`,
      before: version === 0 ? null : before,
      after,
    });
    return after;
  });
  await deciding.runner?.schedulesChanged();
  return kept;
}
