import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useRead } from '../../api/use-api.ts';
import { Card } from '../../components/card.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useWords } from '../../text/use-words.ts';
import { DownloadPart } from './download-part.tsx';
import { NothingAudited } from './nothing-audited.tsx';
import { ReportsFrame } from './reports-frame.tsx';
import { reportsTexts as texts } from './reports-texts.ts';
import styles from './reports.module.css';

/** What there is to read and print, and everything as a file. */
export function ReportsPage(): ReactNode {
  const { say } = useWords();
  const { data, problem, reload } = useRead('listAudits', { query: { limit: 200 } });
  return (
    <ReportsFrame title={say(texts.title)} lead={say(texts.lead)}>
      {problem !== null && data === undefined && <ProblemNotice problem={problem} retry={() => void reload()} />}
      {data === undefined && problem === null && <Waiting />}
      {data?.rows.length === 0 && <NothingAudited />}
      {data !== undefined && data.rows.length > 0 && (
        <>
          <ToRead />
          <DownloadPart audits={data.rows} />
        </>
      )}
    </ReportsFrame>
  );
}

function ToRead(): ReactNode {
  const { say } = useWords();
  return (
    <div className={styles['toRead']}>
      <Card>
        <h2>{say(texts.board)}</h2>
        <p>{say(texts.boardAbout)}</p>
        <Link href="/reports/board">{say(texts.boardOpen)}</Link>
      </Card>
      <Card>
        <h2>{say(texts.frameworks)}</h2>
        <p>{say(texts.frameworksAbout)}</p>
        <Link href="/reports/frameworks">{say(texts.frameworksOpen)}</Link>
      </Card>
    </div>
  );
}
