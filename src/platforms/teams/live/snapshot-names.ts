import type { Clock } from '../../../clock.ts';
import type { SnapshotJob } from './snapshot-calls.ts';

const ourPrefix = 'Lesklaar ';
/** The kind of those that only try whether a snapshot can be had. */
export const trialKind = 'check';
const anHour = 3_600_000;

/** A name for a job: at most 32 letters, digits and spaces, with the minute in it and enough chance to be nobody else's. */
export function snapshotName(kind: string, clock: Clock, random: () => number): string {
  const minute = clock.now().toISOString().replaceAll(/\D/g, '').slice(2, 12);
  const chance = Math.floor(random() * 36 ** 4)
    .toString(36)
    .padStart(4, '0');
  return `${ourPrefix}${kind} ${minute}${chance}`.slice(0, 32);
}

/** A job of ours that no run is waiting for any more. Others' jobs, and those whose age is not told, are left alone. */
export function isOrphan({ displayName, createdAt }: SnapshotJob, clock: Clock): boolean {
  return displayName.startsWith(ourPrefix) && createdAt !== null && clock.now().getTime() - createdAt > anHour;
}

/** A job of a trial that was stopped, however young: progress of trials is kept nowhere. */
export function isTrial({ displayName }: SnapshotJob): boolean {
  return displayName.startsWith(`${ourPrefix}${trialKind} `);
}

/** Whether what was planned then (ISO time) is too old to go on with: policies may have changed since. */
export function isStale(plannedAt: string, clock: Clock): boolean {
  const age = Math.abs(clock.now().getTime() - Date.parse(plannedAt));
  return !(age <= anHour);
}
