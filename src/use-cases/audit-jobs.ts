import type { ChangeKind } from '../audit/compare-audits.ts';
import type { Localized } from '../model/language.ts';
import type { PlatformId } from '../model/platform.ts';
import type { Progress } from '../model/progress.ts';
import type { AuditTrigger } from '../store/audit-repositories.ts';

export const jobStates = ['waiting', 'running', 'done', 'failed'] as const;
export type JobState = (typeof jobStates)[number];

/** Reading each platform, then judging what was read. */
export const jobStages = ['teams', 'meet', 'judge'] as const;
export type JobStage = (typeof jobStages)[number];

export interface StageStatus {
  readonly stage: JobStage;
  readonly state: JobState;
  readonly parts: readonly Progress[];
  /** Why it failed, in a sentence for whoever asked; null when it did not. */
  readonly problem: Localized | null;
}

/** How far an audit is. */
export interface JobStatus {
  readonly id: string;
  readonly state: JobState;
  readonly trigger: AuditTrigger;
  /** ISO times; null: not yet. */
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly stages: readonly StageStatus[];
  /** The record that came of it. */
  readonly auditId: string | null;
  /** How many changes of each kind there are since the record before; null: no record came of it, or it is the first. */
  readonly changes: Readonly<Record<ChangeKind, number>> | null;
}

export interface AuditWanted {
  readonly trigger: AuditTrigger;
  /** Left out: every platform that can be read. None: what was read last is judged once more. */
  readonly platforms?: readonly PlatformId[];
  /** The id of who asked. */
  readonly startedBy: string;
}

/** Audits as jobs; for each organisation one at a time that reads, and one that only judges. Null: the organisation has no such job. */
export interface AuditJobs {
  start(organisationId: string, wanted: AuditWanted): Promise<JobStatus>;
  status(organisationId: string, jobId: string): Promise<JobStatus | null>;
  latest(organisationId: string): Promise<JobStatus | null>;
  /** Where it is now, then each change, until it ended or the signal stops it. */
  events(organisationId: string, jobId: string, signal: AbortSignal): AsyncIterable<JobStatus>;
  /** Runs the stages that failed once more. */
  retry(organisationId: string, jobId: string): Promise<JobStatus | null>;
}
