import { useMemo, type ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'wouter';
import type { Checklist } from '../../../api/operations.ts';
import { useRead } from '../../../api/use-api.ts';
import { Page } from '../../../components/page.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Progress } from '../../../components/progress.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useWords } from '../../../text/use-words.ts';
import { GrowthPart } from '../scan/growth-part.tsx';
import { ScopeChoice } from '../scope/scope-choice.tsx';
import { useScope, type Scope } from '../scope/use-scope.ts';
import { ListAside } from './list-aside.tsx';
import { ListContext, type ListShown } from './list-context.ts';
import { filterIn, ListFilter } from './list-filter.tsx';
import { ListHead } from './list-head.tsx';
import { listTexts as texts } from './list-texts.ts';
import { peopleIn } from './people-in.ts';
import { Sections } from './sections.tsx';
import styles from './list.module.css';

/** One list of any kind: its rows as they stand for a school and a school year, and what one does with them. */
export function ListPage(): ReactNode {
  const { say } = useWords();
  const { list: id } = useParams<{ readonly list: string }>();
  const scope = useScope();
  const [address] = useSearchParams();
  const { data, problem, reload } = useRead(
    'getChecklist',
    { params: { checklist: id }, query: { ...scope.query, ...filterIn(address) } },
    { keepPreviousData: true },
  );
  return (
    <Page
      title={data === undefined ? say({ nl: 'Checklist', en: 'Checklist' }) : say(data.title)}
      lead={data === undefined || data.summary === null ? undefined : say(data.summary)}
      actions={
        <span className={styles['links']}>
          <Link href={`/checklists${scope.search}`}>{say(texts.all)}</Link>
          <Link href={`/checklists/${id}/report${scope.search}`}>{say(data?.type === 'privacy-card' ? texts.card : texts.report)}</Link>
        </span>
      }
    >
      {problem !== null && <ProblemNotice problem={problem} retry={() => void reload()} />}
      {data === undefined && problem === null && <Waiting />}
      {data !== undefined && <Shown list={data} scope={scope} asked={address.get('item')} />}
    </Page>
  );
}

interface ShownProps {
  readonly list: Checklist;
  readonly scope: Scope;
  readonly asked: string | null;
}

function Shown({ list, scope, asked }: ShownProps): ReactNode {
  const { say } = useWords();
  const { query, search, isArchive } = scope;
  // Whatever is filtered out keeps its name, and its place in the growth perspective.
  const whole = useRead('getChecklist', { params: { checklist: list.id }, query: { ...query, platforms: 'all' } }).data ?? list;
  const names = useNames(whole);
  const shown = useMemo<ListShown>(
    () => ({ list, whole, query, search, isArchive, asked, people: peopleIn(whole), nameOf: (id) => names.get(id) ?? id }),
    // The query is made anew each time; what it asks stands in `search`.
    // oxlint-disable-next-line react/exhaustive-deps
    [list, whole, search, isArchive, asked, names],
  );
  return (
    <ListContext value={shown}>
      <div className={styles['top']}>
        <ScopeChoice scope={scope} />
        <Progress progress={list.progress} />
      </div>
      <ListHead />
      <ListFilter label={say(texts.filters)} />
      <Sections />
      {list.type === 'maturity-scan' && <GrowthPart />}
      <ListAside />
    </ListContext>
  );
}

function useNames({ sections }: Checklist): ReadonlyMap<string, string> {
  const { say } = useWords();
  return useMemo(
    () =>
      new Map(
        sections.flatMap((section) => [
          [section.id, say(section.title)] as const,
          ...section.items.flatMap((row) => [row, ...row.parts]).map(({ item }) => [item.id, say(item.title)] as const),
        ]),
      ),
    [sections, say],
  );
}
