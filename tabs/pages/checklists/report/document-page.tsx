import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ReportDocument } from '../../../api/operations.ts';
import type { Problem } from '../../../api/problem.ts';
import { DocumentView } from '../../../components/document-view.tsx';
import { Page } from '../../../components/page.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { usePlaced } from '../../../host/surroundings.ts';
import { useWords } from '../../../text/use-words.ts';
import { reportTexts as texts } from './report-texts.ts';
import styles from './report.module.css';

interface DocumentPageProps {
  readonly document: ReportDocument | undefined;
  readonly problem: Problem | null;
  readonly retry: () => void;
  readonly back: { readonly href: string; readonly label: string };
  /** Whether all of it is to stand on one sheet. */
  readonly layout: 'pages' | 'sheet';
}

/** A document on a page of its own, to print or to keep as PDF. */
export function DocumentPage({ document, problem, retry, back, layout }: DocumentPageProps): ReactNode {
  const { say, fill, wording, date } = useWords();
  const { window, now } = usePlaced();
  const lead = document && fill(texts.madeOn, { whose: document.subtitle, day: date(now().toISOString()) });
  return (
    <Page
      title={document === undefined ? say(texts.document) : wording(document.title)}
      lead={lead}
      actions={
        <span className={styles['actions']}>
          <Link href={back.href}>{back.label}</Link>
          <Button appearance="primary" onClick={() => window.print()}>
            {say(texts.print)}
          </Button>
        </span>
      }
    >
      {problem !== null && <ProblemNotice problem={problem} retry={retry} />}
      {document === undefined && problem === null && <Waiting />}
      {document !== undefined && (
        <div className={styles['document']} data-layout={layout}>
          <DocumentView chapters={document.chapters} />
        </div>
      )}
    </Page>
  );
}
