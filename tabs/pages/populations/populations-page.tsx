import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { useWords } from '../../text/use-words.ts';
import { populationsTexts as texts } from './populations-texts.ts';

export function PopulationsPage(): ReactNode {
  const { say } = useWords();
  return (
    <Page title={say(texts.title)}>
      <EmptyState title={say(texts.notYet)}>{say(texts.comes)}</EmptyState>
    </Page>
  );
}
