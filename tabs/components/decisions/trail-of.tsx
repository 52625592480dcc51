import { useState, type ReactNode } from 'react';
import { useMay } from '../../api/me.ts';
import { useRead } from '../../api/use-api.ts';
import { useWords } from '../../text/use-words.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { Waiting } from '../waiting.tsx';
import { decisionTexts as texts, trailActions } from './decision-texts.ts';
import styles from './decisions.module.css';

/** Who did what with a decision, for those who may read the trail; asked for when somebody wants to know. */
export function TrailOf({ subject }: { readonly subject: string }): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  if (!may('trail.read')) return null;
  return (
    <details className={styles['trail']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say(texts.trail)}</summary>
      {isOpen && <Entries subject={subject} />}
    </details>
  );
}

function Entries({ subject }: { readonly subject: string }): ReactNode {
  const { say, moment } = useWords();
  const { data, problem, reload } = useRead('readTrail', { query: { subject, limit: 50 } });
  if (problem !== null) return <ProblemNotice problem={problem} retry={() => void reload()} />;
  if (data === undefined) return <Waiting />;
  if (data.rows.length === 0) return <p>{say(texts.trailEmpty)}</p>;
  return (
    <ol>
      {data.rows.map(({ id, at, actorName, action }) => {
        const did = trailActions[action];
        return (
          <li key={id}>
            <strong>{actorName}</strong> {did === undefined ? action : say(did)} <time dateTime={at}>{moment(at)}</time>
          </li>
        );
      })}
    </ol>
  );
}
