import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { EmptyState } from '../../components/empty-state.tsx';
import { useWords } from '../../text/use-words.ts';
import { reportsTexts as texts } from './reports-texts.ts';

/** Before the first audit there is nothing to report. */
export function NothingAudited(): ReactNode {
  const { say } = useWords();
  return (
    <EmptyState title={say(texts.nothing)} icon="reports" action={<Link href="/">{say(texts.toOverview)}</Link>}>
      {say(texts.nothingAbout)}
    </EmptyState>
  );
}
