import type { PgBoss, Schedule, ScheduleOptions } from 'pg-boss';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { auditQueue, onlyOneOf, type AuditJobData } from './audit-queue.ts';

/**
 * The kind of a `StoredSchedule` by which an organisation is audited again and again. Between two and three at night is no good time for it: pg-boss leaves
 * out what falls in the hour that a night in March lacks, and does twice what falls in the hour that a night in October has twice.
 */
const nightlyAudit = 'nightly-audit';

interface Nightly {
  readonly key: string;
  readonly cron: string;
  readonly data: AuditJobData;
  /** `missed: 'once'`: a night in which the service was down is made up for when it is up again, however many there were. */
  readonly options: ScheduleOptions & { readonly tz: string };
}

/**
 * Keeps the queue's schedules equal to what the organisations decided. Any instance may do it at any time; a schedule that cannot be read is logged, and
 * the others go on.
 */
export async function keepNightly(boss: PgBoss, store: Store, log: Log): Promise<void> {
  const wanted = await nightlyOf(store);
  const present = new Map((await boss.getSchedules(auditQueue)).map((schedule) => [schedule.key, schedule]));
  for (const nightly of wanted) {
    if (!isSame(nightly, present.get(nightly.key))) await put(nightly, boss, log);
    present.delete(nightly.key);
  }
  for (const key of present.keys()) await boss.unschedule(auditQueue, key);
}

async function put({ key, cron, data, options }: Nightly, boss: PgBoss, log: Log): Promise<void> {
  try {
    await boss.schedule(auditQueue, cron, data, { ...options, key });
  } catch (error) {
    log.warn('A schedule cannot be used', { organisation: data.organisationId, error });
    await boss.unschedule(auditQueue, key);
  }
}

async function nightlyOf(store: Store): Promise<readonly Nightly[]> {
  const nightly: Nightly[] = [];
  for (const organisationId of await store.organisationIds()) {
    const schedules = await store.forOrganisation(organisationId).schedules.list();
    for (const { id, kind, active, cron, timezone } of schedules) {
      if (kind !== nightlyAudit || !active) continue;
      const data: AuditJobData = { organisationId, trigger: 'nightly', platforms: null, startedBy: `schedule/${id}` };
      const options = { tz: timezone, missed: 'once' as const, ...onlyOneOf(data) };
      nightly.push({ key: keyOf(organisationId, id), cron, data, options });
    }
  }
  return nightly;
}

/** pg-boss takes letters, digits and `_ . - /` only; no two pairs get the same key. */
function keyOf(organisationId: string, id: string): string {
  return [organisationId, id]
    .map((part) => part.replaceAll(/[^A-Za-z0-9-]/g, (other) => `_${other.codePointAt(0)?.toString(16)}_`))
    .join('/');
}

function isSame({ cron, options }: Nightly, present: Schedule | undefined): boolean {
  return present !== undefined && present.cron === cron && present.timezone === options.tz;
}
