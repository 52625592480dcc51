import type { ReactNode } from 'react';
import styles from './waiting.module.css';

/** Something is going on; words beside it say what. */
export function Spinner(): ReactNode {
  return <span className={styles['spinner']} aria-hidden="true" />;
}
