import { useId, type ReactNode } from 'react';
import styles from './section.module.css';

interface SectionProps {
  readonly title: string;
  /** How many there are, beside the title. */
  readonly count?: string;
  readonly lead?: ReactNode;
  /** A link or button beside the title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under a title of its own. */
export function Section({ title, count, lead, action, children }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id}>
          {title}
          {count !== undefined && <span className={styles['count']}> {count}</span>}
        </h2>
        {action}
      </div>
      {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      {children}
    </section>
  );
}
