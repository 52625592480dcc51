import { useCallback, useEffect, useRef, useState } from 'react';
import type { Api } from '../../api/client.ts';
import type { Job } from '../../api/operations.ts';
import { changedByAudit, hasEnded } from '../../api/use-audit-run.ts';
import { useApi, useStale } from '../../api/use-api.ts';
import { usePlaced } from '../../host/surroundings.ts';

/** calm: nothing was decided here. later: the next audit shows it, for nothing is kept that could be judged once more. */
export type JudgedAgain = 'calm' | 'judging' | 'judged' | 'later' | 'failed';

/** Milliseconds. */
const between = 400;
const mostLooks = 150;

/** A decision has what was read last judged once more: follows that, and then has everything read again that it changes. */
export function useJudgedAgain(): { readonly state: JudgedAgain; readonly follow: () => Promise<void> } {
  const api = useApi();
  const stale = useStale();
  const { window } = usePlaced();
  const [state, setState] = useState<JudgedAgain>('calm');
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  const follow = useCallback(async () => {
    setState('judging');
    const ended = await endOf(api, window, () => gone.current).catch(() => null);
    await stale(...changedByAudit);
    if (!gone.current) setState(stateAfter(ended));
  }, [api, stale, window]);
  return { state, follow };
}

function stateAfter(job: Job | null): JudgedAgain {
  if (job === null || !hasEnded(job)) return 'failed';
  if (job.trigger !== 'decision') return 'later';
  return job.state === 'done' ? 'judged' : 'failed';
}

/** The audit that was started last, once it ended or was waited for long enough. One that reads the tenants judges the decision too, but nobody waits for that. */
async function endOf(api: Api, window: Window, isGone: () => boolean): Promise<Job | null> {
  let { body: job } = await api.ask('getLatestJob', {});
  for (let looks = 0; job?.trigger === 'decision' && !hasEnded(job) && looks < mostLooks && !isGone(); looks += 1) {
    await new Promise((resolve) => {
      window.setTimeout(resolve, between);
    });
    ({ body: job } = await api.ask('getJob', { params: { id: job.id } }));
  }
  return job;
}
