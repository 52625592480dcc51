import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PlatformId } from '../../../src/model/platform.ts';
import type { MyLessons } from '../../api/operations.ts';
import { useRead } from '../../api/use-api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useWords } from '../../text/use-words.ts';
import { LessonCard } from './lesson-card.tsx';
import { areReady, countOf } from './lesson-standing.ts';
import { lessonsTexts as texts } from './lessons-texts.ts';
import styles from './lessons.module.css';

/** The reader's lessons of the coming days; or why they are not shown. */
export function LessonsPart({ platform }: { readonly platform: PlatformId }): ReactNode {
  const { say } = useWords();
  const { data, problem, reload } = useRead('listMyLessons', { query: { platform } });
  const again = <Button onClick={() => void reload()}>{say(texts.lookAgain)}</Button>;
  return (
    <Section title={say(texts.lessons)} lead={data?.kind === 'lessons' ? <InShort seen={data} /> : undefined}>
      {problem !== null && <ProblemNotice problem={problem} retry={() => void reload()} />}
      {data === undefined && problem === null && <Waiting />}
      {data?.kind === 'not-shared' && (
        <EmptyState title={say(texts.notShared)} icon="lessons" action={again}>
          {say(texts.notSharedTodo)}
        </EmptyState>
      )}
      {data?.kind === 'lessons' && <Lessons seen={data} again={again} />}
    </Section>
  );
}

type Seen = Extract<MyLessons, { kind: 'lessons' }>;

function InShort({ seen }: { readonly seen: Seen }): ReactNode {
  const { fill } = useWords();
  const { lessons, problems } = seen;
  if (lessons.length === 0 && problems.length === 0) return null;
  if (areReady(seen)) return fill(texts.ready, { count: lessons.length });
  return fill(texts.someToMend, { toMend: lessons.filter((lesson) => countOf('to-mend', lesson) > 0).length });
}

function Lessons({ seen: { lessons, problems }, again }: { readonly seen: Seen; readonly again: ReactNode }): ReactNode {
  const { say } = useWords();
  if (lessons.length === 0 && problems.length === 0) {
    return (
      <EmptyState title={say(texts.none)} icon="lessons" action={again}>
        {say(texts.noneAbout)}
      </EmptyState>
    );
  }
  return (
    <>
      {problems.map((problem) => (
        <Notice key={problem.en} intent="warning" title={say(problem)}>
          <Icon name="info" size={14} /> {say(texts.unseen)}
        </Notice>
      ))}
      <ul className={styles['lessons']}>
        {lessons.map((lesson) => (
          <li key={lesson.id}>
            <LessonCard lesson={lesson} />
          </li>
        ))}
      </ul>
    </>
  );
}
