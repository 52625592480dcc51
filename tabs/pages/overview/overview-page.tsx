import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';
import { useMay } from '../../api/me.ts';
import type { Overview } from '../../api/operations.ts';
import { useAuditRun, type AuditRun } from '../../api/use-audit-run.ts';
import { useAnnounce } from '../../components/announce.tsx';
import { Icon } from '../../components/icon.tsx';
import { Page } from '../../components/page.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useWords } from '../../text/use-words.ts';
import { ChangesPart } from './changes-part.tsx';
import { FirstGapsPart } from './first-gaps-part.tsx';
import { FirstSteps } from './first-steps.tsx';
import { overviewTexts as texts } from './overview-texts.ts';
import { PlacesPart } from './places-part.tsx';
import { SourcesPart } from './sources-part.tsx';
import { StandingPart } from './standing-part.tsx';
import { UnseenPart } from './unseen-part.tsx';
import { useOverview } from './use-overview.ts';
import styles from './overview.module.css';

// Only where an audit runs.
const AuditProgress = lazy(async () => ({ default: (await import('../../components/audit-progress.tsx')).AuditProgress }));

/** How the board stands, in five seconds; what to do first, in the next five. */
export function OverviewPage(): ReactNode {
  const { say, fill, moment } = useWords();
  const { overview, isConnected, hasPopulations, problem, reload } = useOverview();
  const run = useAuditRun();
  useTellingTheEnd(run);
  const lead = overview ? fill(texts.readAt, { moment: moment(overview.audit.finishedAt) }) : undefined;
  return (
    <Page title={say(texts.title)} lead={lead} actions={overview ? <CheckNow run={run} /> : undefined}>
      {run.problem !== null && <ProblemNotice problem={run.problem} retry={() => void run.start()} />}
      {run.job !== null && run.job.state !== 'done' && (
        <Suspense>
          <AuditProgress job={run.job} />
        </Suspense>
      )}
      {problem !== null && <ProblemNotice problem={problem} retry={reload} />}
      {overview === undefined && problem === null && <Waiting />}
      {overview !== undefined && <FirstSteps soFar={{ overview, isConnected, hasPopulations }} run={run} />}
      {overview && <Standing overview={overview} />}
    </Page>
  );
}

function Standing({ overview }: { readonly overview: Overview }): ReactNode {
  return (
    <>
      <StandingPart overview={overview} />
      <div className={styles['columns']}>
        <FirstGapsPart gaps={overview.first} />
        <ChangesPart since={overview.since} />
      </div>
      <PlacesPart places={overview.places} />
      <UnseenPart unseen={overview.unseen} count={overview.summary.outcomes.unknown} />
      <SourcesPart overview={overview} />
    </>
  );
}

function CheckNow({ run }: { readonly run: AuditRun }): ReactNode {
  const { say } = useWords();
  const may = useMay();
  if (!may('audit.start')) return null;
  return (
    <Button
      appearance="primary"
      disabledFocusable={run.isRunning}
      icon={run.isRunning ? <Spinner /> : <Icon name="refresh" />}
      onClick={() => void run.start()}
    >
      {say(run.isRunning ? texts.checking : texts.check)}
    </Button>
  );
}

/** Whoever cannot see the progress hears how it ended. */
function useTellingTheEnd({ job, isRunning }: AuditRun): void {
  const { say } = useWords();
  const announce = useAnnounce();
  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && !isRunning && job !== null) announce(say(job.state === 'done' ? texts.checked : texts.checkFailed));
    wasRunning.current = isRunning;
  }, [announce, say, job, isRunning]);
}
