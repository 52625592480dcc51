import { useCallback, useEffect, useRef, useState } from 'react';
import type { Api, OperationName } from './client.ts';
import type { Job } from './operations.ts';
import { problemOf, type Problem } from './problem.ts';
import { useApi, useRead, useStale } from './use-api.ts';

export interface AuditRun {
  /** The audit that runs, or ended while the page was open; null: none. */
  readonly job: Job | null;
  readonly isRunning: boolean;
  /** Why it could not be started or followed. */
  readonly problem: Problem | null;
  readonly start: () => Promise<void>;
}

/** What an audit changes. */
export const changedByAudit: readonly OperationName[] = [
  'getOverview',
  'getPoints',
  'getAuditPopulations',
  'getLatestAudit',
  'listAudits',
  'listFindings',
  'getFinding',
  'compareAudits',
  'getLatestJob',
  'listUploads',
  'suggestPopulations',
  'getMyCheck',
  'listChecklists',
  'getChecklist',
  'getChecklistItem',
];

/** Milliseconds. */
const pauseBetween = 2000;

/** Starts an audit and follows it; one that runs already, whoever started it, is followed from the start. */
export function useAuditRun(): AuditRun {
  const api = useApi();
  const refresh = useStale();
  const latest = useRead('getLatestJob', {}, { revalidateOnFocus: true });
  const [started, setStarted] = useState<string | null>(null);
  const [job, setJob] = useState<Job | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const running = latest.data !== undefined && latest.data !== null && !hasEnded(latest.data) ? latest.data.id : null;
  const followed = started ?? running;

  useEffect(() => {
    if (followed === null) return undefined;
    const gone = new AbortController();
    follow(api, followed, gone.signal, setJob).then(
      async () => {
        if (!gone.signal.aborted) await refresh(...changedByAudit);
      },
      (error: unknown) => {
        if (!gone.signal.aborted) setProblem(problemOf(error));
      },
    );
    return () => gone.abort();
  }, [api, refresh, followed]);

  const isRunning = job !== null && !hasEnded(job);
  // Known at once, and not only when the page was drawn again: whoever presses twice wants one audit.
  const isStarting = useRef(false);
  const start = useCallback(async () => {
    if (isStarting.current || isRunning) return;
    isStarting.current = true;
    setProblem(null);
    try {
      const { body } = await api.ask('startAudit', { body: {} });
      setJob(body);
      setStarted(body.id);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      isStarting.current = false;
    }
  }, [api, isRunning]);

  return { job, isRunning, problem, start };
}

export function hasEnded({ state }: Pick<Job, 'state'>): boolean {
  return state === 'done' || state === 'failed';
}

/** Until it ended. A stream that was cut off is asked for again: the audit itself goes on. */
async function follow(api: Api, id: string, signal: AbortSignal, tell: (job: Job) => void): Promise<void> {
  for (let failures = 0; !signal.aborted;) {
    try {
      for await (const job of api.follow(id, signal)) {
        failures = 0;
        if (signal.aborted) return;
        tell(job);
        if (hasEnded(job)) return;
      }
      return;
    } catch (error) {
      failures += 1;
      if (signal.aborted || failures > 5 || problemOf(error).status >= 400) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, pauseBetween);
      });
    }
  }
}
