import type { ReactNode } from 'react';
import type { ChecklistProgress } from '../api/operations.ts';
import { useWords } from '../text/use-words.ts';
import styles from './progress.module.css';

const texts = {
  done: { nl: '{done} van {total} klaar', en: '{done} of {total} done' },
  late: { nl: '{count} over tijd', en: '{count} overdue' },
  contradicted: { nl: 'bij {count} ziet de controle het anders', en: 'the audit sees {count} differently' },
};

/** How far a list is: a bar for the eye, and words that say the same. */
export function Progress({ progress }: { readonly progress: ChecklistProgress }): ReactNode {
  const { fill } = useWords();
  const { done, total, late, contradicted } = progress;
  return (
    <div className={styles['progress']}>
      <div className={styles['track']} aria-hidden="true">
        <div className={styles['done']} style={{ width: `${total === 0 ? 0 : (100 * done) / total}%` }} />
      </div>
      <div className={styles['words']}>
        <strong>{fill(texts.done, { done, total })}</strong>
        {late > 0 && <em>{fill(texts.late, { count: late })}</em>}
        {contradicted > 0 && <em>{fill(texts.contradicted, { count: contradicted })}</em>}
      </div>
    </div>
  );
}
