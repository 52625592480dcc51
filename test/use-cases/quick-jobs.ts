import type { AuditJobs, AuditWanted, JobStatus } from '../../src/use-cases/audit-jobs.ts';

export interface QuickJobs extends AuditJobs {
  /** Who asked for what, in order. */
  readonly asked: ({ readonly organisationId: string } & AuditWanted)[];
}

/** Audits that are done as soon as they are asked for, each organisation's by itself. */
export function quickJobs(newId: () => string): QuickJobs {
  const jobs = new Map<string, JobStatus[]>();
  const asked: QuickJobs['asked'] = [];
  const of = (organisationId: string) => jobs.get(organisationId) ?? [];
  const find = (organisationId: string, jobId: string) => of(organisationId).find(({ id }) => id === jobId) ?? null;

  const start: AuditJobs['start'] = async (organisationId, wanted) => {
    asked.push({ organisationId, ...wanted });
    const job = doneJob(`${organisationId}-${newId()}`, wanted.trigger);
    jobs.set(organisationId, [...of(organisationId), job]);
    return job;
  };
  return {
    asked,
    start,
    status: async (organisationId, jobId) => find(organisationId, jobId),
    latest: async (organisationId) => of(organisationId).at(-1) ?? null,
    async *events(organisationId, jobId) {
      const job = find(organisationId, jobId);
      if (job === null) return;
      yield { ...job, state: 'running', finishedAt: null };
      yield job;
    },
    retry: async (organisationId, jobId) =>
      find(organisationId, jobId) === null ? null : start(organisationId, { trigger: 'retry', startedBy: 'x' }),
  };
}

function doneJob(id: string, trigger: JobStatus['trigger']): JobStatus {
  return {
    id,
    state: 'done',
    trigger,
    startedAt: '2026-11-22T12:00:00.000Z',
    finishedAt: '2026-11-22T12:00:01.000Z',
    stages: [
      { stage: 'teams', state: 'done', parts: [{ platform: 'teams', part: 'policies', done: 3, state: 'read' }], problem: null },
      { stage: 'judge', state: 'done', parts: [], problem: null },
    ],
    auditId: null,
    changes: null,
  };
}
