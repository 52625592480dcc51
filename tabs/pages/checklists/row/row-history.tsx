import { useState, type ReactNode } from 'react';
import type { Wording } from '../../../../src/model/language.ts';
import { useMay } from '../../../api/me.ts';
import { useRead } from '../../../api/use-api.ts';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useWords } from '../../../text/use-words.ts';
import { useList } from '../list/list-context.ts';
import { formTexts as texts } from './form-texts.ts';
import { changesBetween, historyActions } from './history-words.ts';
import type { AnyRow } from './row.ts';
import styles from './panel.module.css';

/** Who did what with a row, the latest first. */
export function RowHistory({ row }: { readonly row: AnyRow }): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  if (!may('checklist.read')) return null;
  return (
    <details className={styles['fold']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say(texts.history)}</summary>
      {isOpen && <Entries item={row.item.id} />}
    </details>
  );
}

function Entries({ item }: { readonly item: string }): ReactNode {
  const { say, moment } = useWords();
  const told = (value: Wording | null): string => (value === null ? '–' : typeof value === 'string' ? `“${value}”` : say(value));
  const { list, query } = useList();
  const { data, problem } = useRead('getChecklistItem', { params: { checklist: list.id, item }, query });
  if (problem !== null) return <ProblemNotice problem={problem} />;
  if (data === undefined) return <Waiting />;
  if (data.history.length === 0) return <p>{say(texts.noHistory)}</p>;
  return (
    <ul className={styles['history']}>
      {data.history.map(({ at, by, action, before, after }) => (
        <li key={`${at} ${action}`}>
          {moment(at)}: {by} {say(historyActions[action] ?? { nl: action, en: action })}
          {changesBetween(before, after).map((change) => (
            <div key={change.name.nl} className={styles['soft']}>
              {say(change.name)}: {told(change.before)} → {told(change.after)}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
