import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { outcomes, type Outcome } from '../../src/model/outcome.ts';
import { capitalised } from '../../src/text/flemish.ts';
import { countedOutcome } from '../text/counted-outcome.ts';
import { useWords } from '../text/use-words.ts';
import { OutcomeIcon } from './outcome-badge.tsx';
import styles from './outcome-bar.module.css';

interface OutcomeBarProps {
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Where the findings with an outcome are listed. */
  readonly linkTo: (outcome: Outcome) => string;
}

/** How findings are divided: a bar for the eye, and the same as a list of links. What does not apply is no part of it. */
export function OutcomeBar({ counts, linkTo }: OutcomeBarProps): ReactNode {
  const words = useWords();
  const shares = outcomes.filter((outcome) => outcome !== 'not-applicable' && counts[outcome] > 0);
  return (
    <>
      <div className={styles['bar']} aria-hidden="true">
        {shares.map((outcome) => (
          <span key={outcome} data-outcome={outcome} style={{ flexGrow: counts[outcome] }} />
        ))}
      </div>
      <ul className={styles['legend']}>
        {shares.map((outcome) => (
          <li key={outcome}>
            <Link href={linkTo(outcome)} className={styles['share']}>
              <OutcomeIcon outcome={outcome} />
              <strong>{words.number(counts[outcome])}</strong> {capitalised(countedOutcome(outcome, counts[outcome], words))}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
