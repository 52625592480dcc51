import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Icon } from '../../../components/icon.tsx';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { useWords } from '../../../text/use-words.ts';
import { useList } from '../list/list-context.ts';
import { RowFacts } from './row-facts.tsx';
import { RowMark } from './row-mark.tsx';
import { RowPanel } from './row-panel.tsx';
import type { AnyRow } from './row.ts';
import { rowTexts as texts } from './row-texts.ts';
import { useChangeItem } from './use-change-item.ts';
import styles from './row.module.css';

/** One row: whether it is done, for whom and until when; the rest unfolds. Parts stand under it. */
export function RowView({ row, under = null }: { readonly row: AnyRow; readonly under?: AnyRow | null }): ReactNode {
  const { say, fill } = useWords();
  const { asked } = useList();
  const isAsked = asked === row.item.id;
  const [isOpen, setOpen] = useState(isAsked);
  const own = useRef<HTMLDivElement>(null);
  const id = useId();
  const changing = useChangeItem(row);
  const title = say(row.item.title);
  const parts = row.parts as readonly AnyRow[];
  // A part that bears the number of its row needs none of its own.
  const step = row.item.step === (under?.item.step ?? null) ? null : row.item.step;
  useEffect(() => {
    if (!isAsked) return;
    // A link from another row leads here while the list stays where it is.
    setOpen(true);
    own.current?.scrollIntoView({ block: 'start' });
  }, [isAsked]);
  return (
    <div ref={own} className={styles['row']} data-asked={isAsked}>
      <div className={styles['line']}>
        <RowMark row={row} changing={changing} />
        <div>
          <p className={styles['title']}>
            {step !== null && `${step}. `}
            {title}
          </p>
          <RowFacts row={row} />
        </div>
        <button
          type="button"
          className={styles['toggle']}
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={fill(texts.moreOf, { title })}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="down" size={16} />
        </button>
      </div>
      {changing.wasOvertaken && (
        <div className={styles['notice']}>
          <Notice intent="warning" title={say(texts.overtaken)}>
            {say(texts.overtakenAbout)}
          </Notice>
        </div>
      )}
      {changing.problem !== null && <ProblemNotice problem={changing.problem} />}
      <div id={id} hidden={!isOpen}>
        {isOpen && <RowPanel row={row} />}
      </div>
      {parts.length > 0 && (
        <ul className={styles['parts']}>
          {parts.map((part) => (
            <li key={part.item.id} id={part.item.id}>
              <RowView row={part} under={row} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
