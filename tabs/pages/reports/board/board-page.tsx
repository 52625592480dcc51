import { Button } from '@fluentui/react-components';
import { useLayoutEffect, type ReactNode } from 'react';
import { useMe } from '../../../api/me.ts';
import { Icon } from '../../../components/icon.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { usePlaced } from '../../../host/surroundings.ts';
import { useWords } from '../../../text/use-words.ts';
import { NothingAudited } from '../nothing-audited.tsx';
import { ReportsFrame } from '../reports-frame.tsx';
import { boardTexts as texts } from './board-texts.ts';
import { DeviationsPart } from './deviations-part.tsx';
import { PlacesPart } from './places-part.tsx';
import { SincePart } from './since-part.tsx';
import { SourcesPart } from './sources-part.tsx';
import { StandingPart } from './standing-part.tsx';
import { UnknownsPart } from './unknowns-part.tsx';
import { UrgentPart } from './urgent-part.tsx';
import { useBoardReport, type BoardReport } from './use-board-report.ts';
import styles from './board.module.css';

/** What a board reads in five minutes, on one to three sheets of paper. */
export function BoardPage(): ReactNode {
  const { say, fill, moment } = useWords();
  const { organisation } = useMe();
  const { report, isNothing, problem, reload } = useBoardReport();
  const at = report === undefined ? '' : moment(report.overview.audit.finishedAt);
  const lead =
    organisation.name === '' ? fill(texts.leadNameless, { moment: at }) : fill(texts.lead, { organisation: organisation.name, moment: at });
  return (
    <ReportsFrame
      title={say(texts.title)}
      lead={report && <span className={styles['name']}>{lead}</span>}
      actions={!isNothing && <PrintButton isReady={report !== undefined} />}
    >
      {problem !== null && <ProblemNotice problem={problem} retry={reload} />}
      {isNothing && <NothingAudited />}
      {report === undefined && problem === null && !isNothing && <Waiting />}
      {report !== undefined && <Report report={report} />}
    </ReportsFrame>
  );
}

function Report({ report }: { readonly report: BoardReport }): ReactNode {
  const { say } = useWords();
  useRunningHead();
  const { overview } = report;
  return (
    <div className={styles['report']}>
      <p className={styles['subject']}>{say(texts.subject)}</p>
      <StandingPart overview={overview} />
      <UrgentPart overview={overview} todos={report.todos} />
      <PlacesPart places={overview.places} />
      <DeviationsPart report={report} />
      <SincePart since={overview.since} />
      <UnknownsPart unseen={overview.unseen} />
      <SourcesPart overview={overview} />
    </div>
  );
}

function PrintButton({ isReady }: { readonly isReady: boolean }): ReactNode {
  const { say } = useWords();
  const { window } = usePlaced();
  return (
    <Button appearance="primary" disabledFocusable={!isReady} icon={<Icon name="reports" />} onClick={() => isReady && window.print()}>
      {say(isReady ? texts.print : texts.printLater)}
    </Button>
  );
}

/** What stands above every sheet: a style sheet takes its words from here. */
function useRunningHead(): void {
  const { fill } = useWords();
  const { window } = usePlaced();
  const { organisation } = useMe();
  // A name of many letters would cover the sheet's number.
  const head = fill(texts.runningHead, { organisation: organisation.name.slice(0, 60) }).replace(/ – $/, '');
  useLayoutEffect(() => {
    const { style } = window.document.documentElement;
    style.setProperty('--running-head', JSON.stringify(head));
    return () => void style.removeProperty('--running-head');
  }, [window, head]);
}
