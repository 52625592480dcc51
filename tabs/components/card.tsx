import type { ReactNode } from 'react';
import styles from './card.module.css';

interface CardProps {
  /** What the left edge tells by its colour; words say the same. */
  readonly edge?: 'high' | 'medium' | 'low' | 'calm';
  readonly children: ReactNode;
}

/** A surface that holds together what belongs together. */
export function Card({ edge, children }: CardProps): ReactNode {
  return (
    <div className={styles['card']} data-edge={edge}>
      {children}
    </div>
  );
}
