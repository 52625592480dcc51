import { useEffect, useRef } from 'react';
import { useStale } from '../../api/use-api.ts';
import { useAuditRun, type AuditRun } from '../../api/use-audit-run.ts';
import { useAnnounce } from '../../components/announce.tsx';
import { useWords } from '../../text/use-words.ts';
import { gapTexts as texts } from './gap-texts.ts';

/** Starts an audit from the point’s own page; whoever cannot see it hears how it ended. */
export function useCheckNow(): AuditRun {
  const { say } = useWords();
  const announce = useAnnounce();
  const stale = useStale();
  const run = useAuditRun();
  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && !run.isRunning && run.job !== null) {
      announce(say(run.job.state === 'done' ? texts.checked : texts.checkFailed));
      void stale('getPoints');
    }
    wasRunning.current = run.isRunning;
  }, [announce, say, stale, run.job, run.isRunning]);
  return run;
}
