import type { ReactNode } from 'react';
import { useMay } from '../../api/me.ts';
import { Page } from '../../components/page.tsx';
import { SubNavigation } from '../../components/sub-navigation.tsx';
import { useWords } from '../../text/use-words.ts';
import { historyTexts as texts } from './history-texts.ts';

interface HistoryFrameProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** What the pages about the past stand in. Who did what is for those only who answer for it. */
export function HistoryFrame({ title, lead, children }: HistoryFrameProps): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const pages = [
    { path: '/history', title: say(texts.course) },
    { path: '/history/compare', title: say(texts.compare) },
    ...(may('trail.read') ? [{ path: '/history/trail', title: say(texts.trail) }] : []),
  ];
  return (
    <Page title={title} lead={lead}>
      <SubNavigation label={say(texts.title)} pages={pages} />
      {children}
    </Page>
  );
}
