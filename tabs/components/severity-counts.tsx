import type { ReactNode } from 'react';
import { severities, type Severity } from '../../src/model/outcome.ts';
import { useWords } from '../text/use-words.ts';
import { SeverityBadge } from './severity-badge.tsx';
import styles from './severity-counts.module.css';

interface SeverityCountsProps {
  readonly gaps: Readonly<Record<Severity, number>>;
  /** `column`: each weight keeps its place, so that rows of a table compare; on a phone, and elsewhere, they stand `close`. */
  readonly layout: 'column' | 'close';
}

/** How many gaps of each weight there are; a weight without any says nothing. */
export function SeverityCounts({ gaps, layout }: SeverityCountsProps): ReactNode {
  const { number } = useWords();
  return (
    <span className={styles['counts']} data-layout={layout}>
      {severities.map((severity) => (
        <span key={severity} data-severity={severity}>
          {gaps[severity] > 0 && (
            <>
              {number(gaps[severity])} <SeverityBadge severity={severity} />
            </>
          )}
        </span>
      ))}
    </span>
  );
}
