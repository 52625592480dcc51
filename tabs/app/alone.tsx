import type { ReactNode } from 'react';
import styles from './shell.module.css';

/** The one thing that there is to say where no page can stand. */
export function Alone({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <main className={styles['alone']}>
      <h1 className="hidden">Lesklaar</h1>
      {children}
    </main>
  );
}
