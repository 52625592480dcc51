import type { ReactNode } from 'react';
import { useWords } from '../text/use-words.ts';
import { Spinner } from './spinner.tsx';
import styles from './waiting.module.css';

const waiting = { nl: 'Bezig met laden', en: 'Loading' };

/** While what is to be shown is not there yet. */
export function Waiting({ label }: { readonly label?: string }): ReactNode {
  const { say } = useWords();
  return (
    <div className={styles['waiting']} role="status">
      <Spinner /> {label ?? `${say(waiting)} …`}
    </div>
  );
}
