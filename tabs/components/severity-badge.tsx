import type { ReactNode } from 'react';
import type { Severity } from '../../src/model/outcome.ts';
import { severityNames } from '../../src/text/phrases.ts';
import { useWords } from '../text/use-words.ts';
import styles from './badge.module.css';

const priority = { nl: 'prioriteit', en: 'priority' };

// One mark more for each step up.
const marks: Readonly<Record<Severity, number>> = { high: 3, medium: 2, low: 1 };

/** How heavy a gap is: bars, colour and the word. */
export function SeverityBadge({ severity }: { readonly severity: Severity }): ReactNode {
  const { say } = useWords();
  return (
    <span className={styles['badge']} data-severity={severity}>
      <svg className={styles['bars']} viewBox="0 0 16 16" width={14} height={14} aria-hidden="true" focusable="false">
        {[1, 2, 3].map((bar) => (
          <rect key={bar} x={bar * 5 - 4.5} y={15 - bar * 4.5} width={4} height={bar * 4.5} rx={1} data-on={bar <= marks[severity]} />
        ))}
      </svg>{' '}
      {say(severityNames[severity])}
      <span className="hidden"> {say(priority)}</span>
    </span>
  );
}
