import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { useWords } from '../../text/use-words.ts';
import { settingsTexts as texts } from './settings-texts.ts';

export function SettingsPage(): ReactNode {
  const { say } = useWords();
  return (
    <Page title={say(texts.title)}>
      <EmptyState title={say(texts.notYet)}>{say(texts.comes)}</EmptyState>
    </Page>
  );
}
