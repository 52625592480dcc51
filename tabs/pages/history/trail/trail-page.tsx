import { useMemo, type ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import type { TrailEntry } from '../../../api/operations.ts';
import { useRead } from '../../../api/use-api.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Pager } from '../../../components/pager.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useWords } from '../../../text/use-words.ts';
import { HistoryFrame } from '../history-frame.tsx';
import type { RightNames } from './detail-text.ts';
import { TrailLine } from './trail-line.tsx';
import { subjectParts, trailTexts as texts } from './trail-texts.ts';
import styles from './trail.module.css';

const shown = 50;

/** Who changed what, for those who answer for it. `?actor=` and `?subject=` leave the rest out. */
export function TrailPage(): ReactNode {
  const { say } = useWords();
  const [address] = useSearchParams();
  const asked = (name: string): string | undefined => address.get(name) ?? undefined;
  const query = { limit: shown, after: asked('after'), actor: asked('actor'), subject: asked('subject') };
  const { data, problem, reload } = useRead('readTrail', { query });
  return (
    <HistoryFrame title={say(texts.title)} lead={say(texts.lead)}>
      {(query.actor !== undefined || query.subject !== undefined) && <Left rows={data?.rows ?? []} subject={query.subject} />}
      {problem !== null && data === undefined && <ProblemNotice problem={problem} retry={() => void reload()} />}
      {data === undefined && problem === null && <Waiting />}
      {data !== undefined && <Entries rows={data.rows} isWhole={query.actor === undefined && query.subject === undefined} />}
      {data !== undefined && <Pager next={data.next} />}
    </HistoryFrame>
  );
}

interface LeftProps {
  readonly rows: readonly TrailEntry[];
  readonly subject: string | undefined;
}

/** What is left of the trail, and how to see it whole again. */
function Left({ rows, subject }: LeftProps): ReactNode {
  const { say, fill } = useWords();
  const aboutOf = (text: string): string => {
    const { kind, which } = subjectParts(text);
    return `${say(kind)} ${which}`.trim();
  };
  const about =
    subject === undefined
      ? fill(texts.onlyOf, { who: rows[0]?.actorName ?? say(texts.somebody) })
      : fill(texts.onlyAbout, { subject: aboutOf(subject) });
  return (
    <p className={styles['left']}>
      {about} <Link href="/history/trail">{say(texts.all)}</Link>
    </p>
  );
}

function Entries({ rows, isWhole }: { readonly rows: readonly TrailEntry[]; readonly isWhole: boolean }): ReactNode {
  const { say } = useWords();
  const rights = useRightNames();
  if (rows.length === 0) {
    return (
      <EmptyState title={say(isWhole ? texts.nothing : texts.nothingFits)} icon="history">
        {isWhole ? say(texts.nothingAbout) : undefined}
      </EmptyState>
    );
  }
  return (
    <ol className={styles['entries']} aria-label={say(texts.entries)}>
      {rows.map((entry) => (
        <li key={entry.id}>
          <TrailLine entry={entry} rights={rights} />
        </li>
      ))}
    </ol>
  );
}

/** Empty until they are known: then a right goes by its id. */
function useRightNames(): RightNames {
  const { data } = useRead('getSettings', {});
  return useMemo(() => new Map(data?.choices.controls.map(({ id, title }) => [id, title])), [data]);
}
