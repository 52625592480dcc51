import type { ReactNode } from 'react';
import { useMay } from '../../api/me.ts';
import type { AnswerOf } from '../../api/client.ts';
import { useAuditRun } from '../../api/use-audit-run.ts';
import { AuditProgress } from '../../components/audit-progress.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SendButton } from '../../components/send-button.tsx';
import { useWords } from '../../text/use-words.ts';
import { populationsTexts as texts } from './populations-texts.ts';

interface ConfirmedLineProps {
  readonly counting: AnswerOf<'getPopulations'>;
  /** Just now, on this page. */
  readonly isConfirmed: boolean;
}

/** Whose word the division has. */
export function ConfirmedLine({ counting, isConfirmed }: ConfirmedLineProps): ReactNode {
  const { say, fill, moment } = useWords();
  const { definitions, confirmedBy, confirmedAt } = counting;
  if (isConfirmed) return <JustConfirmed />;
  if (confirmedBy !== null && confirmedAt !== null) {
    return <Notice intent="success" title={fill(texts.confirmedBy, { name: confirmedBy, moment: moment(confirmedAt) })} />;
  }
  if (definitions.length === 0) {
    return (
      <Notice intent="warning" title={say(texts.nothingYet)}>
        {say(texts.nothingYetAbout)}
      </Notice>
    );
  }
  return (
    <Notice intent="warning" title={say(texts.notConfirmed)}>
      {say(texts.notConfirmedAbout)}
    </Notice>
  );
}

function JustConfirmed(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const run = useAuditRun();
  const button = (
    <SendButton isSending={run.isRunning} onClick={() => void run.start()}>
      {say(texts.checkNow)}
    </SendButton>
  );
  return (
    <>
      <Notice intent="success" title={say(texts.confirmed)} action={may('audit.start') ? button : undefined}>
        {say(texts.confirmedAbout)}
      </Notice>
      {run.problem !== null && <ProblemNotice problem={run.problem} />}
      {run.job !== null && run.job.state !== 'done' && <AuditProgress job={run.job} />}
    </>
  );
}
