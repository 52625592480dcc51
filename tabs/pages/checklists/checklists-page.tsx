import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useMay } from '../../api/me.ts';
import { useRead } from '../../api/use-api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useWords } from '../../text/use-words.ts';
import { checklistsTexts as texts } from './checklists-texts.ts';
import styles from './checklists.module.css';
import { ListCard, type ListInShort } from './list-card.tsx';
import { RegistersPart } from './registers-part.tsx';
import { ScopeChoice } from './scope/scope-choice.tsx';
import { useScope } from './scope/use-scope.ts';
import { TasksPart } from './tasks-part.tsx';

/** All lists of a school or the board, how far they are, and what is to be done. */
export function ChecklistsPage(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const scope = useScope();
  const { data, problem, reload } = useRead('listChecklists', { query: scope.query });
  return (
    <Page
      title={say(texts.title)}
      lead={say(texts.lead)}
      actions={may('checklist.import') ? <Link href="/checklists/own/import">{say(texts.import)}</Link> : undefined}
    >
      <ScopeChoice scope={scope} />
      {problem !== null && <ProblemNotice problem={problem} retry={() => void reload()} />}
      {data === undefined && problem === null && <Waiting />}
      {data !== undefined && <Lists lists={data.lists} search={scope.search} />}
      <TasksPart school={scope.query.school} />
      <RegistersPart search={scope.search} />
    </Page>
  );
}

/** Those that fit the country of the school first; others stay a step away. */
function Lists({ lists, search }: { readonly lists: readonly ListInShort[]; readonly search: string }): ReactNode {
  const { say, number } = useWords();
  const fitting = lists.filter(({ suggested, progress }) => suggested || progress.done > 0);
  const others = lists.filter((list) => !fitting.includes(list));
  if (lists.length === 0) {
    return (
      <EmptyState title={say(texts.none)} icon="checklists">
        {say(texts.noneAbout)}
      </EmptyState>
    );
  }
  return (
    <Section title={say(texts.lists)} count={number(fitting.length)}>
      <Cards lists={fitting} search={search} />
      {others.length > 0 && (
        <details className={styles['others']}>
          <summary>{say(texts.others)}</summary>
          <Cards lists={others} search={search} />
        </details>
      )}
    </Section>
  );
}

function Cards({ lists, search }: { readonly lists: readonly ListInShort[]; readonly search: string }): ReactNode {
  return (
    <ul className={styles['lists']}>
      {lists.map((list) => (
        <li key={list.id}>
          <ListCard list={list} search={search} />
        </li>
      ))}
    </ul>
  );
}
