import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Operations } from '../../api/operations.ts';
import { Progress } from '../../components/progress.tsx';
import { useWords } from '../../text/use-words.ts';
import { checklistsTexts as texts } from './checklists-texts.ts';
import styles from './checklists.module.css';
import { withMore } from './scope/scope-address.ts';

export type ListInShort = Operations['listChecklists']['answer']['lists'][number];

/** One list: what it is, how far it is, and what of it is the reader's. */
export function ListCard({ list, search }: { readonly list: ListInShort; readonly search: string }): ReactNode {
  const { say, fill } = useWords();
  const { id, title, typeTitle, summary, origin, publisher, progress, mine, usedBy } = list;
  const kind = [say(typeTitle), publisher, say(usedBy === 'board' ? texts.usedByBoard : texts.usedBySchool)];
  return (
    <div className={styles['list']}>
      <p className={styles['kind']}>{[...kind, origin === 'own' ? say(texts.own) : null].filter(Boolean).join(' · ')}</p>
      <h3>
        <Link href={`/checklists/${id}${search}`}>{say(title)}</Link>
      </h3>
      {summary !== null && <p className={styles['about']}>{say(summary)}</p>}
      {progress.total > 0 && <Progress progress={progress} />}
      {mine > 0 && (
        <p>
          <Link href={`/checklists/${id}${withMore(search, { whose: 'mine' })}`}>{fill(texts.mine, { count: mine })}</Link>
        </p>
      )}
    </div>
  );
}
