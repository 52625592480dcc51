import type { AuditJobData } from './audit-queue.ts';

/** One attempt at an audit. */
export interface AuditRun {
  /** Of the job; its record and its collection get the same id. */
  readonly id: string;
  /** Counts up each time that the job is taken up again: only the latest attempt may store what it found. */
  readonly attempt: number;
  readonly data: AuditJobData;
  /** Aborted when the job is no longer ours, took too long, or the service stops. */
  readonly signal: AbortSignal;
}
