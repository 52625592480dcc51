import type { ReactNode } from 'react';
import type { Localized } from '../../../../src/model/language.ts';
import { useWords } from '../../../text/use-words.ts';
import styles from './board-table.module.css';

interface BoardTableProps {
  readonly caption: Localized;
  readonly heads: readonly Localized[];
  /** How wide its columns are. */
  readonly columns: 'deviations' | 'places';
  /** Bodies. */
  readonly children: ReactNode;
}

/** A table that scrolls sideways where there is no room for it, and stands whole on paper. */
export function BoardTable({ caption, heads, columns, children }: BoardTableProps): ReactNode {
  const { say } = useWords();
  return (
    <div className={styles['wide']} role="group" aria-label={say(caption)} tabIndex={0}>
      <table className={`${styles['table']} ${styles[columns]}`}>
        <caption className="hidden">{say(caption)}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head.en} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}
