import type { ReactNode } from 'react';
import { Page } from '../../components/page.tsx';
import { SubNavigation } from '../../components/sub-navigation.tsx';
import { useWords } from '../../text/use-words.ts';
import { reportsTexts as texts } from './reports-texts.ts';

interface ReportsFrameProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** What the pages with reports stand in. */
export function ReportsFrame({ title, lead, actions, children }: ReportsFrameProps): ReactNode {
  const { say } = useWords();
  const pages = [
    { path: '/reports', title: say(texts.files) },
    { path: '/reports/board', title: say(texts.board) },
    { path: '/reports/frameworks', title: say(texts.frameworks) },
  ];
  return (
    <Page title={title} lead={lead} actions={actions}>
      <SubNavigation label={say(texts.title)} pages={pages} />
      {children}
    </Page>
  );
}
