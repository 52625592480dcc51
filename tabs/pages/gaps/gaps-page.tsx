import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useRead } from '../../api/use-api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useWords } from '../../text/use-words.ts';
import { FilterBar } from './filter-bar.tsx';
import { filterIn, fitting } from './gap-filter.ts';
import { gapsTexts as texts } from './gaps-texts.ts';
import { listedPoints, type ListedPoint } from './listed-point.ts';
import { NothingFits } from './nothing-fits.tsx';
import { OutcomeChoice } from './outcome-choice.tsx';
import { PointList } from './point-list.tsx';

/** All points of the latest audit, to find the one to mend next. What is shown stands in the address. */
export function GapsPage(): ReactNode {
  const words = useWords();
  const { data, problem, reload } = useRead('getPoints', { params: { id: 'latest' } }, { compare: hasSameTag });
  const points = useMemo(() => (data === undefined ? undefined : listedPoints(data, words)), [data, words]);
  const isNothing = problem?.code === 'nothing-audited';
  const lead = data === undefined ? undefined : words.fill(texts.readAt, { moment: words.moment(data.audit.finishedAt) });
  return (
    <Page title={words.say(texts.title)} lead={lead}>
      {isNothing && <NothingAudited />}
      {problem !== null && !isNothing && <ProblemNotice problem={problem} retry={() => void reload()} />}
      {points === undefined && problem === null && <Waiting />}
      {points !== undefined && <Found points={points} />}
    </Page>
  );
}

/** The tag tells whether it is another audit: to look at all points of both would take longer than to show them. */
function hasSameTag(before: { readonly tag: string } | undefined, after: { readonly tag: string } | undefined): boolean {
  return before?.tag === after?.tag;
}

function Found({ points }: { readonly points: readonly ListedPoint[] }): ReactNode {
  const [address] = useSearchParams();
  const filter = useMemo(() => filterIn(address), [address]);
  // What is typed or chosen shows at once; a long list follows when there is time.
  const asked = useDeferredValue(filter);
  const shown = useMemo(() => fitting(points, asked), [points, asked]);
  return (
    <>
      <OutcomeChoice points={points} filter={filter} />
      <FilterBar points={points} filter={filter} />
      {shown.length === 0 ? <NothingFits filter={filter} /> : <PointList points={shown} />}
    </>
  );
}

function NothingAudited(): ReactNode {
  const { say } = useWords();
  return (
    <EmptyState title={say(texts.nothingAudited)} icon="gaps" action={<Link href="/">{say(texts.toOverview)}</Link>}>
      {say(texts.nothingAuditedAbout)}
    </EmptyState>
  );
}
