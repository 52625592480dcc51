import type { Localized } from '../model/language.ts';
import type { JobState, JobStatus, StageStatus } from '../use-cases/audit-jobs.ts';
import type { ProgressKept } from './audit-progress.ts';
import type { AuditJob, AuditOutcome } from './audit-queue.ts';
import { noStageYet } from './stage-board.ts';

/** A job of the queue as people are told of it. */
export function statusOf(job: AuditJob, progress: ProgressKept | null): JobStatus {
  const outcome = job.state === 'completed' ? (job.output as AuditOutcome) : null;
  const state = stateOf(job, outcome);
  return {
    id: job.id,
    state,
    trigger: job.data.trigger,
    startedAt: state === 'waiting' ? null : (job.startedOn?.toISOString() ?? null),
    finishedAt: job.completedOn?.toISOString() ?? null,
    stages: outcome?.stages ?? stagesOf(job, state, progress),
    auditId: outcome?.auditId ?? null,
    changes: outcome?.changes ?? null,
  };
}

export function hasEnded({ state }: Pick<JobStatus, 'state'>): boolean {
  return state === 'done' || state === 'failed';
}

function stateOf({ state }: AuditJob, outcome: AuditOutcome | null): JobState {
  if (outcome !== null) return outcome.auditId === null ? 'failed' : 'done';
  if (state === 'active') return 'running';
  return state === 'created' || state === 'retry' ? 'waiting' : 'failed';
}

/** What an attempt wrote that was interrupted says nothing about the next one. */
function stagesOf({ retryCount }: AuditJob, state: JobState, progress: ProgressKept | null): readonly StageStatus[] {
  if (state === 'running') return progress?.attempt === retryCount ? progress.stages : noStageYet;
  if (state !== 'failed') return noStageYet;
  return (progress?.stages ?? noStageYet).map((one) =>
    one.state === 'done' ? one : { ...one, state: 'failed', problem: one.problem ?? interrupted },
  );
}

const interrupted: Localized = {
  nl: 'Deze controle werd telkens onderbroken en is niet afgemaakt. Probeer het opnieuw. Lukt het weer niet, kijk dan in het logboek van de dienst.',
  en: 'This audit was interrupted again and again and did not finish. Try again. If it does not work again, look in the log of the service.',
};
