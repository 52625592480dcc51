import type { ReactNode } from 'react';
import { mendResults, optionsLinkWords } from '../../../src/text/teacher-words.ts';
import type { MendResult } from '../../api/operations.ts';
import { Notice } from '../../components/notice.tsx';
import { OutsideLink } from '../../components/outside-link.tsx';
import { useWords } from '../../text/use-words.ts';
import { leftOpen } from './lesson-standing.ts';
import { mendTexts as texts } from './mend-texts.ts';
import { StateBadge } from './state-badge.tsx';
import styles from './lesson-card.module.css';

/** What came of mending, as the vendor says that it is now. */
export function MendOutcome({ result }: { readonly result: MendResult }): ReactNode {
  const { say, fill } = useWords();
  const { outcome, lesson, mended, refused, wayOut } = result;
  if (outcome === 'stale') return null;
  const left = leftOpen(result);
  const values = { mended: mended.length, refused: refused.length };
  const title = outcome === 'nothing-to-mend' ? say(texts.nothing) : fill(mendResults[outcome], values);
  const isDone = outcome === 'mended' || outcome === 'nothing-to-mend';
  const todo = [...(wayOut === null ? [] : [say(wayOut)]), ...(left.length === 0 ? [] : [say(texts.yourself)])];
  return (
    <>
      <Notice intent={isDone ? 'success' : 'warning'} title={title} />
      <ul className={styles['points']}>
        {[...mended, ...refused, ...left].map(({ point, title: name }) => {
          const now = lesson.points.find((one) => one.point === point);
          return (
            <li key={point}>
              <StateBadge state={now?.state ?? 'unknown'} />
              <div>
                <strong>{say(name)}</strong>
                {now !== undefined && <p>{say(now.says)}</p>}
              </div>
            </li>
          );
        })}
      </ul>
      {todo.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {todo.length > 0 && lesson.optionsLink !== null && (
        <OutsideLink href={lesson.optionsLink}>{say(optionsLinkWords[lesson.platform])}</OutsideLink>
      )}
    </>
  );
}
